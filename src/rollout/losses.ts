import type { Task } from '../ecs/task.ts';
import { oursOf, wantedCount } from './counts.ts';
import { isOurs } from './health.ts';
import { isFailure } from './hopeless/failed-task.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** Tasks of ours that something outside of the revision took. */
export interface Loss {
  /** Why the newest of them stopped, in ECS's words; absent while that is not read. */
  readonly why?: string;
}

/**
 * Fewer tasks of ours are there than are wanted, and the newest that went did not fail: Spot, a host, maintenance or a
 * person took it, or there is no capacity for it. That says nothing about the revision. Only a proof can tell.
 */
export function lossOf(target: RolloutTarget, snapshot: Snapshot): Loss | undefined {
  const ours = oursOf(target, snapshot);
  if (snapshot.service === undefined || ours === undefined || snapshot.isProof !== true) return undefined;
  const tasks = snapshot.tasks.filter((task) => isOurs(target, task));
  const there = tasks.filter((task) => task.desiredStatus === 'RUNNING').length;
  if (there >= wantedCount(snapshot.service, ours)) return undefined;
  const gone = tasks
    .filter((task) => task.desiredStatus === 'STOPPED')
    .toSorted((a, b) => endOf(b) - endOf(a));
  const newest = gone[0];
  if (newest !== undefined && isFailure(newest)) return undefined;
  return newest?.stoppedReason === undefined ? {} : { why: newest.stoppedReason };
}

function endOf({ stoppingAt, stoppedAt }: Task): number {
  return (stoppingAt ?? stoppedAt)?.getTime() ?? Number.POSITIVE_INFINITY;
}
