import type { Json } from '../json.ts';
import type { LaunchFailure } from './behaviour.ts';
import { runTask } from './container-life.ts';
import { establishDigests } from './deployment-start.ts';
import type { Deployment, Service, Task } from './ecs-state.ts';
import { newTaskId } from './identity.ts';
import { digestOf } from './images.ts';
import { findLaunchFailure, pullFailure } from './launch-conditions.ts';
import { failLaunch, tellLaunchFailure } from './launch-failure.ts';
import { findTaskDefinition, isKept } from './lookup.ts';
import { newTask, zoneOf } from './new-task.ts';
import type { World } from './world.ts';

/** A task from its start to RUNNING. Source: page task-lifecycle-explanation; times from the world's timing. */

/** Starts one task of the deployment; `undefined` when ECS does not even get that far. */
export function startTask(world: World, service: Service, deployment: Deployment): Task | undefined {
  const document = findTaskDefinition(world, deployment.taskDefinitionArn)?.document ?? {};
  deployment.attempts += 1;
  const taskId = newTaskId(world);
  const zone = zoneOf(world, service, deployment.attempts);
  const behaviour = world.behave(document, {
    world,
    taskId,
    serviceName: service.name,
    clusterName: service.clusterName,
    deploymentId: deployment.id,
    attempt: deployment.attempts,
    availabilityZone: zone.name,
    now: world.queue.now,
  });
  const failure = findLaunchFailure(world, document) ?? behaviour.launchFailure;
  if (failure?.withoutTask === true) {
    deployment.retryAt = world.queue.now + failure.afterMs + 1;
    world.queue.after(failure.afterMs, () => tellLaunchFailure(world, service, { failure, deployment }));
    return undefined;
  }
  const task = newTask(world, service, { deployment, document, taskId, zone, behaviour });
  beginTask(world, service, task, { document, ...(failure && { failure }) });
  return task;
}

/** Takes a new task on its way to RUNNING, or to the failure that keeps it from there. */
export function beginTask(
  world: World,
  service: Service,
  task: Task,
  { document, failure }: { readonly document: Json; readonly failure?: LaunchFailure },
): void {
  world.tasks.set(task.arn, task);
  if (failure !== undefined)
    world.queue.after(failure.afterMs, () => failLaunch(world, service, task, failure));
  const provisionMs = task.behaviour.provisionMs ?? world.timing.provisionMs;
  world.queue.after(provisionMs, () => isKept(task) && enter(task, 'PENDING'));
  if (failure === undefined) {
    world.queue.after(provisionMs + world.timing.pendingMs, () => pull(world, service, task, document));
  }
}

function enter(task: Task, status: string): void {
  task.lastStatus = status;
  task.version += 1;
}

function pull(world: World, service: Service, task: Task, document: Json): void {
  if (!isKept(task)) return;
  enter(task, 'ACTIVATING');
  task.connectivityAt = world.queue.now;
  task.pullStartedAt = world.queue.now;
  let longestMs = 0;
  for (const container of task.containers) {
    const missing = pullFailure(world, container.image);
    const plan = missing ?? container.behaviour.pull ?? { ms: world.timing.pullMs };
    if ('failsAfterMs' in plan) {
      world.queue.after(plan.failsAfterMs, () => {
        // ECS tries again all the while: an image that came is pulled.
        if (missing !== undefined && pullFailure(world, container.image) === undefined) {
          havePulled(world, service, task, document);
          return;
        }
        container.reason = plan.reason;
        failLaunch(world, service, task, { afterMs: 0, reason: plan.taskReason ?? plan.reason });
      });
      return;
    }
    longestMs = Math.max(longestMs, plan.ms);
  }
  world.queue.after(longestMs, () => havePulled(world, service, task, document));
}

function havePulled(world: World, service: Service, task: Task, document: Json): void {
  if (!isKept(task)) return;
  task.pullStoppedAt = world.queue.now;
  task.version += 1;
  const deployment = service.deployments.find((candidate) => candidate.id === task.deploymentId);
  const digests = new Map<string, string>();
  for (const container of task.containers) {
    const digest = deployment?.digests?.get(container.name) ?? digestOf(world, container.image);
    container.imageDigest = digest;
    digests.set(container.name, digest);
  }
  if (deployment !== undefined) establishDigests(service, deployment, digests);
  world.queue.after(world.timing.startContainerMs, () => {
    if (!isKept(task)) return;
    const broken = task.containers.find((container) => container.behaviour.startFailure !== undefined);
    const failure = broken?.behaviour.startFailure;
    if (broken !== undefined && failure !== undefined) {
      broken.reason = failure.reason;
      failLaunch(world, service, task, { afterMs: 0, reason: failure.taskReason ?? failure.reason });
    } else {
      runTask(world, service, task, document);
    }
  });
}
