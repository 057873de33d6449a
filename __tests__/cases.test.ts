import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCases } from '../scripts/cases/case.ts';
import type { Graded } from '../scripts/cases.ts';
import { ownRates, withRates } from '../scripts/corpus/rates.ts';
import { plainProgram } from './support/plain-program.ts';

const folder = '__tests__/fixtures/cases';
const cases = readCases(folder);
const graded = new Map<string, Graded>();

/** `npm run cases`: each is played once, one after the other. */
const program = plainProgram('scripts/cases.ts');

beforeAll(async () => {
  const [all = []] = await program.run<readonly Graded[]>([folder, '--json']);
  for (const one of all) graded.set(one.id, one);
}, 600_000);

afterAll(() => program.remove());

/** Failures, refusals and files as people meet them, and what the action has to say of each. */
describe('a case gets the cause, the words and the remedy that it should', () => {
  test.each(cases.map((one) => [one.id, one.met] as const))('%s: %s', (id) => {
    const one = graded.get(id);
    expect({ faults: one?.faults, sentence: one?.shown.sentence }).toEqual({
      faults: [],
      sentence: one?.shown.sentence,
    });
  });
});

test('docs/diagnoses.md says how often each cause came first, rightly and wrongly (npm run corpus)', () => {
  const page = readFileSync('docs/diagnoses.md', 'utf8');
  const answers = cases.flatMap(({ id }) => graded.get(id)?.answer ?? []);
  expect(withRates(page, ownRates(answers))).toBe(page);
});
