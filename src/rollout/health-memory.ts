import type { Target } from '../ecs/load-balancing.ts';
import { oursOf } from './counts.ts';
import { mayHaveBeenHealthy, newTargets, targetKey } from './health.ts';
import type { HealthMemory } from './history.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** So early no task of ours can have been registered yet; later only targets that are healthy already are older than ours. */
const firstLookMs = 10_000;

/** The memory after one more snapshot. `isBeforeFirst`: no task of ours was ever seen running. */
export function rememberHealth(
  target: RolloutTarget,
  isBeforeFirst: boolean,
  memory: HealthMemory,
  snapshot: Snapshot,
): HealthMemory {
  const healthy = snapshot.targets.filter((item) => item.state === 'healthy').map(targetKey);
  const before = memory.targetsBefore ?? (isBeforeFirst ? firstTargets(target, snapshot) : undefined);
  const known = new Set(before);
  const since = healthy.filter((key) => !known.has(key));
  const waitsInVain = before !== undefined && areUnused(newTargets({ targetsBefore: before }, snapshot));
  return {
    ...(before === undefined ? {} : { targetsBefore: before }),
    targetsSince: [...new Set([...memory.targetsSince, ...since])].sort(),
    ...(waitsInVain ? { unusedSince: memory.unusedSince ?? snapshot.at } : {}),
    sawHealthyTask:
      memory.sawHealthyTask || snapshot.tasks.some((task) => mayHaveBeenHealthy(target, snapshot, task)),
  };
}

function firstTargets(target: RolloutTarget, snapshot: Snapshot): readonly string[] | undefined {
  if (snapshot.targetsReadAt === undefined || oursOf(target, snapshot)?.runningCount !== 0) return undefined;
  const isFirst = snapshot.at.getTime() - target.startedAt.getTime() < firstLookMs;
  return snapshot.targets.filter((item) => isFirst || item.state === 'healthy').map(targetKey);
}

/** A zone that is not enabled looks alike, but the next task may start in another one. */
function areUnused(targets: readonly Target[]): boolean {
  return (
    targets.length > 0 &&
    targets.every(
      (item) => item.state === 'unused' && /not configured to receive traffic/i.test(item.description ?? ''),
    )
  );
}
