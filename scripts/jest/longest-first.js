import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/*
 * The files that take longest begin first, so that no worker is alone with one at the end. Jest knows them by itself
 * where it has run before; on a new machine it takes the size of a file for its length. `npm test --
 * --reporters=default --reporters=./scripts/jest/keep-seconds.js` measures them anew.
 */
const seconds = JSON.parse(readFileSync(new URL('seconds.json', import.meta.url), 'utf8'));

export default class LongestFirst extends Sequencer {
  /** Jest's own order, but for those. */
  sort(tests) {
    const secondsOf = ({ path, context }) => seconds[relative(context.config.rootDir, path)] ?? 0;
    return super.sort(tests).toSorted((a, b) => secondsOf(b) - secondsOf(a));
  }
}
