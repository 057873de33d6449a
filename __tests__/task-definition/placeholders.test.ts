import { describe, expect, test } from '@jest/globals';
import {
  fillKnownPlaceholders,
  fillPlaceholders,
  findPlaceholders,
} from '../../src/task-definition/placeholders.ts';
import { readDocument } from '../../src/task-definition/read-document.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';
import { UserError } from '../../src/text/errors.ts';
import fc from '../support/properties.ts';

/** `$` and braces in a plain text would read like a template of this language. */
const dollar = (name: string) => `\${${name}}`;

function documentOf(definition: TaskDefinition) {
  return readDocument(new TextEncoder().encode(JSON.stringify(definition, null, 1)), 'taskdef.json');
}

function fill(definition: TaskDefinition, values: Record<string, string> = {}, deployed: string[] = []) {
  return fillPlaceholders(documentOf(definition), new Map(Object.entries(values)), deployed);
}

const withContainer = (members: Record<string, unknown>) => ({
  family: 'api',
  containerDefinitions: [{ name: 'app', ...members }],
});

describe('fillPlaceholders', () => {
  test.each([
    dollar('STAGE'),
    '{{STAGE}}',
    '{{ STAGE }}',
    '<STAGE>',
    '%STAGE%',
    '__STAGE__',
    '#{STAGE}#',
    '#{STAGE}',
    '@@STAGE@@',
    '[[STAGE]]',
    '{{ .STAGE }}',
    '{{ must_env `STAGE` }}',
    '<%= STAGE %>',
    '$(STAGE)',
    '$'.concat('{{ STAGE }}'),
  ])('puts a value in for %s', (text) => {
    const filled = fill({ family: `api-${text}`, tags: [{ key: 'stage', value: text }] }, { STAGE: 'dev' });
    expect(filled).toEqual({ family: 'api-dev', tags: [{ key: 'stage', value: 'dev' }] });
  });

  test('takes several in one text, and does not look into what it put in', () => {
    const values = { A: dollar('B'), B: '$&<A>' };
    expect(fill({ family: `${dollar('A')}-<B>` }, values).family).toBe(`${dollar('B')}-$&<A>`);
  });

  test.each([
    '{{.Name}}',
    '<name>',
    '{{name}}',
    '$NAME',
    '__main__',
    'a%20B%20c',
    '%E2%82%AC',
    '{{ name }}',
    '<>',
    '${',
  ])('leaves %s alone', (text) => {
    expect(fill({ family: text }, { NAME: 'x', name: 'x' }).family).toBe(text);
  });

  test('names what is left over, with its line', () => {
    const definition = withContainer({
      environment: [{ name: 'HOST', value: `http://${dollar('host')}/<PORT>` }],
    });
    expect(() => fill(definition)).toThrow(UserError);
    expect(() => fill(definition)).toThrow(
      expect.objectContaining({
        message: `taskdef.json cannot be used: there is no value for ${dollar('host')} in line 9, <PORT> in line 9`,
        place: { file: 'taskdef.json', line: 9, column: 15 },
      }),
    );
  });

  test('names the first ones when there are many', () => {
    const environment = Array.from({ length: 30 }, (_, index) => ({
      name: `A${index}`,
      value: `<A${index}>`,
    }));
    expect(() => fill(withContainer({ environment }))).toThrow(/<A9> in line \d+ and 20 more$/);
  });

  test.each(['command', 'entryPoint'])('leaves the shell its variables in %s', (member) => {
    const definition = withContainer({ [member]: ['sh', '-c', `echo ${dollar('HOME')}`] });
    expect(fill(definition, { HOME: '/root' })).toEqual(definition);
  });

  test('leaves the shell its variables in the health check, but fills what no shell knows', () => {
    const command = (text: string) => withContainer({ healthCheck: { command: ['CMD-SHELL', text] } });
    const definition = command(`curl localhost:${dollar('PORT')}/<PATH>`);
    expect(fill(definition, { PORT: '80', PATH: 'up' })).toEqual(
      command(`curl localhost:${dollar('PORT')}/up`),
    );
  });

  test('leaves Fluent Bit its variables in the options of FireLens, and fills those of other log drivers', () => {
    const withDriver = (logDriver: string) =>
      withContainer({ logConfiguration: { logDriver, options: { tag: dollar('ECS_CLUSTER') } } });
    expect(fill(withDriver('awsfirelens'))).toEqual(withDriver('awsfirelens'));
    expect(() => fill(withDriver('awslogs'))).toThrow('ECS_CLUSTER');
  });

  test('does not care about the image of a deployed container', () => {
    const definition = withContainer({ image: '<IMAGE1_NAME>' });
    expect(fill(definition, {}, ['app'])).toEqual(definition);
    expect(() => fill(definition, {}, ['other'])).toThrow('<IMAGE1_NAME> in line');
    expect(() => fill(withContainer({ note: { image: '<X>' } }), {}, ['app'])).toThrow('<X> in line');
  });

  test('changes nothing in a definition without placeholders', () => {
    const plain = fc
      .jsonValue({ maxDepth: 3 })
      // Nothing with which a placeholder of any form begins.
      .filter((value) => !/[$#%@<_]|\{\{|\[\[\s*[A-Z]/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, (value) => {
        const definition = withContainer({ value });
        expect(fill(definition)).toEqual(documentOf(definition).taskDefinition);
      }),
    );
  });
});

describe('fillKnownPlaceholders', () => {
  test('fills what has a value and leaves the others as they are', () => {
    const definition = withContainer({ note: `${dollar('A')} and <B>` });
    expect(fillKnownPlaceholders(definition, new Map([['A', '1']]), [])).toEqual(
      withContainer({ note: '1 and <B>' }),
    );
  });
});

describe('findPlaceholders', () => {
  test('tells each with its pointer', () => {
    const definition = withContainer({ 'a/b': [`x ${dollar('A')}`, '<B>'] });
    expect(findPlaceholders(definition, new Map([['B', '1']]), [])).toEqual([
      { name: 'A', text: dollar('A'), pointer: '/containerDefinitions/0/a~1b/0' },
    ]);
  });
});
