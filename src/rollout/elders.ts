import type { Task } from '../ecs/task.ts';
import type { RolloutTarget } from './target.ts';

/** The newest task of an earlier version that runs and is well. */
export function healthyElder(
  { deploymentId, startedAt: since }: Pick<RolloutTarget, 'deploymentId' | 'startedAt'>,
  tasks: readonly Task[],
): Task | undefined {
  const isWell = ({ startedBy, lastStatus, healthStatus, startedAt }: Task) =>
    startedBy !== deploymentId &&
    lastStatus === 'RUNNING' &&
    healthStatus !== 'UNHEALTHY' &&
    startedAt !== undefined &&
    startedAt < since;
  return tasks.filter(isWell).toSorted((a, b) => startOf(b) - startOf(a))[0];
}

function startOf({ startedAt }: Task): number {
  return startedAt?.getTime() ?? 0;
}
