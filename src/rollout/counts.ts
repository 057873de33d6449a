import type { Deployment, Service } from '../ecs/service.ts';
import { count } from '../text/words.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** Our deployment, as long as ECS lists it. */
export function oursOf(target: RolloutTarget, snapshot: Snapshot): Deployment | undefined {
  return snapshot.service?.deployments.find((deployment) => deployment.id === target.deploymentId);
}

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY');
}

/**
 * How many tasks our deployment is to run in the end. During a rolling update its own count grows in waves, so that
 * the service's is the goal; a DAEMON service has as many as it has instances, and only the deployment knows.
 */
export function wantedCount(service: Service, ours: Deployment): number {
  return service.schedulingStrategy === 'DAEMON' ? ours.desiredCount : service.desiredCount;
}

/** Right after the update all counts are 0: nothing wanted and nothing running is no success. */
export function isFullyRunning(service: Service, ours: Deployment): boolean {
  const wanted = wantedCount(service, ours);
  return wanted > 0 && ours.runningCount >= wanted;
}

/** Tasks of every other deployment. */
export function oldTaskCount(service: Service, ours: Deployment | undefined): number {
  return service.deployments
    .filter((deployment) => deployment.id !== ours?.id)
    .reduce((sum, deployment) => sum + deployment.runningCount + deployment.pendingCount, 0);
}

export function isRollbackStatus(status: string | undefined): boolean {
  return status?.startsWith('ROLLBACK_') ?? false;
}

/** `1 of 2 tasks runs`, `2 of 2 tasks run`; while the service is scaled in, `8 tasks (2 desired) run`. */
export function howManyRun(running: number, wanted: number): string {
  if (running > wanted)
    return `${count(running, 'task')} (${wanted} desired) ${running === 1 ? 'runs' : 'run'}`;
  return `${running} of ${count(wanted, 'task')} ${running === 1 || wanted === 1 ? 'runs' : 'run'}`;
}
