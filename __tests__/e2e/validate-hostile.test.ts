import { describe, expect, jest, test } from '@jest/globals';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { annotationsIn, type CheckRun, runCheck, written } from '../support/pull-request-check.ts';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

const check = (text: string | Uint8Array, path = 'task-definition.json') =>
  runCheck({ files: { [path]: text }, inputs: { 'task-definition': path } });

/** It ended by itself, said what is wrong, and did not stumble. */
function expectClearAnswer(run: CheckRun) {
  expect(run.exitCode).toBe(1);
  expect(run.verdict).toBe('invalid');
  expect(annotationsIn(run).some(({ level }) => level === 'error')).toBe(true);
  expect(run.log).not.toMatch(/Something went wrong inside|heap out of memory|Maximum call stack/);
}

describe('files that are made to hurt end in a clear answer', () => {
  const million = 1_000_000;
  test.each<[string, string | Uint8Array, string?]>([
    ['a megabyte of nothing', ' '.repeat(million)],
    ['a megabyte of zeros', new Uint8Array(million)],
    ['a megabyte of brackets', '['.repeat(million)],
    ['a megabyte of braces in YAML', '{'.repeat(million), 'task.yml'],
    ['a megabyte of dashes in YAML', '- '.repeat(million / 2), 'task.yml'],
    ['a megabyte of one string', `"${'a'.repeat(million)}"`],
    ['a megabyte of one string without an end', `{"family": "${'a'.repeat(million)}`],
    ['a megabyte of keys', `{${Array.from({ length: 60_000 }, (_, i) => `"key${i}": ${i}`).join(',')}}`],
    ['10,000 objects inside each other', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['10,000 lists inside each other', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    [
      '10,000 levels inside a member',
      `{"family": "a", "containerDefinitions": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ],
    ['10,000 levels of YAML flow', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'task.yml'],
    [
      '1,000 levels of YAML blocks',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'task.yml',
    ],
    [
      'a billion laughs',
      [
        'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
        ...Array.from(
          { length: 12 },
          (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`,
        ),
        'containerDefinitions: *a12',
      ].join('\n'),
      'task.yml',
    ],
    ['an alias to itself', 'family: &a\n  x: *a\ncontainerDefinitions: *a\n', 'task.yml'],
    ['20,000 containers', written({ family: 'a', containerDefinitions: Array(20_000).fill({}) })],
    [
      '20,000 variables of one name',
      written(
        aTaskDefinition({
          cpu: '3',
          containerDefinitions: [aContainer({ environment: Array(20_000).fill({ name: 'A', value: 'b' }) })],
        }),
      ),
    ],
    [
      'a word of 100,000 letters where a known one belongs',
      written({ ...aTaskDefinition(), cpu: 'x'.repeat(100_000), [`f${'a'.repeat(100_000)}`]: 1 }),
    ],
    ['halves of characters', written({ ...aTaskDefinition(), cpu: '\ud800' })],
    ['NUL bytes', `{"family": "a\0b", "cpu": "\0"}`],
    ['NUL characters, escaped', written({ ...aTaskDefinition(), family: 'a\0b' })],
    ['wrong UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d])],
    ['an object for the list of containers', written({ family: 'a', containerDefinitions: {} })],
    ['null for everything', '{"family": null, "containerDefinitions": [null]}'],
    [
      'wrong types everywhere',
      written({
        family: [],
        cpu: {},
        memory: [],
        volumes: 'v',
        tags: { a: 'b' },
        runtimePlatform: [],
        containerDefinitions: [
          {
            name: {},
            image: [],
            environment: 'x',
            secrets: {},
            portMappings: 7,
            logConfiguration: [],
            healthCheck: 'x',
            mountPoints: true,
            dependsOn: 'y',
            ulimits: null,
            linuxParameters: [],
            firelensConfiguration: 1,
          },
        ],
      }),
    ],
  ])('%s', async (...[, text, path]) => {
    expectClearAnswer(await check(text, path));
  });
});

describe('keys of JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is a key like any other',
    async (key) => {
      const text = written(aTaskDefinition()).replace('{', `{ "${key}": {"polluted": "yes", "cpu": "300"},`);
      const run = await check(text);
      expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
      expect(annotationsIn(run)).toEqual([
        expect.objectContaining({ level: 'warning', message: expect.stringContaining(`"${key}"`) }),
      ]);
    },
  );

  test('as names of variables and containers they are names', async () => {
    const run = await check(
      written(
        aTaskDefinition({
          containerDefinitions: [
            aContainer({
              name: 'constructor',
              environment: [
                { name: '__proto__', value: 'x' },
                { name: 'toString', value: 'y' },
              ],
            }),
          ],
        }),
      ),
    );
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  });
});

