import type { RolloutReads } from '../rollout/ports.ts';
import { progressLines, type Said } from '../rollout/progress.ts';
import type { Strategy } from '../rollout/strategy.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { WatchPorts } from '../rollout/watch.ts';
import type { Log } from '../runner/log.ts';
import { withShortArns } from '../text/short.ts';
import type { StoryPorts } from './story-ports.ts';

/** What is watched, and how. */
interface Followed {
  readonly strategy: Strategy;
  readonly target: RolloutTarget;
}

/** What a watch works with, and the following of a rollback after it; every look is told as it comes, and nothing twice. */
export type Watching<Reads extends RolloutReads = RolloutReads> = WatchPorts & { readonly reads: Reads };

export function watchPorts<Reads extends RolloutReads>(
  rollout: Followed,
  reads: Reads,
  ports: StoryPorts,
): Watching<Reads> {
  return {
    reads,
    clock: ports.clock,
    random: Math.random,
    onSnapshot: printProgress(rollout, ports.log),
    signal: ports.cancelled,
  };
}

/** Prints what changes from look to look. What a verdict says is printed by who explains it, with the cause. */
export function printProgress(
  { strategy, target }: Followed,
  log: Log,
): NonNullable<WatchPorts['onSnapshot']> {
  let said: Said | undefined;
  return (snapshot, verdict, history, watched) => {
    const isRollback = watched.deploymentId !== target.deploymentId;
    if (isRollback && verdict.kind === 'unchanged') return;
    const progress = progressLines(strategy, said, { target: watched, snapshot, verdict, history });
    for (const line of progress.lines) log.info(withShortArns(line));
    said = progress.said;
  };
}
