import type { Target } from '../ecs/load-balancing.ts';
import type { Task } from '../ecs/task.ts';
import type { History } from './history.ts';
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
 * Healthy by every check that the service has: `undefined` where that cannot be told, because the targets could not be
 * read or are instances rather than addresses.
 */
function isTaskHealthy(target: RolloutTarget, snapshot: Snapshot, task: Task): boolean | undefined {
  const hasCheck = target.containers.some((container) => container.hasHealthCheck);
  if (hasCheck && task.healthStatus !== 'HEALTHY') return false;
  if (!hasTargetGroups(snapshot)) return hasCheck || hasRunFor(task, snapshot.at, healthyAfterMs);
  if (snapshot.targetsReadAt === undefined || snapshot.targets.some(isInstance)) return undefined;
  return targetGroups(snapshot).every((group) =>
    snapshot.targets.some(
      (item) => item.targetGroupArn === group && item.id === task.privateIp && item.state === 'healthy',
    ),
  );
}

/** The cautious reading: where health cannot be told, a task that ran long enough may have been healthy. */
export function mayHaveBeenHealthy(target: RolloutTarget, snapshot: Snapshot, task: Task): boolean {
  if (!isOurs(target, task)) return false;
  return isTaskHealthy(target, snapshot, task) ?? hasRunFor(task, snapshot.at, healthyAfterMs);
}

/** A task of ours was healthy at some look; a new healthy target counts unless it is known to be somebody else's. */
export function wasEverHealthy(target: RolloutTarget, snapshot: Snapshot, history: History): boolean {
  if (history.sawHealthyTask) return true;
  const foreign = new Set(
    snapshot.tasks.filter((task) => !isOurs(target, task)).map((task) => task.privateIp),
  );
  return history.targetsSince.some((key) => !foreign.has(/ (.*):/.exec(key)?.[1]));
}

/** Every running task of ours is healthy, and there are enough of them. Needs a look that is a proof. */
export function areOursHealthy(target: RolloutTarget, snapshot: Snapshot, wanted: number): boolean {
  const running = snapshot.tasks.filter((task) => isOurs(target, task) && task.lastStatus === 'RUNNING');
  if (snapshot.isProof !== true || running.length < wanted) return false;
  return running.every((task) => isTaskHealthy(target, snapshot, task) ?? areInstancesHealthy(snapshot));
}

/** Instances cannot be told apart by task: all of them have to be healthy. */
function areInstancesHealthy(snapshot: Snapshot): boolean {
  const staying = snapshot.targets.filter((item) => !isLeaving(item));
  return staying.length > 0 && staying.every((item) => item.state === 'healthy');
}

export function hasTargetGroups(snapshot: Snapshot): boolean {
  return targetGroups(snapshot).length > 0;
}

function targetGroups(snapshot: Snapshot): readonly string[] {
  const groups = snapshot.service?.loadBalancers.map((balancer) => balancer.targetGroupArn) ?? [];
  return groups.filter((arn) => arn !== undefined);
}

function isLeaving(target: Target): boolean {
  return target.state === 'unused' ? target.reason !== 'Target.NotInUse' : target.state.includes('draining');
}

function isInstance(target: Target): boolean {
  return target.id.startsWith('i-');
}

function hasRunFor(task: Task, now: Date, ms: number): boolean {
  if (task.startedAt === undefined) return false;
  const end = task.stoppingAt ?? task.stoppedAt ?? (task.lastStatus === 'RUNNING' ? now : task.startedAt);
  return end.getTime() - task.startedAt.getTime() >= ms;
}