test('a key that stands twice is told on its line', async () => {
  const run = await check(
    written(aTaskDefinition()).replace('"cpu": "256"', '"cpu": "256",\n  "cpu": "256"'),
  );
  expect(annotationsIn(run)).toEqual([
    expect.objectContaining({ properties: expect.objectContaining({ title: 'duplicate-key', line: '8' }) }),
  ]);
});

/** Code between backticks is shown as it stands, and is nobody's mention. */
const withoutCode = (markdown: string) => markdown.replace(/`[^`\n]*`/g, '');
const MARKUP = /<script|<img|<\/table|[^\\]\]\(javascript|(?<![\w&;])@octocat/;
/** Escape, right-to-left override, zero-width space. */
const INVISIBLE = ['\u001b', '\u202e', '\u200b'];

describe('names that try to be more than names', () => {
  const attack = [
    '\n::error::injected',
    '::set-output name=verdict::valid',
    '\r\n::add-mask::a',
    '##[error]injected',
    '%0A::warning::injected',
    '| a | b |\n| - | - |',
    '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>',
    '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
    '@octocat #1 GH-2',
    '```\n# big\n```',
    '\u202egnp.exe\u202c\u200b',
    '\u001b[31mred\u001b[0m',
  ].join(' ');

  const hostile = {
    ...aTaskDefinition(),
    family: attack,
    [attack]: attack,
    cpu: attack,
    containerDefinitions: [
      aContainer({
        name: attack,
        image: attack,
        environment: [
          { name: attack, value: attack },
          { name: attack, value: attack },
        ],
        secrets: [{ name: attack, valueFrom: attack }],
        dependsOn: [{ containerName: attack, condition: attack }],
      } as never),
      aContainer({ name: `${attack}2`, image: attack }),
    ],
  };

  test('are shown as text in log, annotations and summary', async () => {
    const run = await check(written(hostile));
    expectClearAnswer(run);
    const commands = run.log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(error|warning|notice) (title|file)=/.test(line))).toEqual([]);
    for (const { properties } of annotationsIn(run)) {
      expect(
        Object.keys(properties).filter((key) => !['title', 'file', 'line', 'col'].includes(key)),
      ).toEqual([]);
    }
    expect(run.outputs['verdict']).toBe('invalid');
    expect(withoutCode(run.summary)).not.toMatch(MARKUP);
    for (const character of INVISIBLE) expect(run.log + run.summary).not.toContain(character);
  });

  test('as the path of the file', async () => {
    const run = await runCheck({
      files: { 'a.json': '{}' },
      inputs: { 'task-definition': 'x\n::error::injected <script>.json' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).not.toMatch(/^::error::injected/m);
    expect(run.summary).not.toContain('<script>');
  });

  test('as the name of a near file', async () => {
    const name = 'task-::error::<img src=x>|`@octocat`.json';
    const run = await runCheck({
      files: { [name]: '{}' },
      inputs: { 'task-definition': 'task-definitoin.json' },
    });
    expect(run.exitCode).toBe(1);
    expect(withoutCode(run.summary)).not.toMatch(MARKUP);
  });

  test('in a `.env.example` and in a Dockerfile', async () => {
    const run = await runCheck({
      files: {
        'task-definition.json': written(aTaskDefinition()),
        '.env.example': `${attack}\nA${'\u0000'}B=1\nexport ${'X'.repeat(100_000)}=\n=\n::error::injected=1\n`,
        Dockerfile: `FROM scratch\nEXPOSE ${attack} 99999 abc\nRUN ${'a '.repeat(100_000)}\nFROM ${attack}\n`,
      },
      inputs: { 'required-environment': '.env.example' },
    });
    expect(run.log).not.toMatch(/Something went wrong inside|^::error::injected/m);
    expect(withoutCode(run.summary)).not.toMatch(MARKUP);
  });
});
