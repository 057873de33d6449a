import type { Log } from '../log.ts';
import type { RolloutReads } from '../rollout/ports.ts';
import { progressLines, type Told } from '../rollout/progress.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { WatchPorts } from '../rollout/watch.ts';
import type { StoryPorts } from './ports.ts';

/** What a watch works with; every look is told as it comes. */
export function watchPorts(target: RolloutTarget, reads: RolloutReads, ports: StoryPorts): WatchPorts {
  return {
    reads,
    clock: ports.clock,
    random: Math.random,
    onSnapshot: printProgress(target, ports.log),
    signal: ports.cancelled,
  };
}

/** Prints what changes from look to look. */
export function printProgress(target: RolloutTarget, log: Log): NonNullable<WatchPorts['onSnapshot']> {
  let told: Told | undefined;
  return (snapshot, verdict, history) => {
    const now = { target, snapshot, verdict, history };
    const lines = progressLines(told, now);
    for (const line of lines) log.info(line);
    if (lines.length > 0) told = now;
  };
}
