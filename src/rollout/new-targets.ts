import type { Target } from '../ecs/load-balancing.ts';
import { hasTargetGroups, isLeaving, targetKey } from './health.ts';
import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';

/** Targets that are not those of before our rollout, and not on their way out. */
export function newTargets(history: Pick<History, 'targetsBefore'>, snapshot: Snapshot): readonly Target[] {
  const before = new Set(history.targetsBefore);
  return snapshot.targets.filter((item) => !before.has(targetKey(item)) && !isLeaving(item));
}

/** Every target that came since our rollout began is healthy, as far as targets could be read. */
export function areNewTargetsHealthy(history: History, snapshot: Snapshot): boolean {
  const fresh = newTargets(history, snapshot);
  if (!hasTargetGroups(snapshot) || snapshot.targetsReadAt === undefined) return true;
  return fresh.length > 0 && fresh.every((item) => item.state === 'healthy');
}

/**
 * How many targets of ours are healthy at least: those that came since our rollout began, and instances that no old task
 * can be behind, whose target stays the same when a new task takes its port. `undefined` where there are none to be read.
 */
export function healthyTargetsOfOurs(
  history: History,
  snapshot: Snapshot,
  oldTasks: number,
): number | undefined {
  if (!hasTargetGroups(snapshot) || snapshot.targetsReadAt === undefined) return undefined;
  const fresh = healthyPlaces(newTargets(history, snapshot));
  const instances = snapshot.targets.filter(({ id }) => id.startsWith('i-'));
  return Math.max(fresh, healthyPlaces(instances) - oldTasks);
}

/** A task that is in several target groups at one port counts once. */
function healthyPlaces(targets: readonly Target[]): number {
  const healthy = targets.filter(({ state }) => state === 'healthy');
  return new Set(healthy.map(({ id, port }) => `${id}:${port ?? ''}`)).size;
}
