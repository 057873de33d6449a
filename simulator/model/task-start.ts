import { asObject, asObjects, asText, asTexts } from '../json.ts';
import type { Json } from '../operation.ts';
import type { LaunchFailure, TaskBehaviour } from './behaviour.ts';
import { countFailure } from './circuit-breaker.ts';
import { runTask } from './container-life.ts';
import { establishDigests } from './deployment-start.ts';
import type { Container, Deployment, Service, Task } from './ecs-state.ts';
import { tell, texts } from './events.ts';
import { newEniId, newPrivateIp, newRuntimeId, newTaskId, newUuid } from './identity.ts';
import { digestOf } from './images.ts';
import { findLaunchFailure, pullFailure } from './launch-conditions.ts';
import { containersOf, findTaskDefinition, isKept } from './lookup.ts';
import { endTask } from './task-stop.ts';
import { arnOf, type World } from './world.ts';

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
    deploymentId: deployment.id,
    attempt: deployment.attempts,
    availabilityZone: zone.name,
    now: world.queue.now,
  });
  const failure = findLaunchFailure(world, document) ?? behaviour.launchFailure;
  if (failure?.withoutTask === true) {
    world.queue.after(failure.afterMs, () => tellLaunchFailure(world, service, { failure, deployment }));
    return undefined;
  }
  const task = newTask(world, service, { deployment, document, taskId, zone, behaviour });
  world.tasks.set(task.arn, task);
  if (failure !== undefined)
    world.queue.after(failure.afterMs, () => failLaunch(world, service, task, failure));
  const provisionMs = behaviour.provisionMs ?? world.timing.provisionMs;
  world.queue.after(provisionMs, () => isKept(task) && enter(task, 'PENDING'));
  if (failure === undefined) {
    world.queue.after(provisionMs + world.timing.pendingMs, () => pull(world, service, task, document));
  }
  return task;
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
    const plan = pullFailure(world, container.image) ??
      container.behaviour.pull ?? { ms: world.timing.pullMs };
    if ('failsAfterMs' in plan) {
      world.queue.after(plan.failsAfterMs, () => {
        container.reason = plan.reason;
        failLaunch(world, service, task, { afterMs: 0, reason: plan.reason });
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
    const reason = broken?.behaviour.startFailure?.reason;
    if (broken !== undefined && reason !== undefined) {
      broken.reason = reason;
      failLaunch(world, service, task, { afterMs: 0, reason });
    } else {
      runTask(world, service, task, document);
    }
  });
}

function failLaunch(world: World, service: Service, task: Task, failure: LaunchFailure): void {
  if (!isKept(task)) return;
  endTask(world, service, task, { stopCode: 'TaskFailedToStart', reason: failure.reason });
  tellLaunchFailure(world, service, { failure, task });
}

function tellLaunchFailure(
  world: World,
  service: Service,
  told: { readonly failure: LaunchFailure; readonly task?: Task; readonly deployment?: Deployment },
): void {
  const { failure, task, deployment } = told;
  if (failure.isSilent !== true && world.quirks.launchFailuresAreTold) {
    tell(world, service, failure.event ?? texts.unableToPlace(failure.reason));
  }
  if (failure.isUncounted === true) {
    if (deployment !== undefined) deployment.retryAt = world.queue.now + UNCOUNTED_RETRY_MS;
    return;
  }
  countFailure(world, service, {
    ...(task && { task }),
    ...(deployment && { deployment }),
    kind: 'launch',
    text: failure.reason,
    isPermanent: isPermanent(failure.reason),
  });
}

/** Capacity is asked for again about once a minute. */
const UNCOUNTED_RETRY_MS = 60_000;

/** The next task would meet the same: nothing that goes away by itself, as a network time-out may. */
function isPermanent(reason: string): boolean {
  return /not found|can't find|cannot find|not authorized|AccessDenied|unable to assume|did not contain json key|does not exist|matching platform/.test(
    reason,
  );
}

function zoneOf(
  world: World,
  service: Service,
  attempt: number,
): { name: string; subnetId: string; index: number } {
  const network = asObject(asObject(service.settings['networkConfiguration'])['awsvpcConfiguration']);
  const subnets = asTexts(network['subnets']);
  const index = subnets.length === 0 ? 0 : (attempt - 1) % subnets.length;
  const subnetId = subnets[index] ?? 'subnet-0a1b2c3d4e5f60001';
  return { name: world.subnets.get(subnetId) ?? `${world.region}${'abc'[index % 3]}`, subnetId, index };
}

function newTask(
  world: World,
  service: Service,
  from: {
    readonly deployment: Deployment;
    readonly document: Json;
    readonly taskId: string;
    readonly zone: { name: string; subnetId: string; index: number };
    readonly behaviour: TaskBehaviour;
  },
): Task {
  const { deployment, document, taskId, zone, behaviour } = from;
  return {
    id: taskId,
    arn: arnOf(world, 'ecs', `task/${service.clusterName}/${taskId}`),
    clusterArn: service.clusterArn,
    serviceArn: service.arn,
    deploymentId: deployment.id,
    group: `service:${service.name}`,
    taskDefinitionArn: deployment.taskDefinitionArn,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    createdAt: world.queue.now,
    availabilityZone: zone.name,
    subnetId: zone.subnetId,
    privateIp: newPrivateIp(world, zone.index),
    eniId: newEniId(world),
    attachmentId: newUuid(world),
    containers: containersOf(document).map((container) =>
      newContainer(world, service, { container, taskId, behaviour }),
    ),
    behaviour,
    registrations: [],
    isHealthy: false,
    isCounted: false,
    isUnhealthyNoticed: false,
    isToBeReplaced: false,
    version: 1,
  };
}

function newContainer(
  world: World,
  service: Service,
  from: { readonly container: Json; readonly taskId: string; readonly behaviour: TaskBehaviour },
): Container {
  const { container, taskId, behaviour } = from;
  const name = asText(container['name']) ?? '';
  return {
    name,
    arn: arnOf(world, 'ecs', `container/${service.clusterName}/${taskId}/${newUuid(world)}`),
    image: asText(container['image']) ?? '',
    isEssential: container['essential'] !== false,
    runtimeId: newRuntimeId(world, taskId),
    lastStatus: 'PENDING',
    healthStatus: 'UNKNOWN',
    behaviour: behaviour.containers[name] ?? listensEverywhere(container),
  };
}

/** A container of which nobody says anything opens its ports at once and answers 200. */
function listensEverywhere(container: Json): TaskBehaviour['containers'][string] {
  const ports = asObjects(container['portMappings']).map((mapping) => Number(mapping['containerPort']));
  return { listens: { ports, afterMs: 0 } };
}
