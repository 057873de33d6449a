import { countSuccess } from './circuit-breaker.ts';
import type { Service, Task } from './ecs-state.ts';
import { texts } from './events.ts';
import {
  containersOf,
  deploymentOf,
  findTaskDefinition,
  isKept,
  isRunning,
  planReconcile,
} from './lookup.ts';
import { settingsOf } from './settings.ts';
import { isInDisabledZone, targetOf } from './target-health.ts';
import type { World } from './world.ts';

/** When the scheduler takes a task for healthy, and when it replaces it (API shape DeploymentConfiguration). */
export function judgeHealth(world: World, service: Service, task: Task): void {
  if (!isKept(task) || !isRunning(task)) return;
  const wasHealthy = task.isHealthy;
  task.isHealthy = isHealthy(world, task);
  const deployment = deploymentOf(service, task);
  if (task.isHealthy && !wasHealthy) {
    if (deployment !== undefined) countSuccess(service, deployment);
    planReconcile(world, service, world.timing.reactMs);
  }
  proveUnused(world, task);
  if (whyUnhealthy(world, task) !== undefined) planReplacement(world, service, task);
}

export function taskHealthStatus(task: Task, isChecked: boolean): string {
  if (!isChecked) return 'UNKNOWN';
  const states = task.containers
    .filter((container) => container.isEssential)
    .map((container) => container.healthStatus);
  if (states.includes('UNHEALTHY')) return 'UNHEALTHY';
  return states.includes('HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}

/** Names of the essential containers with a health check of their own. */
export function checkedContainers(world: World, task: Task): string[] {
  const document = findTaskDefinition(world, task.taskDefinitionArn)?.document ?? {};
  return containersOf(document)
    .filter((container) => container['healthCheck'] !== undefined && container['essential'] !== false)
    .map((container) => String(container['name']));
}

function isHealthy(world: World, task: Task): boolean {
  const checked = checkedContainers(world, task);
  const containersPass = task.containers.every(
    (container) => !checked.includes(container.name) || container.healthStatus === 'HEALTHY',
  );
  const targetsPass = task.registrations.every(({ targetGroupArn }) => {
    const group = world.targetGroups.get(targetGroupArn);
    const state = group && targetOf(group, task)?.health.state;
    return state === 'healthy' || state === 'unavailable';
  });
  if (checked.length > 0 || task.registrations.length > 0) return containersPass && targetsPass;
  return world.queue.now - (task.startedAt ?? world.queue.now) >= world.timing.uncheckedHealthyMs;
}

export interface Unhealth {
  /** The event that ECS tells. */
  readonly event: string;
  readonly stoppedReason: string;
  /** What repeats from task to task. */
  readonly text: string;
}

export function whyUnhealthy(world: World, task: Task): Unhealth | undefined {
  if (task.containers.some((container) => container.isEssential && container.healthStatus === 'UNHEALTHY')) {
    const stoppedReason = 'Task failed container health checks';
    return { event: texts.unhealthyContainer(task.id), stoppedReason, text: stoppedReason };
  }
  for (const { targetGroupArn, port } of task.registrations) {
    const group = world.targetGroups.get(targetGroupArn);
    const target = group && targetOf(group, task);
    if (target === undefined || (target.health.state !== 'unhealthy' && !isInDisabledZone(target))) continue;
    const reason = target.health.description ?? '';
    return {
      event: texts.unhealthyTarget(task.id, port, targetGroupArn, reason),
      stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn})`,
      text: reason,
    };
  }
  return undefined;
}

/** ECS says nothing of a target that no load balancer uses; its health tells it. */
function proveUnused(world: World, task: Task): void {
  for (const { targetGroupArn } of task.registrations) {
    const group = world.targetGroups.get(targetGroupArn);
    const health = group && targetOf(group, task)?.health;
    if (health?.state !== 'unused') continue;
    world.truth.prove(task.deploymentId, {
      at: world.queue.now,
      text: health.description ?? '',
      isPermanent: true,
    });
  }
}

/** The scheduler leaves an unhealthy task alone until the grace period is over, and needs a moment to notice. */
function planReplacement(world: World, service: Service, task: Task): void {
  if (task.isUnhealthyNoticed) return;
  task.isUnhealthyNoticed = true;
  const graceEnds = (task.startedAt ?? world.queue.now) + settingsOf(service).graceMs;
  const noticedAt = Math.max(world.queue.now, graceEnds) + world.timing.noticeUnhealthyMs;
  world.queue.at(noticedAt, () => {
    task.isUnhealthyNoticed = false;
    task.isToBeReplaced = isKept(task) && whyUnhealthy(world, task) !== undefined;
    if (task.isToBeReplaced) planReconcile(world, service, 0);
  });
}
