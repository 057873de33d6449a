import { native } from '../../../../src/rollout/strategies/native/native.ts';
import type { RolloutTarget } from '../../../../src/rollout/target.ts';
import { type Watched, type WatchPorts, watch } from '../../../../src/rollout/watch.ts';
import { aRolloutTarget, startedAt } from '../../../fixtures/snapshots.ts';
import { replayedReads, type Scene } from '../../replayed-reads.ts';
import { virtualClock } from '../../virtual-clock.ts';

export interface Run extends Watched {
  readonly endedAfter: number;
  readonly calls: ReturnType<typeof replayedReads>['calls'];
}

/** Watches a deployment in stages on a clock that jumps from one call to the next. */
export async function watchStages(
  sceneAt: (seconds: number) => Scene,
  target: Partial<RolloutTarget> = {},
  options: {
    readonly fail?: (name: string, seconds: number) => Error | undefined;
    readonly cancelAfter?: number;
    readonly onSnapshot?: WatchPorts['onSnapshot'];
  } = {},
): Promise<Run> {
  const clock = virtualClock(new Date(startedAt.getTime() + 300));
  const reads = replayedReads(clock, startedAt, sceneAt, options.fail);
  const cancel = new AbortController();
  if (options.cancelAfter !== undefined)
    void clock.sleep(options.cancelAfter * 1_000).then(() => cancel.abort());
  const watched = await watch(native, aRolloutTarget(target), {
    reads,
    clock,
    random: () => 0.5,
    signal: cancel.signal,
    ...(options.onSnapshot && { onSnapshot: options.onSnapshot }),
  });
  return { ...watched, endedAfter: (clock.ms() - startedAt.getTime()) / 1_000, calls: reads.calls };
}
