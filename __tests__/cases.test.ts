import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Case, readCases } from '../scripts/cases/case.ts';
import type { Answer } from '../scripts/cases/rates.ts';
import { type Graded, gradeCase } from '../scripts/cases.ts';
import { ownRates, withRates } from '../scripts/corpus/rates.ts';

const cases = readCases('__tests__/fixtures/cases');
const graded = new Map<string, Graded>();

/** Each is played once, one after the other. */
async function grade(one: Case): Promise<Graded> {
  const result = graded.get(one.id) ?? (await gradeCase(one));
  graded.set(one.id, result);
  return result;
}

/** Failures, refusals and files as people meet them, and what the action has to say of each. */
describe('a case gets the cause, the words and the remedy that it should', () => {
  test.each(cases.map((one) => [one.id, one.met, one] as const))(
    '%s: %s',
    async (_id, _met, one) => {
      const { faults, shown } = await grade(one);
      expect({ faults, sentence: shown.sentence }).toEqual({ faults: [], sentence: shown.sentence });
    },
    60_000,
  );
});

test('docs/diagnoses.md says how often each cause came first, rightly and wrongly (npm run corpus)', async () => {
  const page = readFileSync('docs/diagnoses.md', 'utf8');
  const answers: Answer[] = [];
  for (const one of cases) {
    const { answer } = await grade(one);
    if (answer !== undefined) answers.push(answer);
  }
  expect(withRates(page, ownRates(answers))).toBe(page);
}, 240_000);
