import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/*
 * The tests that take minutes begin first, so that no worker is alone with one at the end. Jest knows them by itself
 * where it has run before; on a new machine it takes the size of a file for its length.
 */
const LONGEST = [
  'seeded-faults',
  'scenarios',
  'diagnoses',
  'faults',
  'one-off-faults',
  'one-off-tasks',
  'early-end',
].map((name) => `__tests__/e2e/${name}.test.ts`);

export default class LongestFirst extends Sequencer {
  /** Jest's own order, but for those. */
  sort(tests) {
    const rank = ({ path, context }) => {
      const place = [...LONGEST, '__tests__/cases.test.ts'].indexOf(relative(context.config.rootDir, path));
      return place === -1 ? Number.POSITIVE_INFINITY : place;
    };
    return super.sort(tests).toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  }
}
