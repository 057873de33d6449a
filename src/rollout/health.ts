import type { Target } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { Task } from '../ecs/task.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** Without load balancer and health check ECS counts a task as healthy after this time (API reference, DeploymentConfiguration). */
const healthyAfterMs = 40_000;

export function targetKey(target: Target): string {
  return `${target.targetGroupArn} ${target.id}:${target.port ?? ''}`;
}

export function isOurs(target: RolloutTarget, task: Task): boolean {
  return task.startedBy === target.deploymentId;
}

export function hasTasksThatEnded(target: RolloutTarget, { tasks }: Snapshot): boolean {
  return tasks.some((task) => isOurs(target, task) && task.desiredStatus === 'STOPPED');
}

/**
 * Healthy by every check that the service has: `undefined` where that cannot be told, because the targets could not be
 * read or none of them can be matched to a task (instances, addresses of another kind).
 */
function isTaskHealthy(target: RolloutTarget, snapshot: Snapshot, task: Task): boolean | undefined {
  const byContainers = areContainersHealthy(target, task);
  if (byContainers === false) return false;
  if (!hasTargetGroups(snapshot)) {
    return hasEssentialCheck(target) ? byContainers : hasRunFor(task, snapshot.at, healthyAfterMs);
  }
  if (snapshot.targetsReadAt === undefined) return undefined;
  const groups = targetGroups(snapshot).map((either) => isHealthyIn(either, snapshot, task));
  if (groups.includes(false)) return false;
  return byContainers === undefined || groups.includes(undefined) ? undefined : true;
}

/** `undefined` where no target of the groups can be matched to any task. */
function isHealthyIn(either: readonly string[], snapshot: Snapshot, task: Task): boolean | undefined {
  const targets = snapshot.targets.filter((item) => either.includes(item.targetGroupArn));
  const own = targets.filter((item) => addressesOf(task).includes(item.id));
  if (own.some((item) => item.state === 'healthy')) return true;
  // Nobody checks them: that is neither good nor bad.
  if (own.length > 0) return own.every((item) => item.state === 'unavailable') ? undefined : false;
  const addresses = new Set([task, ...snapshot.tasks].flatMap(addressesOf));
  const canMatch = targets.some((item) => addresses.has(item.id) || isLikeOwn(item, task));
  return targets.length === 0 || canMatch ? false : undefined;
}

/** An IPv4 address, where the task has one too. */
function isLikeOwn({ id }: Target, { privateIp }: Task): boolean {
  return privateIp !== undefined && !id.includes(':') && !id.startsWith('i-');
}

/** The addresses by which an `ip` target group may know a task. */
export function addressesOf({ privateIp, ipv6Address }: Task): readonly string[] {
  return [privateIp, ipv6Address].filter((address) => address !== undefined);
}

function hasEssentialCheck({ containers }: RolloutTarget): boolean {
  return containers.some(({ essential, hasHealthCheck }) => essential && hasHealthCheck);
}

/**
 * By the health checks of essential containers, the only ones that count (API reference, Task.healthStatus); true where
 * there are none. A task may stay UNKNOWN while an essential container has no check: there each container tells.
 */
function areContainersHealthy({ containers }: RolloutTarget, task: Task): boolean | undefined {
  const essential = containers.filter((container) => container.essential);
  const checked = essential.filter(({ hasHealthCheck }) => hasHealthCheck);
  if (checked.length === 0 || task.healthStatus === 'HEALTHY') return true;
  if (task.healthStatus === 'UNHEALTHY' || checked.length === essential.length) return false;
  const states = checked.map(
    ({ name }) => task.containers.find((container) => container.name === name)?.healthStatus,
  );
  if (states.every((state) => state === 'HEALTHY')) return true;
  return states.every((state) => state !== undefined) ? false : undefined;
}

/**
 * The health that a proof takes. UNKNOWN is no refusal: ECS has no report of the check, as from an agent that is not
 * connected. `unreported`: nothing else speaks against the task.
 */
function provedHealth(
  target: RolloutTarget,
  snapshot: Snapshot,
  task: Task,
): boolean | 'unreported' | undefined {
  const health = isTaskHealthy(target, snapshot, task);
  const isReported = task.healthStatus === 'HEALTHY' || task.healthStatus === 'UNHEALTHY';
  const isBad = task.containers.some(
    ({ name, healthStatus }) =>
      healthStatus === 'UNHEALTHY' && target.containers.some((one) => one.name === name && one.essential),
  );
  if (health !== false || isReported || isBad || areContainersHealthy(target, task) !== false) return health;
  const otherwise = isTaskHealthy(target, snapshot, { ...task, healthStatus: 'HEALTHY' });
  return otherwise === false ? false : 'unreported';
}

