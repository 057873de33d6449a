import type { Task, TaskContainer } from '../../ecs/task.ts';
import { asClause } from '../../text/words.ts';
import type { View } from '../assess/view.ts';
import { isOurs } from '../health.ts';

/** A task of our deployment that stopped because something is wrong with it. */
export interface FailedTask {
  readonly task: Task;
  /** Equal for equal causes: ids, addresses, times and counts are taken out. */
  readonly cause: string;
  /** The cause in AWS's words. */
  readonly words: string;
  /** What the task and its containers say, all of it. */
  readonly text: string;
  /** When it was first seen to fail: a replacement is started then, while the task itself may drain for minutes. */
  readonly failedAt: Date;
  /** The essential container that ended by itself. */
  readonly exited?: { readonly containerName: string; readonly exitCode: number };
}

/**
 * Stops that say nothing about our revision: scaling, people, Spot, failing hosts. Source: ECS developer guide,
 * stopped task error codes; API shape TaskStopCode.
 */
const foreignStopCodes = ['UserInitiated', 'SpotInterruption', 'TerminationNotice', 'InfrastructureHealth'];
const foreignReasons =
  /^(Scaling activity initiated by|Task stopped by user|Your Spot Task was interrupted|Host EC2|Container instance deregistration)/i;
/** A shortage passes; ECS goes on trying. */
const shortage =
  /capacity is unavailable|unfulfillablecapacity|insufficient (cpu|memory|capacity)|reached the limit|unable to launch instance|^InternalError|internal error|limit was exceeded|RESOURCE:/i;

/** The failed tasks of our deployment, oldest first. */
export function failedTasks(view: View): readonly FailedTask[] {
  return view.snapshot.tasks
    .filter((task) => isOurs(view.target, task) && isFailure(task))
    .map((task) => toFailedTask(view, task))
    .toSorted((a, b) => a.failedAt.getTime() - b.failedAt.getTime() || (a.task.arn < b.task.arn ? -1 : 1));
}

/** The earliest of: it began to stop, or ECS wrote that it is unhealthy. */
function failedAt({ history }: View, task: Task): Date {
  const told = history.events
    .filter((event) => event.message.includes(task.id) && /unhealthy in|health checks/.test(event.message))
    .map((event) => event.createdAt);
  const stopped = task.stoppingAt ?? task.stoppedAt ?? task.createdAt ?? new Date(0);
  return [stopped, ...told].reduce((first, time) => (time < first ? time : first));
}

function isFailure(task: Task): boolean {
  if (task.desiredStatus !== 'STOPPED' || task.stoppedReason === undefined) return false;
  const isExiting = task.stopCode === 'EssentialContainerExited' && task.lastStatus !== 'STOPPED';
  if (isExiting && task.containers.every((container) => container.exitCode === undefined)) return false;
  if (foreignStopCodes.includes(task.stopCode ?? '')) return false;
  const reason = task.stoppedReason;
  return !foreignReasons.test(reason) && !shortage.test(reason);
}

function toFailedTask(view: View, task: Task): FailedTask {
  const reasons = [task.stoppedReason, ...task.containers.map((container) => container.reason)];
  const text = [...new Set(reasons.filter((reason) => reason !== undefined))].join(' ');
  const culprit = task.stopCode === 'EssentialContainerExited' ? culpritOf(view, task) : undefined;
  const exited =
    culprit?.exitCode === undefined ? undefined : { containerName: culprit.name, exitCode: culprit.exitCode };
  const words = exited === undefined ? asClause(text) : exitWords(exited, culprit?.reason);
  const cause =
    exited === undefined ? normalise(text) : normalise(`exit ${exitWords(exited, culprit?.reason)}`, true);
  return {
    task,
    cause,
    words,
    text,
    failedAt: failedAt(view, task),
    ...(exited === undefined ? {} : { exited }),
  };
}

/** When one essential container exits the others are killed (143, 137): the culprit is the one that was not. */
function culpritOf(view: View, task: Task): TaskContainer | undefined {
  const essential = task.containers.filter(
    (container) => view.target.containers.find((item) => item.name === container.name)?.essential !== false,
  );
  const ended = essential.filter((container) => container.exitCode !== undefined);
  const own = ended.filter(
    (container) => ![137, 143].includes(container.exitCode ?? 0) || container.reason !== undefined,
  );
  return (own.length > 0 ? own : ended).toSorted((a, b) => (a.name < b.name ? -1 : 1))[0];
}

function exitWords(exited: { containerName: string; exitCode: number }, reason: string | undefined): string {
  const why = reason === undefined ? '' : ` (${asClause(reason)})`;
  return `container ${exited.containerName} exited with code ${exited.exitCode}${why}`;
}

/** Takes out of a text what differs from one task to the next. */
export function normalise(text: string, keepNumbers = false): string {
  const ids = text
    .toLowerCase()
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#')
    .replace(/\b(?:0x)?[0-9a-f]{8,}\b/g, '#')
    .replace(/\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d\S*/g, '#');
  return (keepNumbers ? ids : ids.replace(/\d+/g, '#')).replace(/\s+/g, ' ').trim();
}
