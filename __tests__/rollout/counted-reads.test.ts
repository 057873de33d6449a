import { describe, expect, it } from '@jest/globals';
import { countedReads } from '../../src/rollout/counted-reads.ts';
import { startedAt } from '../fixtures/snapshots.ts';
import { replayedReads, sceneOf } from './replayed-reads.ts';
import { virtualClock } from './virtual-clock.ts';

function setUp() {
  const clock = virtualClock(startedAt);
  const sent = replayedReads(clock, startedAt, () => sceneOf());
  return { clock, sent, counted: countedReads(sent) };
}

describe('the count of calls', () => {
  it('has each call of the last minute once, whichever it was, and answers what was read', async () => {
    const { sent, counted } = setUp();
    const { awsNow: _, ...calls } = counted.reads;
    expect(await calls.describeService()).toEqual(sceneOf().service);
    for (const call of Object.values(calls) as ((...given: never[]) => Promise<unknown>)[])
      await call(...([[], 'app'] as unknown as never[])).catch(() => {});
    expect(counted.recent()).toHaveLength(sent.calls.length);
    expect(sent.calls.length).toBeGreaterThan(9);
  });

  it('forgets a call after a minute', async () => {
    const { clock, counted } = setUp();
    await counted.reads.describeService();
    await clock.sleep(61_000);
    await counted.reads.describeService();
    expect(counted.recent()).toEqual([new Date(clock.now().getTime() - 80)]);
  });
});
