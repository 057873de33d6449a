import { describe, expect, it } from '@jest/globals';
import { type History, noHistory } from '../../src/rollout/history.ts';
import { remember } from '../../src/rollout/remember.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import type { RolloutTarget } from '../../src/rollout/target.ts';
import type { Verdict } from '../../src/rollout/verdict.ts';
import { aRolloutTarget, startedAt } from '../fixtures/snapshots.ts';
import { recordedTimelines } from '../fixtures/timelines/recorded.ts';
import { snapshotsOf, type Timeline } from '../fixtures/timelines/timeline.ts';

/** Each verdict with the seconds at which it was given. */
function replay(timeline: Timeline, overrides: Partial<RolloutTarget>) {
  const target = aRolloutTarget({ ...timeline.target, ...overrides });
  let history: History = noHistory;
  return snapshotsOf(timeline).map((snapshot) => {
    history = remember(target, history, snapshot);
    const seconds = (snapshot.at.getTime() - startedAt.getTime()) / 1_000 - 1;
    return { seconds, verdict: assess(target, snapshot, history) };
  });
}

function word(verdict: Verdict): string {
  return verdict.kind === 'failed' ? verdict.reason : verdict.kind;
}

describe.each(recordedTimelines.map((timeline) => [timeline.name, timeline] as const))(
  '%s',
  (_, timeline) => {
    it('has the right end when nothing is stopped early', () => {
      const verdicts = replay(timeline, { stopEarly: false }).map(({ verdict }) => word(verdict));
      expect(verdicts.at(-1)).toBe(timeline.ends);
      expect(verdicts.slice(0, -1).filter((kind) => kind !== 'progressing')).toEqual([]);
    });

    it('is called hopeless when the evidence is conclusive, and not before', () => {
      const first = replay(timeline, {}).find(({ verdict }) => word(verdict) === 'hopeless');
      expect(first?.seconds).toEqual(
        timeline.hopelessAt === undefined ? undefined : expect.closeTo(timeline.hopelessAt, 2),
      );
    });
  },
);
