import type { Task, TaskContainer } from '../ecs/task.ts';
import { isLike, matchIn } from '../text/match.ts';
import { onceFor } from '../text/once-for.ts';
import type { Evidence } from './evidence.ts';
import type { Proof } from './rule.ts';

/** One line of evidence: what a rule matches, and what it shows. */
export interface Line {
  /** For matching: white space and apostrophes are evened out. */
  readonly text: string;
  readonly proof: Proof;
  readonly task?: Task;
  readonly containerName?: string;
}

/** The lines in which a pattern was found; `match` is that of the first. */
export interface Found {
  readonly line: Line;
  readonly match: RegExpExecArray;
  readonly lines: readonly Line[];
  readonly proof: readonly Proof[];
}

/** Amazon ECS cuts its own texts shorter; a longer line of a log is data. */
const MATCHED_LENGTH = 2000;

/** Looks for the patterns in turn; the first that is found anywhere wins. */
export function search(lines: readonly Line[], ...patterns: readonly RegExp[]): Found | undefined {
  for (const pattern of patterns) {
    const hits = lines.filter((line) => pattern.test(line.text));
    const line = hits[0];
    const match = matchIn(line?.text, pattern);
    if (line && match) return { line, match, lines: hits, proof: hits.map((hit) => hit.proof) };
  }
  return undefined;
}

/** What AWS says: service events, stop reasons, reasons of containers, the reason of the rollout. */
export const awsLines: (evidence: Evidence) => readonly Line[] = onceFor((evidence) => [
  ...evidence.events.map((event) => toLine('service event', event.message, event.createdAt)),
  ...evidence.tasks.filter(isFailed).flatMap(taskLines),
  ...rolloutLines(evidence),
]);

/** A task that ended, and not because the service was scaled in. */
export function isFailed(task: Task): boolean {
  const ended =
    task.lastStatus === 'STOPPED' || task.stoppedReason !== undefined || task.stopCode !== undefined;
  return ended && !isLike(task.stoppedReason, /^Scaling activity initiated by/i);
}

export function toLine(source: string, text: string, at?: Date, task?: Task, containerName?: string): Line {
  return {
    text: text
      .slice(0, MATCHED_LENGTH)
      .replace(/\\[nt]|\s+/g, ' ')
      .replace(/[‘’ʼ]/g, "'")
      .replace(/[“”]/g, '"')
      .trim(),
    proof: { source, text, ...(at && { at }) },
    ...(task && { task }),
    ...(containerName !== undefined && { containerName }),
  };
}

/** When its containers ended, as near as AWS says it: what they printed last is as old, and ECS stops the task later. */
export function endOf({ executionStoppedAt, stoppingAt, stoppedAt }: Task): Date | undefined {
  const known = [executionStoppedAt, stoppingAt, stoppedAt].filter((at) => at !== undefined);
  return known.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

function taskLines(task: Task): Line[] {
  const source = `task ${task.id}`;
  const stopped = task.stoppedReason ? [toLine(source, task.stoppedReason, endOf(task), task)] : [];
  const containers = task.containers.flatMap(({ name, reason }) =>
    reason ? [toLine(`${source}, container ${name}`, reason, endOf(task), task, name)] : [],
  );
  return [...stopped, ...containers];
}

function rolloutLines(evidence: Evidence): Line[] {
  const ours = evidence.service?.deployments.find(({ id }) => id === evidence.target.deploymentId);
  const { serviceDeployment } = evidence;
  return [
    ...(ours?.rolloutStateReason ? [toLine('rollout', ours.rolloutStateReason, ours.updatedAt)] : []),
    ...(serviceDeployment?.statusReason
      ? [toLine('service deployment', serviceDeployment.statusReason, serviceDeployment.finishedAt)]
      : []),
  ];
}

/** A container that ended by itself: not one that was stopped by the scheduler, a person or its host. */
export interface Exit {
  readonly task: Task;
  readonly container: TaskContainer;
  readonly exitCode: number;
  readonly line: Line;
}

export const exits: (evidence: Evidence) => readonly Exit[] = onceFor((evidence) =>
  evidence.tasks.filter(isFailed).flatMap((task) => {
    const byItself = task.stopCode === undefined || task.stopCode === 'EssentialContainerExited';
    if (!byItself) return [];
    return task.containers.flatMap((container) => {
      const { exitCode, name, reason } = container;
      if (exitCode === undefined) return [];
      const words = `exited with code ${exitCode}${reason ? `: ${reason}` : ''}`;
      const line = toLine(`task ${task.id}, container ${name}`, words, endOf(task), task, name);
      return [{ task, container, exitCode, line }];
    });
  }),
);

/** How the containers ended in whose logs something was found: the consequence, beside its cause. */
export function exitsBehind(evidence: Evidence, found: Found): readonly Proof[] {
  const behind = (exit: Exit) =>
    found.lines.some(
      ({ task, containerName }) => task?.id === exit.task.id && containerName === exit.container.name,
    );
  return exits(evidence)
    .filter(behind)
    .map(({ line }) => line.proof);
}

/** The match of a rule that found the line by other means than a pattern. */
export function wholeLine({ text }: Line): RegExpExecArray {
  return /^/.exec(text) as RegExpExecArray;
}
