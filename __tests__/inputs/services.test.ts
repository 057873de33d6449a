import { describe, expect, test } from '@jest/globals';
import { inputValues } from '../../src/inputs/input-values.ts';
import type { Inputs, ServiceEntry } from '../../src/inputs/inputs.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import { readServices } from '../../src/inputs/services/read-services.ts';
import { UserError } from '../../src/text/errors.ts';
import { Hidden } from '../../src/text/hidden.ts';

type Given = Readonly<Record<string, string>>;

function inputsOf(given: Given): Inputs {
  return parseInputs(given, Object.keys(given), readServices);
}

function entriesOf(services: string, more: Given = {}): readonly ServiceEntry[] {
  return inputsOf({ services, ...more }).services ?? [];
}

/** The variables of an entry with their values. */
function variablesOf(entry: ServiceEntry | undefined) {
  return (entry?.inputs.environmentVariables ?? []).map(({ name, value }) => ({
    name,
    value: value === undefined ? undefined : Hidden.open(value),
  }));
}

/** The error with its remedy, as the reader gets it. */
function errorOf(services: string, more: Given = {}): string {
  try {
    inputsOf({ services, ...more });
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.remedy}`;
    throw error;
  }
  throw new Error('These inputs were taken.');
}

const documented = `
web:
  dockerfile: web/Dockerfile
  repository: shop-web
worker:
  image: web              # the image that web gets
  after: web
cron: { image: web, after: web, desired-count: 1 }
`;

describe('what is written', () => {
  test('YAML gives each service its own members, and the inputs of the step for the rest', () => {
    const entries = entriesOf(documented, { cluster: 'shop', 'wait-for': 'healthy', target: 'prod' });
    expect(entries.map(({ name, after, imageOf }) => ({ name, after, imageOf }))).toEqual([
      { name: 'web', after: [], imageOf: undefined },
      { name: 'worker', after: ['web'], imageOf: 'web' },
      { name: 'cron', after: ['web'], imageOf: 'web' },
    ]);
    expect(entries.map(({ inputs }) => inputs.cluster)).toEqual(['shop', 'shop', 'shop']);
    expect(entries.map(({ inputs }) => inputs.service)).toEqual(['web', 'worker', 'cron']);
    expect(entries[0]?.inputs).toMatchObject({
      waitFor: 'healthy',
      image: { kind: 'build' },
      repository: 'shop-web',
      build: { dockerfile: 'web/Dockerfile', target: 'prod' },
    });
    expect(entries[2]?.inputs.desiredCount).toBe(1);
  });

  test.each([
    ['lines', 'web\nworker\n'],
    ['lines with a comment', '# all of them\nweb\n\n  worker  '],
    ['commas', 'web, worker'],
    ['a YAML list', '- web\n- worker'],
    ['a list on one line', '[web, worker]'],
    ['JSON', '{"web": {}, "worker": {"image": "web"}}'],
    ['names without members', 'web:\nworker:\n  image: web\n'],
    ['a list of services with members', '- web:\n    context: web\n- worker: { image: web }'],
  ])('names are read from %s', (_, text) => {
    expect(entriesOf(text).map(({ name }) => name)).toEqual(['web', 'worker']);
  });

  test('an ARN names a service by its last part', () => {
    const arn = 'arn:aws:ecs:eu-central-1:111122223333:service/shop/web';
    expect(entriesOf(`${arn}\nworker`)[0]).toMatchObject({ name: 'web', inputs: { service: arn } });
  });

  test('scalars stay as they are written', () => {
    const [web] = entriesOf(
      'web:\n  image: shop/web:1.10\n  environment-variables:\n    VERSION: 1.10\n    DEBUG: yes\n    MODE: 010',
    );
    expect(web?.inputs.image).toEqual({ kind: 'ready', reference: 'shop/web:1.10' });
    expect(variablesOf(web)).toEqual([
      { name: 'VERSION', value: '1.10' },
      { name: 'DEBUG', value: 'yes' },
      { name: 'MODE', value: '010' },
    ]);
  });

  test('members of several lines are what they are as inputs, whichever way they are written', () => {
    const texts = [
      'web:\n  environment-variables: |\n    A=1\n    B<<END\n    x\n    END\n  container-name: app, side',
      'web:\n  environment-variables:\n    A: "1"\n    B: |\n      x\n  container-name: [app, side]',
    ];
    for (const text of texts) {
      const [web] = entriesOf(text);
      expect(variablesOf(web)).toEqual([
        { name: 'A', value: '1' },
        { name: 'B', value: 'x' },
      ]);
      expect(web?.inputs.containerNames).toEqual(['app', 'side']);
    }
  });

  test('the values of every entry are hidden like those of the step', () => {
    const text =
      'web:\n  environment-variables: TOKEN=of-web\nworker:\n  environment-variables: TOKEN=of-worker';
    const values = inputValues(inputsOf({ services: text })).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['of-web', 'of-worker']));
  });

  test('anchors and merges of YAML work', () => {
    const entries = entriesOf(
      'web: &usual\n  desired-count: 2\n  context: web\nworker:\n  <<: *usual\n  context: worker',
    );
    expect(entries.map(({ inputs }) => [inputs.desiredCount, inputs.build.context])).toEqual([
      [2, 'web'],
      [2, 'worker'],
    ]);
  });

  test('an entry whose image is there already takes nothing of the build that the step describes', () => {
    const [web, worker] = entriesOf('web:\nworker:\n  image: web', {
      dockerfile: 'Dockerfile-prod',
      'build-args': 'A=1',
    });
    expect(web?.inputs.build.dockerfile).toBe('Dockerfile-prod');
    expect(worker?.inputs.build).toMatchObject({ buildArgs: new Map(), context: '.' });
  });

  test('the image of an entry that takes it from another is that of the first', () => {
    const entries = entriesOf('a:\n  image: b\nb:\n  image: c\nc:\n  context: c');
    expect(entries.map(({ imageOf }) => imageOf)).toEqual(['c', 'c', undefined]);
  });
});

describe('what is wrong is said with its entry, line and member, and with no value', () => {
  test.each<[string, string, RegExp]>([
    [
      'a member that is misspelt',
      'web:\n  dockerfle: x',
      /web \(line 1\) has the member "dockerfle" \(line 2\).*Did you mean dockerfile\?/s,
    ],
    ['a member of another action', 'web:\n  file: x', /"file" \(line 2\).*called dockerfile here/s],
    ['an input of the whole step', 'web:\n  on-failure: keep', /"on-failure".*input of the step/s],
    ['a number that is none', 'web:\n  desired-count: many', /web › desired-count \(line 2\): not a number/],
    [
      'a word that is not known',
      'web:\nworker:\n  wait-for: helthy',
      /worker › wait-for \(line 3\).*Did you mean healthy\?/s,
    ],
    ['an empty member', 'web:\n  cluster: ""', /web › cluster \(line 2\): set, but empty/],
    [
      'an unknown predecessor',
      'web:\nworker:\n  after: wen',
      /worker › after \(line 3\) names wen, which is not an entry.*Did you mean web\?/s,
    ],
    ['itself as predecessor', 'web:\n  after: web', /web cannot come after itself/],
    [
      'a circle',
      'a:\n  after: c\nb:\n  after: a\nc:\n  after: b',
      /forms a cycle: a after c after b after a/,
    ],
    ['a circle of images', 'a:\n  image: b\nb:\n  image: a', /a takes that of b takes that of a/],
    ['its own image', 'web:\n  image: web', /entry's own name/],
    [
      'an image that is nearly an entry',
      'web:\nworker:\n  image: wen',
      /worker \(line 2\).*Did you mean web\?/s,
    ],
    ['a service twice', 'web\nworker\nweb', /web is listed twice, in lines 1 and 3/],
    ['a service twice in YAML', 'web:\n  context: a\nweb:\n  context: b', /web is set twice \(line 3\)/],
    ['a member twice', 'web:\n  context: a\n  context: b', /web › context is set twice \(line 3\)/],
    ['an empty object', '{}', /it names no service.*Write names/s],
    ['an empty list', '[]', /it names no service/],
    ['nothing but comments', '# web\n# worker', /it names no service/],
    [
      'the name as a member',
      '- name: web\n  image: x:1\n- name: worker\n  image: x:1',
      /line 1 gives the name of a service as the member name.*`web:` instead of `name: web`/s,
    ],
    ['the word of another tool for after', 'web:\nworker:\n  depends-on: web', /Did you mean after\?/],
    ['two documents', 'web:\n---\nworker:\n', /several YAML documents.*remove the line ---/s],
    ['an empty name', 'web,,worker', /one of its names is empty/],
    ['no name of a service', 'web:\n"s p a c e":\n', /line 2 is not a service name/],
    ['a value in place of members', 'web: shop-web', /web \(line 1\) has no members, but a value/],
    ['broken YAML', 'web:\n  a: b: c', /it is not YAML, line 2/],
    ['a tab', 'web:\n\tcontext: x', /tab/],
    ['members nested too deeply', 'web:\n  environment-variables:\n    A:\n      B: c', /nested too deeply/],
    [
      'a predecessor that nobody waits for',
      'web:\n  wait-for: none\nworker:\n  after: web',
      /worker comes after web, whose rollout is not waited for to its end/,
    ],
    [
      'a build of an image that is there',
      'web:\n  image: shop/web:1\n  dockerfile: D',
      /web › dockerfile \(line 3\): has no effect/,
    ],
    [
      'a variable set twice over',
      'web:\n  environment-variables: A=1\n  secrets: A=/x',
      /web › environment-variables \(line 2\) and secrets \(line 3\): A is set in both/,
    ],
    [
      'a secret that is written out',
      'web:\n  secrets: A=hunter2',
      /web › secrets \(line 2\): line 1 \(A\) is neither an ARN/,
    ],
  ])('%s', (_, services, expected) => {
    expect(errorOf(services)).toMatch(expected);
    expect(errorOf(services)).not.toContain('hunter2');
  });

  test('the order is that in which they are written, whatever the names', () => {
    expect(entriesOf('web:\n10:\n2:\n').map(({ name }) => name)).toEqual(['web', '10', '2']);
  });

  test('names have comments beside them, or no members at all', () => {
    expect(entriesOf('web # the site\nworker\n').map(({ name }) => name)).toEqual(['web', 'worker']);
    expect(entriesOf('web: ~\nworker: null\n').map(({ name }) => name)).toEqual(['web', 'worker']);
  });

  test('a predecessor may be named by its ARN', () => {
    const arn = 'arn:aws:ecs:eu-central-1:111122223333:service/prod/web';
    expect(entriesOf(`${arn}:\nworker:\n  after: ${arn}\n`)[1]?.after).toEqual(['web']);
  });

  test('all problems of all entries come at once', () => {
    const error = errorOf('web:\n  dockerfle: x\n  desired-count: -1\nworker:\n  after: nobody', {
      'on-failure': 'sometimes',
    });
    expect(error).toContain('(4 problems)');
  });

  test.each<[string, Given, RegExp]>([
    ['service', { service: 'web' }, /`service`, `services`: they exclude each other|`service`: they exclude/],
    ['mode: task', { mode: 'task' }, /mode task takes one service/],
    ['mode: build', { mode: 'build' }, /mode build takes one service/],
  ])('%s cannot be meant beside it', (_, more, expected) => {
    expect(errorOf('web\nworker', more)).toMatch(expected);
  });

  test('inputs of the step that contradict each other for every service are a problem, and else are not', () => {
    const more = { image: 'shop/web:1', dockerfile: 'D' };
    expect(errorOf('web\nworker', more)).toMatch(/`dockerfile`: has no effect/);
    expect(entriesOf('web:\n  image: build\nworker:', more)).toHaveLength(2);
  });
});
