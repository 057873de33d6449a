import { candidates } from '../../causes/fatal-line/index.ts';
import { sameWords } from '../../causes/fatal-line/survived.ts';
import { isPassing } from '../../causes/passing.ts';
import { parseEvent } from '../../ecs/service-events.ts';
import type { Task } from '../../ecs/task.ts';
import { onceFor } from '../../text/once-for.ts';
import { asClause } from '../../text/words.ts';
import { isOurs } from '../health.ts';
import type { LastLogLine } from '../snapshot.ts';
import type { View } from '../view.ts';
import { rootOf } from './root-container.ts';

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
  /** The container that ended first by itself. */
  readonly exited?: { readonly containerName: string; readonly exitCode: number };
  /** The line of its log that says why, where the log was read and one does. */
  readonly line?: string;
  /** The end of its log, oldest first, as far as it was read. */
  readonly end: readonly string[];
  /** Whether all that it says was read; where a log could not be, it may have named something that passes. */
  readonly isKnown: boolean;
  /** What it says depends on something else that may come right. */
  readonly isPassing: boolean;
}

/**
 * The stops that a fault of the revision causes. All others say nothing about it: scaling, deployments, people, Spot,
 * retirement, failing hosts. Source: ECS developer guide, stopped task error codes; API shape TaskStopCode.
 */
const failureCodes = ['EssentialContainerExited', 'TaskFailedToStart'];
/** Older tasks have no stop code; there the reason has to speak of a failure. */
const failureWords = /essential container|fail|cannot|error|unable|out ?of ?memory/i;
const failedChecks = /failed \w+ health checks|unhealthy/i;
const foreignReasons =
  /^(?:Scaling activity initiated by|Task stopped by user|Your Spot Task was interrupted|Host EC2|Container instance)|performing maintenance on the underlying infrastructure|task retirement|underlying (?:hardware|host)|rebalanc/i;
/** A shortage passes; ECS goes on trying. */
const shortage =
  /capacity is unavailable|unfulfillablecapacity|insufficient (cpu|memory|capacity)|reached the limit|unable to launch instance|^InternalError|internal error|limit was exceeded|RESOURCE:(?:CPU|MEMORY|GPU|PORTS|ENI)/i;
/** So many lines at the end of a log are about the end. */
const nearTheEnd = 15;

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

/** Spot, a person or a host stopped it; scaling is no loss. */
export function isTakenAway({ desiredStatus, stoppedReason: reason = '' }: Task): boolean {
  return (
    desiredStatus === 'STOPPED' && foreignReasons.test(reason) && !/^Scaling activity|rebalanc/i.test(reason)
  );
}

/** It stopped because something is wrong with it, and not because of a person, a host, capacity or scaling. */
export function isFailure({
  desiredStatus,
  stoppedReason: reason,
  stopCode,
  lastStatus,
  containers,
}: Task): boolean {
  if (desiredStatus !== 'STOPPED' || reason === undefined) return false;
  if (foreignReasons.test(reason) || shortage.test(reason)) return false;
  if (stopCode === 'EssentialContainerExited' && lastStatus !== 'STOPPED') {
    return containers.some((container) => container.exitCode !== undefined);
  }
  if (stopCode === 'ServiceSchedulerInitiated') return failedChecks.test(reason);
  return stopCode === undefined ? failureWords.test(reason) : failureCodes.includes(stopCode);
}

function toFailedTask(view: View, task: Task): FailedTask {
  const reasons = [task.stoppedReason, ...task.containers.map((container) => container.reason)];
  const text = [...new Set(reasons.filter((reason) => reason !== undefined))].join(' ');
  const root = rootOf(view, task);
  const log = root === undefined ? undefined : logOf(view, task, root.name);
  const said = log === undefined ? undefined : saidBy(log);
  const exited =
    root?.exitCode === undefined ? undefined : { containerName: root.name, exitCode: root.exitCode };
  const words = exited === undefined ? asClause(text) : exitWords(exited, root?.reason);
  return {
    task,
    cause: exited === undefined ? normalise(text) : normalise(`exit ${words}`, true),
    words,
    text,
    failedAt: failedAt(view, task),
    ...(exited === undefined ? {} : { exited }),
    ...(said?.line === undefined ? {} : { line: said.line }),
    end: log?.lines ?? (log === undefined ? [] : [log.text]),
    isKnown: exited === undefined || root?.reason !== undefined || log !== undefined || isSilent(view, task),
    isPassing:
      isPassing(root?.reason ?? (exited === undefined ? text : '')) ||
      answersOf(view, task).some(isPassing) ||
      said?.isPassing === true,
  };
}

/** Its log was read, and it has no line. */
function isSilent({ snapshot }: View, task: Task): boolean {
  return snapshot.silentLogs?.some(({ taskId }) => taskId === task.id) === true;
}

/** What the load balancer got from it, in ECS's words. */
function answersOf({ history }: View, task: Task): readonly string[] {
  return history.events.flatMap(({ message }) => {
    const event = parseEvent(message);
    return event.kind === 'unhealthy-target' && event.taskId === task.id ? [event.reason] : [];
  });
}

function logOf({ snapshot }: View, task: Task, containerName: string): LastLogLine | undefined {
  return snapshot.lastLogLines?.find(
    (line) => line.taskId === task.id && line.containerName === containerName,
  );
}

interface Said {
  /** The fatal line; one that is merely the last, of info level, or written by the healthy version too, says nothing about the end. */
  readonly line?: string;
  /** The whole end of the log counts: the words about something outside seldom are in the very last line. */
  readonly isPassing: boolean;
}

/** A log that has ended is read once, however often it is looked at. */
const saidBy: (log: LastLogLine) => Said = onceFor((log) => {
  const lines = log.lines ?? [log.text];
  const [fatal] = candidates(lines, log.survived);
  const isCause =
    fatal !== undefined && fatal.certainty !== 'last' && log.survived?.has(sameWords(fatal.text)) !== true;
  return {
    isPassing: lines.slice(-nearTheEnd).some((line) => isPassing(line)),
    ...(isCause && { line: fatal.text }),
  };
});

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
