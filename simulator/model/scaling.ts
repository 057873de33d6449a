import type { Deployment, Service } from './ecs-state.ts';
import { leaveSteady, tell, texts } from './events.ts';
import { canStart } from './look.ts';
import { isKept, isPending, tasksOf } from './lookup.ts';
import { startUpTo } from './scale-out.ts';
import { stopTask } from './task-stop.ts';
import type { Task, World } from './world.ts';

/** A deployment's own number of tasks, where several run side by side. */

export function keepAt(world: World, service: Service, deployment: Deployment, desired: number): void {
  const own = keptOf(world, service, deployment);
  deployment.desiredCount = desired;
  if (own.length > desired) stop(world, service, own.slice(desired), deployment);
  if (!canStart(deployment) || own.length >= desired) return;
  // While its tags are not resolved one task runs ahead of the others (page deployment-type-ecs).
  const lead = deployment.digests === undefined ? 1 - own.length : Number.POSITIVE_INFINITY;
  startUpTo(world, service, deployment, Math.min(desired - own.length, lead));
}

/** Stops all tasks of the deployment, in favour of `by`. */
export function stopAll(world: World, service: Service, deployment: Deployment, by: Deployment): void {
  deployment.desiredCount = 0;
  stop(world, service, keptOf(world, service, deployment), by);
}

/** As many of its tasks as the service wants run, and all are healthy. */
export function isServing(world: World, service: Service, deployment: Deployment): boolean {
  const own = keptOf(world, service, deployment);
  return own.length === service.desiredCount && own.every(({ isHealthy }) => isHealthy);
}

function keptOf(world: World, service: Service, { id }: Deployment): Task[] {
  return tasksOf(world, service).filter((task) => task.deploymentId === id && isKept(task));
}

function stop(world: World, service: Service, victims: readonly Task[], by: Deployment): void {
  if (victims.length === 0) return;
  leaveSteady(service);
  const pending = victims.filter(isPending);
  if (pending.length > 0) tell(world, service, texts.stoppedPending(pending.length));
  for (const task of victims) {
    stopTask(world, service, task, {
      stopCode: 'ServiceSchedulerInitiated',
      reason: `Scaling activity initiated by (deployment ${by.id})`,
    });
  }
}
