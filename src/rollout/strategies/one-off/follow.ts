import { AwsError } from '../../../ecs/aws-error.ts';
import type { Task, TaskContainer } from '../../../ecs/task.ts';
import type { Clock } from '../../../runner/clock.ts';
import { isBlinding, whyBlind } from '../../lost-sight.ts';
import { endedBefore, judgeTask, type TaskVerdict } from './judge.ts';

/** How a one-off task ended for us. */
export type TaskEnd =
  | Exclude<TaskVerdict, { readonly kind: 'progressing' }>
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'cancelled' };

export type Stage = Extract<TaskVerdict, { readonly kind: 'progressing' }>['stage'];

export interface TaskPorts {
  /** Rejects with `AwsError`. */
  describeTask(): Promise<Task | undefined>;
  /** What the container has printed since the last call, oldest first; empty while there is no log. Never rejects. */
  newLines(): Promise<readonly string[]>;
  readonly clock: Clock;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  onStage(stage: Stage): void;
  onLine(text: string): void;
}

export interface Followed {
  readonly end: TaskEnd;
  /** As it was last seen. */
  readonly task?: Task;
}

/** A task's life is seconds to minutes, and one call is one look. */
const pauseMs = 3_000;
/** CloudWatch Logs shows a line some seconds after it was printed. */
const lastLinesMs = 6_000;
const lastLooks = 3;

export interface WantedTask {
  /** Runs the command. */
  readonly container: string;
  /** The other containers that end the task when they end. */
  readonly essential: readonly string[];
  readonly startedAt: Date;
  readonly limitMs: number;
}

/** Looks at the task and its log until it has ended, or until time is over or the job is cancelled. */
export async function followTask(wanted: WantedTask, ports: TaskPorts): Promise<Followed> {
  const { clock, signal } = ports;
  let task: Task | undefined;
  let first: TaskContainer | undefined;
  let stage: Stage | undefined;
  let seenAt = wanted.startedAt;
  for (;;) {
    if (signal.aborted) return followed({ kind: 'cancelled' }, task);
    const seen = await lookAt(ports);
    if (seen instanceof AwsError) {
      if (isBlinding(seen)) return followed({ kind: 'lost-sight', why: whyBlind(seen, clock.now()) }, task);
    } else {
      task = seen ?? task;
      if (seen !== undefined) {
        seenAt = clock.now();
        first ??= endedBefore(seen, wanted.container, wanted.essential);
      }
      const verdict = unlessPulledDown(
        judgeTask(seen, wanted.container, clock.now().getTime() - seenAt.getTime()),
        first,
      );
      if (verdict.kind !== 'progressing') {
        await tellLastLines(verdict, ports);
        return followed(verdict, task);
      }
      const isGap = verdict.stage === 'not-visible' && task !== undefined;
      if (verdict.stage !== stage && !isGap) ports.onStage(verdict.stage);
      if (!isGap) stage = verdict.stage;
    }
    await tellLines(ports);
    if (clock.now().getTime() - wanted.startedAt.getTime() >= wanted.limitMs) {
      return followed({ kind: 'timed-out' }, task);
    }
    await clock.sleep(pauseMs, signal);
  }
}

/** A command that was stopped with its task has no result, even where it exits with 0. */
function unlessPulledDown(verdict: TaskVerdict, first: TaskContainer | undefined): TaskVerdict {
  if (verdict.kind !== 'ended' || first === undefined) return verdict;
  const why = `container ${first.name} is essential and ended first, with exit code ${first.exitCode}, so Amazon ECS stopped the task`;
  return { kind: 'interrupted', why };
}

function followed(end: TaskEnd, task: Task | undefined): Followed {
  return { end, ...(task !== undefined && { task }) };
}

/** Errors of AWS are values here: one bad answer does not end the watch. */
async function lookAt(ports: TaskPorts): Promise<Task | AwsError | undefined> {
  try {
    return await ports.describeTask();
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

async function tellLines(ports: TaskPorts): Promise<number> {
  const lines = await ports.newLines();
  for (const line of lines) ports.onLine(line);
  return lines.length;
}

/** What was printed last is often what tells. A command that never ran has printed nothing. */
async function tellLastLines(verdict: TaskVerdict, ports: TaskPorts): Promise<void> {
  if (verdict.kind === 'not-started' || verdict.kind === 'lost-sight') return;
  for (let look = 1; look <= lastLooks && !ports.signal.aborted; look += 1) {
    await tellLines(ports);
    if (look < lastLooks) await ports.clock.sleep(lastLinesMs / lastLooks, ports.signal);
  }
}
