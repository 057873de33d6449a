import { describe, expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../fixtures/evidence.ts';
import { strangerLastWords } from '../fixtures/stranger-last-words.ts';
import { diagnoses } from './cases.ts';

describe('the first cause of a crash that is met more seldom says its own last words', () => {
  test.each(strangerLastWords)('%s', (_title, log, says, cause = /./, exitCode = 1) => {
    const [said] = diagnoses({ ...aCrash(log, exitCode), taskDefinition: aTaskDefinition() }).values();
    expect(said?.cause).toMatch(says);
    expect(said?.name).toMatch(cause);
  });
});
