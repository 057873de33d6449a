import type { Task, TaskContainer } from '../../../ecs/task.ts';

/** How a one-off task stands. Its verdict is the exit code of the container that runs the command; the others do not count. */
export type TaskVerdict =
  | { readonly kind: 'progressing'; readonly stage: 'not-visible' | 'starting' | 'running' | 'stopping' }
  | { readonly kind: 'ended'; readonly exitCode: number }
  /** The command never ran: no capacity, network, image, secret … */
  | { readonly kind: 'not-started'; readonly why: string }
  /** Something other than the command ended it: a person, the host, a Spot interruption. */
  | { readonly kind: 'interrupted'; readonly why: string }
  /** ECS does not list it: it may run, and it may have ended. */
  | { readonly kind: 'lost-sight'; readonly why: string };

/** DescribeTasks is eventually consistent: it may answer MISSING for a new task (API reference, RunTask). */
const invisibleForMs = 60_000;

/** Stop codes that say nothing about the command (API shape Task, `stopCode`). */
const fromOutside: readonly string[] = [
  'UserInitiated',
  'ServiceSchedulerInitiated',
  'SpotInterruption',
  'TerminationNotice',
  'InfrastructureHealth',
];

/** Pure. `task` is absent while ECS does not show it, `sinceMs` is the time since RunTask answered or it was last seen. */
export function judgeTask(task: Task | undefined, containerName: string, sinceMs: number): TaskVerdict {
  if (task === undefined) {
    return sinceMs < invisibleForMs
      ? { kind: 'progressing', stage: 'not-visible' }
      : { kind: 'lost-sight', why: 'Amazon ECS has not listed the task for a minute. It may still run' };
  }
  const container = task.containers.find(({ name }) => name === containerName);
  // A program that is told to stop may well end with 0: only a task that nothing stopped has a result.
  const isInterrupted = fromOutside.some((code) => code === task.stopCode) || isPulledDown(task, container);
  const isStopUnexplained = task.desiredStatus === 'STOPPED' && task.stopCode === undefined;
  const isOver = task.lastStatus === 'STOPPED';
  const hasResult = container?.exitCode !== undefined && !isUnstartable(task, container);
  if (hasResult && !isInterrupted && (isOver || !isStopUnexplained)) {
    return { kind: 'ended', exitCode: container.exitCode };
  }
  if (!isOver) return { kind: 'progressing', stage: stageOf(task) };
  const why = reasonOf(task, container);
  if (isInterrupted) return { kind: 'interrupted', why };
  // A command that may have run is never run again, so that doubt speaks against "not started".
  return mayHaveRun(task)
    ? { kind: 'interrupted', why: `${why} (no exit code)` }
    : { kind: 'not-started', why };
}

/**
 * The essential container of `names` that has ended while the command runs on: ECS stops the whole task for that, and
 * whatever the command exits with then, it was told to. Only a look in between shows who was first.
 */
export function endedBefore(
  { containers, desiredStatus }: Task,
  containerName: string,
  names: readonly string[],
): TaskContainer | undefined {
  const own = containers.find(({ name }) => name === containerName);
  if (desiredStatus !== 'STOPPED' || own?.lastStatus !== 'RUNNING' || own.exitCode !== undefined)
    return undefined;
  return containers.find(({ name, exitCode }) => names.includes(name) && exitCode !== undefined);
}

/** The command ran already when another container of its task could not be started, and was ended for that. */
function isPulledDown({ stopCode, stoppedReason = '' }: Task, container: TaskContainer | undefined): boolean {
  if (stopCode !== 'TaskFailedToStart' || container?.exitCode === undefined) return false;
  const isItsOwn = container.reason !== undefined || stoppedReason.startsWith('Essential container');
  return !isItsOwn;
}

/** Docker gives a container that it cannot start an exit code too (127, 128): the command has not run. */
function isUnstartable({ stopCode }: Task, { reason = '' }: TaskContainer): boolean {
  return stopCode === 'TaskFailedToStart' && /^Cannot\w+ContainerError/.test(reason);
}

/** `startedAt` is there once the task was RUNNING (API shape Task). */
function mayHaveRun({ stopCode, startedAt }: Task): boolean {
  return startedAt !== undefined && stopCode !== 'TaskFailedToStart';
}

function stageOf({ lastStatus, desiredStatus }: Task): 'starting' | 'running' | 'stopping' {
  if (desiredStatus === 'STOPPED') return 'stopping';
  return lastStatus === 'RUNNING' ? 'running' : 'starting';
}

function reasonOf({ stoppedReason, stopCode }: Task, container: TaskContainer | undefined): string {
  return stoppedReason ?? container?.reason ?? stopCode ?? 'Amazon ECS gives no reason';
}
