import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/*
 * The files that take longest begin first, so that no worker is alone with one at the end. Jest knows them by itself
 * where it has run before; on a new machine it takes the size of a file for its length. `npm test --
 * --reporters=default --reporters=./scripts/jest/keep-seconds.js` measures them anew.
 */
const seconds = JSON.parse(readFileSync(new URL('seconds.json', import.meta.url), 'utf8'));

const secondsOf = ({ path, context }) => seconds[relative(context.config.rootDir, path)] ?? 0;

export default class LongestFirst extends Sequencer {
  /** Jest's own order, but for those. */
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => secondsOf(b) - secondsOf(a));
  }

  /** Dealt out to and fro, the longest first: no shard takes much longer than another. */
  shard(tests, { shardIndex, shardCount }) {
    const byPath = tests.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const dealt = byPath.toSorted((a, b) => secondsOf(b) - secondsOf(a));
    const shardOf = (index) => {
      const turn = index % (2 * shardCount);
      return turn < shardCount ? turn + 1 : 2 * shardCount - turn;
    };
    return dealt.filter((_, index) => shardOf(index) === shardIndex);
  }
}
