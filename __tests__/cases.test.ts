import { describe, expect, test } from '@jest/globals';
import { readCases } from '../scripts/cases/case.ts';
import { gradeCase } from '../scripts/cases.ts';

/** Failures, refusals and files as people meet them, and what the action has to say of each. */
describe('a case gets the cause, the words and the remedy that it should', () => {
  test.each(readCases('__tests__/fixtures/cases').map((one) => [one.id, one.met, one] as const))(
    '%s: %s',
    async (_id, _met, one) => {
      const { faults, shown } = await gradeCase(one);
      expect({ faults, sentence: shown.sentence }).toEqual({ faults: [], sentence: shown.sentence });
    },
    60_000,
  );
});
