import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { missingVariables } from '../../src/causes/missing-variables.ts';
import { readDockerfile } from '../../src/checks/dockerfile.ts';
import { certainlyLacks } from '../../src/checks/image-tools.ts';
import { exposedPort } from '../../src/checks/rules/exposed-port.ts';
import { settingsModuleMissing } from '../../src/diagnosis/rules/settings-module-missing.ts';
import { globOf } from '../../src/image/glob.ts';
import { stepOutput } from '../../src/image/step-output.ts';
import { hasWord } from '../../src/plan/discovery/names.ts';
import { knownValues } from '../../src/text/known-values.ts';
import { aCrash, anEvidence, aTaskDefinition } from '../fixtures/evidence.ts';
import { aSubjectWithContainer } from '../fixtures/subjects.ts';
import { makersIn, type Pattern, patternsIn, pumpsOf, recorded } from '../support/patterns.ts';

const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/${name}`);
/** The longest line that the causes look at has about so many characters. */
const length = 6_000;
/** Milliseconds of the processor: what else the machine does counts for nothing. */
function took({ regex }: Pattern, pump: string, size: number): number {
  const text = `${pump.repeat(Math.ceil(size / pump.length))}\0`;
  const start = process.cpuUsage();
  if (regex.global) text.replace(regex, '');
  else regex.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const best = (...given: Parameters<typeof took>) => Math.min(...[1, 2, 3].map(() => took(...given)));

/** A part of what the plainest quadratic pattern takes here for such a line: a linear one takes a hundredth. */
const suspiciousMs = best({ file: '', regex: /a+b/ }, 'a', length) / 24;

/** Three doublings: eight times as long where it is linear, 64 times where it is quadratic. */
function growsFaster(pattern: Pattern, pump: string): boolean {
  if (took(pattern, pump, length) < suspiciousMs || best(pattern, pump, length) < suspiciousMs) return false;
  return best(pattern, pump, length * 2) / Math.max(best(pattern, pump, length / 4), 0.05) > 3.2 ** 3;
}

function slowOf(pattern: Pattern): readonly string[] {
  const pump = pumpsOf(pattern.regex).find((one) => growsFaster(pattern, one));
  return pump === undefined ? [] : [`${pattern.file}: ${pattern.regex} with ${JSON.stringify(pump)}`];
}

test.each(rooms)(
  'no pattern of %s takes a time that grows faster than the text',
  async (room) => {
    expect((await patternsIn(room)).flatMap(slowOf)).toEqual([]);
  },
  120_000,
);

const zodLines = ['Invalid environment variables:', '"path": [', '"DATABASE_URL"', 'undefined'];

/** Each function that makes a regular expression of its own, called with what others write. */
const makers: Readonly<Record<string, () => unknown>> = {
  'src/causes/listed-variables.ts': () =>
    missingVariables({ lines: [...zodLines, '→ at DATABASE_URL'].map((text) => ({ text })) }),
  'src/causes/missing-variables.ts': () =>
    missingVariables({ lines: [{ text: 'Set the DATABASE_URL environment variable' }] }),
  'src/checks/image-tools.ts': () => {
    const facts = readDockerfile('FROM alpine:3\nRUN true');
    if (facts !== undefined) certainlyLacks(facts, 'curl');
  },
  'src/checks/rules/exposed-port.ts': () =>
    exposedPort.check(
      aSubjectWithContainer(
        { portMappings: [{ containerPort: 80 }], environment: [{ name: 'A', value: '1' }] },
        { dockerfile: { path: 'Dockerfile', text: 'FROM a\nEXPOSE 3000' } },
      ),
    ),
  'src/diagnosis/rules/settings-module-missing.ts': () =>
    settingsModuleMissing.diagnose(
      anEvidence({
        ...aCrash(["No module named 'a'"]),
        taskDefinition: aTaskDefinition({
          environment: [{ name: 'DJANGO_SETTINGS_MODULE', value: 'a.b.c' }],
        }),
      }),
    ),
  'src/image/glob.ts': () => globOf('[a-z]*'),
  'src/image/step-output.ts': () => stepOutput('#9 1.234 npm error\n#9 ERROR: process'),
  'src/plan/discovery/names.ts': () => hasWord('app', 'web'),
  'src/text/known-values.ts': () => {
    const values = knownValues();
    values.learn([{ name: 'PASSWORD', value: 'Rk9-correct horse 4711' }]);
    values.mask('a');
  },
};

test('every source whose functions make a regular expression is known here', () => {
  expect(makersIn('src')).toEqual(Object.keys(makers));
});

test.each(Object.entries(makers))('neither does one that %s makes when it is called', async (file, call) => {
  const made = await recorded([file], call);
  expect(made).not.toEqual([]);
  expect(made.flatMap(slowOf)).toEqual([]);
});

test.each([
  ['a run that may begin anywhere', /\w+!/],
  ['two words with anything between them', /begin[\s\S]*end/],
  ['spaces before and after what may be missing', /^\s*#?\s*at /],
])('%s is found', (_, regex) => {
  const pattern = { file: 'a', regex };
  expect(pumpsOf(regex).some((pump) => growsFaster(pattern, pump))).toBe(true);
});
