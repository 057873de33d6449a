import { describe, expect, test } from '@jest/globals';
import { CHECKS, runChecks } from '../../src/checks/index.ts';
import { SCHEMA } from '../../src/checks/schema.ts';
import {
  aDocument,
  aFargateDefinition,
  aSubject,
  aWrittenContainer,
  aWrittenDefinition,
} from '../fixtures/subjects.ts';
import fc from '../support/properties.ts';

/** Names that the API knows, and such as people hope that we trip over. */
const names = fc.constantFrom(
  ...new Set(Object.values(SCHEMA.shapes).flatMap((shape) => Object.keys(shape))),
  '__proto__',
  'constructor',
  'toString',
  '',
  'a/b~c',
  '::error::x',
);
const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...Object.values(SCHEMA.enums).flat(),
    'a:b',
    'arn:aws:iam::1:role/x',
    '8080',
    `\${X}`,
    'CMD-SHELL',
    'curl x',
    '512',
    '1 vCPU',
    '\u0000\u202e',
  ),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(texts, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(names, tie('tree'), { maxKeys: 8 }),
  ),
}));
const containers = fc.array(fc.dictionary(names, tree, { maxKeys: 12 }), { maxLength: 4 });

describe('runChecks', () => {
  test('says nothing about a definition that ECS takes', () => {
    const logConfiguration = { logDriver: 'gelf' };
    const quiet = aWrittenDefinition({ containerDefinitions: [aWrittenContainer({ logConfiguration })] });
    expect(runChecks(aSubject(quiet))).toEqual([]);
  });

  test('adds the name of the check, the file and the place', () => {
    const definition = aFargateDefinition({ cpu: '100' });
    const document = aDocument(definition, {
      locate: (pointer) => ({ line: pointer.length, column: 2 }),
      file: 'dev.json',
    });
    const [finding] = runChecks(aSubject(definition, { document }));
    expect(finding).toMatchObject({
      check: 'fargate-size',
      severity: 'error',
      file: 'dev.json',
      line: 4,
      column: 2,
    });
  });

  test('asks for the place of the key where the key is wrong', () => {
    const definition = aWrittenDefinition({ Cpu: '256' });
    const document = aDocument(definition, {
      locate: (_pointer, part) => (part === 'key' ? { line: 7, column: 1 } : { line: 9, column: 9 }),
    });
    expect(runChecks(aSubject(definition, { document }))[0]).toMatchObject({ check: 'unknown-key', line: 7 });
  });

  test('puts errors before warnings before notices, and lines in their order', () => {
    const definition = aFargateDefinition({
      revision: 1,
      cpu: '100',
      containerDefinitions: [aWrittenContainer({ image: 'nginx', privileged: true })],
    });
    const severities = runChecks(aSubject(definition)).map(({ severity, line }) => `${severity} ${line}`);
    expect(severities).toEqual(['error 2', 'error 4', 'warning 4', 'notice 2', 'notice 4']);
  });

  test('tells a hundred findings of a kind, and how many more there are', () => {
    const environment = Array.from({ length: 130 }, () => ({ name: 1 }));
    const found = runChecks(
      aSubject(aWrittenDefinition({ containerDefinitions: [aWrittenContainer({ environment })] })),
    );
    const types = found.filter(({ check }) => check === 'wrong-type');
    expect(types).toHaveLength(100);
    expect(types.at(-1)?.message).toContain('There are 30 more findings of this kind.');
  });

  test('survives any JSON, and says everything on one visible line', () => {
    fc.assert(
      fc.property(fc.dictionary(names, tree), containers, (rest, containerDefinitions) => {
        const definition = { ...rest, containerDefinitions };
        for (const { message, remedy, pointer } of runChecks(aSubject(definition))) {
          expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029]/u);
          expect(remedy).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029]/u);
          expect(message.length).toBeLessThan(2000);
          expect(pointer === undefined || pointer === '' || pointer.startsWith('/')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('survives any value in place of the definition', () => {
    fc.assert(fc.property(fc.dictionary(names, tree), (definition) => void runChecks(aSubject(definition))));
  });

  test('takes its time by the size of the file, not by its square', () => {
    const entries = Array.from({ length: 5_000 }, (_, index) => ({
      name: `V${index}`,
      value: 'x'.repeat(100),
    }));
    const definition = aWrittenDefinition({
      containerDefinitions: [aWrittenContainer({ environment: entries, secrets: entries })],
    });
    // A square would take minutes; the bound is wide enough for any machine.
    const started = performance.now();
    runChecks(aSubject(definition));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('every check has a name of its own, in kebab-case', () => {
  const all = CHECKS.map(({ name }) => name);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
});
