import type { Task, TaskContainer } from '../../../ecs/task.ts';

/** How a one-off task stands. Its verdict is the exit code of the container that runs the command; the others do not count. */
export type TaskVerdict =
  | { readonly kind: 'progressing'; readonly stage: 'not-visible' | 'starting' | 'running' | 'stopping' }
  | { readonly kind: 'ended'; readonly exitCode: number }
  /** The command never ran: no capacity, network, image, secret … */
  | { readonly kind: 'not-started'; readonly why: string }
  /** Something other than the command ended it: a person, the host, a Spot interruption. */
  | { readonly kind: 'interrupted'; readonly why: string };

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

/** Pure. `task` is absent while ECS does not show it, `sinceMs` is the time since RunTask answered. */
export function judgeTask(task: Task | undefined, containerName: string, sinceMs: number): TaskVerdict {
  if (task === undefined) {
    return sinceMs < invisibleForMs
      ? { kind: 'progressing', stage: 'not-visible' }
      : { kind: 'interrupted', why: 'Amazon ECS no longer lists the task' };
  }
  const container = task.containers.find(({ name }) => name === containerName);
  // A program that is told to stop may well end with 0: only a task that nothing stopped has a result.
  const isInterrupted = fromOutside.includes(task.stopCode ?? '');
  const isStopUnexplained = task.desiredStatus === 'STOPPED' && task.stopCode === undefined;
  const isOver = task.lastStatus === 'STOPPED';
  if (container?.exitCode !== undefined && !isInterrupted && (isOver || !isStopUnexplained)) {
    return { kind: 'ended', exitCode: container.exitCode };
  }
  if (!isOver) return { kind: 'progressing', stage: stageOf(task) };
  const why = reasonOf(task, container);
  if (isInterrupted) return { kind: 'interrupted', why };
  return { kind: 'not-started', why };
}

function stageOf({ lastStatus, desiredStatus }: Task): 'starting' | 'running' | 'stopping' {
  if (desiredStatus === 'STOPPED') return 'stopping';
  return lastStatus === 'RUNNING' ? 'running' : 'starting';
}

function reasonOf({ stoppedReason, stopCode }: Task, container: TaskContainer | undefined): string {
  return stoppedReason ?? container?.reason ?? stopCode ?? 'Amazon ECS gives no reason';
}
