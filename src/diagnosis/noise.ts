import type { ServiceEvent } from '../ecs/service.ts';
import { parseEvent } from '../ecs/service-events.ts';
import type { Task } from '../ecs/task.ts';
import type { Evidence } from './evidence.ts';

/**
 * The evidence without what proves nothing against our deployment: events about the tasks of another one,
 * and failures that have passed because all of ours run and are healthy now.
 */
export function withoutNoise(evidence: Evidence): Evidence {
  const ours = withoutSilenceOfEnded(ofOurs(evidence));
  const ids = new Set(ours.tasks.map(({ id }) => id));
  const isAboutOthers = (message: string) => {
    const about = subjectOf(message);
    return about !== undefined && !ids.has(about) && !mayBeOurs(ours);
  };
  const steadyAt = lastSteadyAt(ours);
  const hasPassed = ({ createdAt, message }: ServiceEvent) => createdAt < steadyAt && isTransient(message);
  const events = ours.events.filter(
    (event) => !isAboutOthers(event.message) && !isOthersFailure(ours, event.message) && !hasPassed(event),
  );
  if (!hasHealed(ours)) return { ...ours, events };
  const lasting = events.filter(({ message }) => !isTransient(message));
  return { ...ours, events: lasting, tasks: ours.tasks.filter(isAlive), logs: [], targets: [] };
}

/** May a task that an event names, and that is not known, be ours? */
function mayBeOurs({ tasks, unread }: Evidence): boolean {
  const isUnread = unread.some(({ action }) => /:(?:List|Describe)Tasks$/.test(action));
  const failsAlike = tasks.some(({ stoppedReason = '' }) => /failed \w+ health checks/i.test(stoppedReason));
  return tasks.length === 0 || isUnread || failsAlike;
}

/** Without the tasks of other deployments, and without their targets. */
function ofOurs(evidence: Evidence): Evidence {
  const isOurs = ({ startedBy }: Task) =>
    startedBy === undefined || startedBy === evidence.target.deploymentId;
  const tasks = evidence.tasks.filter(isOurs);
  const addresses = new Set(tasks.map(({ privateIp }) => privateIp));
  const others = evidence.tasks.filter((task) => !isOurs(task)).map(({ privateIp }) => privateIp);
  const isOthers = (address: string) => others.includes(address) && !addresses.has(address);
  const own = new Set((evidence.taskDefinition.containerDefinitions ?? []).map(({ name }) => name));
  return {
    ...evidence,
    tasks: tasks.map((task) => withoutInjected(task, own)),
    targets: evidence.targets.filter(({ id }) => !isOthers(id)),
  };
}

/** A container that AWS adds to the task is no cause beside one of the definition's own that has failed. */
function withoutInjected(task: Task, own: ReadonlySet<string | undefined>): Task {
  const isOwn = ({ name }: Task['containers'][number]) => own.size === 0 || own.has(name);
  const hasFailed = task.containers.some(
    (container) => isOwn(container) && (container.exitCode !== undefined || container.reason !== undefined),
  );
  return hasFailed || task.lastStatus === 'RUNNING'
    ? { ...task, containers: task.containers.filter(isOwn) }
    : task;
}

/** That nobody answers where a container has ended by itself is no cause of its own. */
function withoutSilenceOfEnded(evidence: Evidence): Evidence {
  const ended = evidence.tasks.filter(({ stopCode }) => stopCode === 'EssentialContainerExited');
  const others = evidence.tasks.filter((task) => !ended.includes(task));
  const isOfEnded = (address: string) =>
    ended.some(({ privateIp }) => privateIp === address) &&
    others.every(({ privateIp }) => privateIp !== address);
  const isAboutEnded = (message: string) => ended.some(({ id }) => id === subjectOf(message));
  const isSilence = (reason: string) => !/\bcodes?\b/i.test(reason);
  return {
    ...evidence,
    events: evidence.events.filter(({ message }) => !(isSilence(message) && isAboutEnded(message))),
    targets: evidence.targets.filter(
      ({ id, description = '' }) => !(isSilence(description) && isOfEnded(id)),
    ),
  };
}

function subjectOf(message: string): string | undefined {
  const event = parseEvent(message);
  return event.kind === 'unhealthy-target' || event.kind === 'container-unhealthy' ? event.taskId : undefined;
}

function isOthersFailure(evidence: Evidence, message: string): boolean {
  const event = parseEvent(message);
  return (
    event.kind === 'failed' &&
    event.deploymentId !== undefined &&
    event.deploymentId !== evidence.target.deploymentId
  );
}

/** When the service was last steady with our deployment, where a newer one took over from it; else the beginning. */
function lastSteadyAt({ verdict, events, service, target }: Evidence): Date {
  const isSuperseded = verdict.kind === 'failed' && verdict.reason === 'superseded';
  const newer = (service?.deployments ?? []).filter(
    ({ id, createdAt }) => id !== target.deploymentId && createdAt > target.startedAt,
  );
  const takenOverAt = Math.min(...newer.map(({ createdAt }) => createdAt.getTime()));
  const steady = events.filter(
    ({ message, createdAt }) =>
      parseEvent(message).kind === 'steady' && createdAt.getTime() < takenOverAt && isSuperseded,
  );
  return steady.at(-1)?.createdAt ?? new Date(0);
}

/** What is over once all tasks run: a start that failed, a shortage, an unhealthy moment. */
function isTransient(message: string): boolean {
  const { kind } = parseEvent(message);
  return (
    kind === 'not-placed' ||
    kind === 'unhealthy-target' ||
    kind === 'container-unhealthy' ||
    /unable to consistently start|being throttled/.test(message)
  );
}

/** Does our deployment run all of its tasks, healthy as far as anybody checks? */
function hasHealed(evidence: Evidence): boolean {
  const deployment = evidence.service?.deployments.find(({ id }) => id === evidence.target.deploymentId);
  if (!deployment || deployment.rolloutState === 'FAILED' || deployment.failedTasks > 0) return false;
  if (deployment.desiredCount === 0 || deployment.runningCount < deployment.desiredCount) return false;
  const alive = evidence.tasks.filter(isAlive);
  const addresses = new Set(alive.map(({ privateIp }) => privateIp));
  const targets = evidence.targets.filter(({ id }) => addresses.has(id));
  const expected = (evidence.service?.loadBalancers ?? []).length > 0;
  return (
    alive.every(({ healthStatus }) => healthStatus !== 'UNHEALTHY') &&
    targets.every(({ state }) => state === 'healthy') &&
    (!expected || targets.length > 0)
  );
}

function isAlive(task: Task): boolean {
  return task.lastStatus === 'RUNNING' && task.desiredStatus !== 'STOPPED';
}