/** The cautious reading: where health cannot be told, a task that ran long enough may have been healthy. */
export function mayHaveBeenHealthy(target: RolloutTarget, snapshot: Snapshot, task: Task): boolean {
  if (!isOurs(target, task)) return false;
  return isTaskHealthy(target, snapshot, task) ?? hasRunFor(task, snapshot.at, healthyAfterMs);
}

/** Every running task of ours is healthy, and there are enough of them. Needs a look that is a proof. */
export function areOursHealthy(target: RolloutTarget, snapshot: Snapshot, wanted: number): boolean {
  return healthOfOurs(target, snapshot, wanted) === 'healthy';
}

/**
 * The health of all running tasks of ours together. Where targets cannot be matched to tasks all of them have to be
 * healthy; when one is not it may be somebody else's, and the health of ours is `unknown`.
 */
export function healthOfOurs(
  target: RolloutTarget,
  snapshot: Snapshot,
  wanted: number,
): 'healthy' | 'unhealthy' | 'unknown' | 'unreported' {
  const running = runningTasksOfOurs(target, snapshot);
  if (snapshot.isProof !== true || running.length < wanted) return 'unhealthy';
  const states = running.map((task) => provedHealth(target, snapshot, task));
  if (states.includes(false)) return 'unhealthy';
  if (states.includes('unreported')) return 'unreported';
  if (!states.includes(undefined)) return 'healthy';
  return areAllTargetsHealthy(snapshot) ? 'healthy' : 'unknown';
}

/** A task that has run for longer without becoming healthy is not merely booting, unless its service asks for patience. */
const bootMs = 3 * 60_000;

/** For so long after its start ECS ignores that a task is unhealthy (API reference, Service.healthCheckGracePeriodSeconds). */
export function graceMs(service: Service | undefined): number {
  return (service?.healthCheckGracePeriodSeconds ?? 0) * 1_000;
}

/** A task of ours is being started, or has run for too short a time to be judged. */
export function isBooting(target: RolloutTarget, snapshot: Snapshot): boolean {
  const judgedAfterMs = Math.max(bootMs, graceMs(snapshot.service));
  return snapshot.tasks.some(
    (task) =>
      isOurs(target, task) &&
      task.desiredStatus === 'RUNNING' &&
      isTaskHealthy(target, snapshot, task) !== true &&
      (task.lastStatus !== 'RUNNING' || !hasRunFor(task, snapshot.at, judgedAfterMs)),
  );
}

/** Running tasks of ours that may be healthy, as far as it can be told. */
export function servingTasks(target: RolloutTarget, snapshot: Snapshot): number {
  return runningTasksOfOurs(target, snapshot).filter((task) => provedHealth(target, snapshot, task) !== false)
    .length;
}

function runningTasksOfOurs(target: RolloutTarget, snapshot: Snapshot): readonly Task[] {
  return snapshot.tasks.filter(
    (task) => isOurs(target, task) && task.lastStatus === 'RUNNING' && task.desiredStatus !== 'STOPPED',
  );
}

function areAllTargetsHealthy(snapshot: Snapshot): boolean {
  const staying = snapshot.targets.filter((item) => !isLeaving(item));
  return staying.length > 0 && staying.every((item) => item.state === 'healthy');
}

export function hasTargetGroups(snapshot: Snapshot): boolean {
  return targetGroups(snapshot).length > 0;
}

/** For each place where tasks of ours are registered, the target groups of which one has them. */
function targetGroups({ targetGroups: told, service }: Snapshot): readonly (readonly string[])[] {
  return told ?? groupsOf(service);
}

/** Those of a service whose load balancers are its own. */
export function groupsOf(service: Service | undefined): readonly (readonly string[])[] {
  const groups = service?.loadBalancers.map(({ targetGroupArn }) => targetGroupArn) ?? [];
  return groups.filter((arn) => arn !== undefined).map((arn) => [arn]);
}

export function isLeaving(target: Target): boolean {
  return target.state === 'unused' ? target.reason !== 'Target.NotInUse' : target.state.includes('draining');
}

function hasRunFor(task: Task, now: Date, ms: number): boolean {
  if (task.startedAt === undefined) return false;
  const end = task.stoppingAt ?? task.stoppedAt ?? (task.lastStatus === 'RUNNING' ? now : task.startedAt);
  return end.getTime() - task.startedAt.getTime() >= ms;
}
