import { describe, expect, test } from '@jest/globals';
import { pinIn, runsFamily, withPin } from '../../src/schedules/pin.ts';
import { elementsIn, withMembers } from '../../src/schedules/raw-text.ts';
import fc from '../support/properties.ts';

const cluster = 'arn:aws:ecs:eu-central-1:111122223333:cluster/shop';
const arn = (revision: number) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/web:${revision}`;
const universal = 'arn:aws:scheduler:::aws-sdk:ecs:runTask';

/** JSON as it may come: numbers of any length and form, any white space, any escape. */
const space = fc.constantFrom('', ' ', '\n', '\n  ', '\t');
const scalar = fc.oneof(
  fc.constantFrom('12345678901234567890', '1.50', '1e3', '-0', 'true', 'null', '"\\u00e9"', '"\\/"', '"ü"'),
  fc.string().map((text) => JSON.stringify(text)),
);
const value = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc
      .tuple(fc.array(tie('value'), { maxLength: 3 }), space)
      .map(([items, gap]) => `[${gap}${items.join(`,${gap}`)}]`),
    fc
      .tuple(fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }), space)
      .map(
        ([members, gap]) =>
          `{${members.map(([name, it]) => `${gap}${JSON.stringify(`x${name}`)}:${gap}${it}`).join(',')}}`,
      ),
  ),
})).value;
const unknown = fc.uniqueArray(
  fc.tuple(
    fc.string({ minLength: 1 }).map((name) => `Future${name}`),
    value,
  ),
  {
    maxLength: 4,
    selector: ([name]) => name,
  },
);

/** An object with known members among unknown ones, as text. */
function objectWith(
  known: readonly string[],
  members: readonly (readonly [string, string])[],
  gap: string,
): string {
  const others = members.map(([name, it]) => `${JSON.stringify(name)}${gap}:${gap}${it}`);
  const middle = Math.floor(others.length / 2);
  return `{${[...others.slice(0, middle), ...known, ...others.slice(middle)].join(`${gap},${gap}`)}${gap}}`;
}

describe('the revision of a schedule', () => {
  test('changes in the target of a cluster, and nothing else does, byte for byte', () => {
    fc.assert(
      fc.property(unknown, unknown, space, fc.nat(999), (outer, inner, gap, revision) => {
        const with_ = (number: number) =>
          objectWith(
            [
              `"Arn":"${cluster}"`,
              `"EcsParameters":${objectWith([`"TaskDefinitionArn":${gap}"${arn(number)}"`], inner, gap)}`,
            ],
            outer,
            gap,
          );
        const text = with_(revision);
        const pin = pinIn(text, []);
        expect(pin).toMatchObject({ form: 'ecs', revision, cluster });
        expect(pin && withPin(text, [], pin, arn(1000))).toBe(with_(1000));
      }),
    );
  });

  test('changes inside of the text of a universal target, in the form in which it was written', () => {
    fc.assert(
      fc.property(unknown, unknown, space, fc.boolean(), (outer, inner, gap, isShort) => {
        const name = (number: number) => (isShort ? `web:${number}` : arn(number));
        const input = (number: number) =>
          objectWith([`"Cluster":"shop"`, `"TaskDefinition":${gap}"${name(number)}"`], inner, gap);
        const with_ = (number: number) =>
          `{"Name":"nightly","Target":${objectWith(
            [`"Arn":"${universal}"`, `"Input":${JSON.stringify(input(number))}`],
            outer,
            gap,
          )}}`;
        const pin = pinIn(with_(7), ['Target']);
        expect(pin).toMatchObject({
          form: 'universal',
          taskDefinition: name(7),
          revision: 7,
          cluster: 'shop',
        });
        expect(pin && withPin(with_(7), ['Target'], pin, arn(8))).toBe(with_(8));
      }),
    );
  });

  test('of a schedule stays byte for byte when what only AWS writes is taken out', () => {
    fc.assert(
      fc.property(unknown, (members) => {
        const known = members.map(([name, it]) => `${JSON.stringify(name)}:${it}`);
        const text = `{${[`"Arn":"a"`, ...known, `"CreationDate":1.5`].join(', ')}}`;
        expect(withMembers(text, ['Arn', 'CreationDate'], { ClientToken: 't' })).toBe(
          `{${[...known, '"ClientToken":"t"'].join(',')}}`,
        );
      }),
    );
  });

  test('is that of targets that run tasks, and of no other', () => {
    expect(pinIn(`{"Arn":"arn:aws:sqs:x:1:q","Id":"a"}`, [])).toBeUndefined();
    expect(pinIn(`{"Target":{"Arn":"${universal}","Input":"no JSON"}}`, ['Target'])).toBeUndefined();
    expect(pinIn('no JSON', [])).toBeUndefined();
  });
});

describe('a family in a cluster', () => {
  const pin = { form: 'ecs', taskDefinition: arn(3), revision: 3, cluster } as const;

  test('is what a target runs, by ARN or by name', () => {
    expect(runsFamily(pin, 'web', cluster)).toBe(true);
    expect(runsFamily({ ...pin, cluster: 'shop', taskDefinition: 'web:3' }, 'web', cluster)).toBe(true);
    expect(runsFamily({ ...pin, taskDefinition: 'web' }, 'web', cluster)).toBe(true);
  });

  test.each([
    ['another family', { taskDefinition: arn(3).replace('web', 'web-jobs') }],
    ['another cluster', { cluster: cluster.replace('shop', 'shop-prod') }],
    ['another account', { taskDefinition: arn(3).replace('111122223333', '444455556666') }],
    ['another Region', { taskDefinition: arn(3).replace('eu-central-1', 'eu-west-1') }],
  ])('is not %s', (_, other) => {
    expect(runsFamily({ ...pin, ...other }, 'web', cluster)).toBe(false);
  });
});

test('the targets of an answer are cut out as they are', () => {
  expect(elementsIn('{"Targets": [ {"a": 1.0},\n{"b":"]"} ], "NextToken":"x"}', ['Targets'])).toEqual([
    '{"a": 1.0}',
    '{"b":"]"}',
  ]);
  expect(elementsIn('{"Targets": null}', ['Targets'])).toEqual([]);
});

describe('the input of a universal target', () => {
  const schedule = (input: string) => JSON.stringify({ Target: { Arn: universal, Input: input } });

  test.each([
    ['is no JSON', 'TaskDefinition web:41'],
    ['is cut off', '{"TaskDefinition":"web:41"'],
    ['goes on after its end', '{"TaskDefinition":"web:41"} web:41'],
    ['is a list', '[{"TaskDefinition":"web:41"}]'],
    ['has the task definition twice', '{"TaskDefinition":"web:41","TaskDefinition":"web:40"}'],
    ['has it deeper inside', '{"Overrides":{"TaskDefinition":"web:41"}}'],
    ['has a number in its place', '{"TaskDefinition":41}'],
  ])('that %s is left alone', (_, input) => {
    expect(pinIn(schedule(input), ['Target'])).toBeUndefined();
  });

  test('is changed at its own member, and not where the same ARN stands elsewhere', () => {
    const input = (revision: number) =>
      `{"Cluster":"shop","TaskDefinition":"${arn(revision)}","Overrides":{"Environment":[{"Name":"TASK","Value":"${arn(41)}"}]}}`;
    const text = schedule(input(41));
    const pin = pinIn(text, ['Target']);
    expect(pin && withPin(text, ['Target'], pin, arn(42))).toBe(schedule(input(42)));
  });
});
