import type { Evidence, LogExcerpt } from './evidence.ts';
import { isOfEnded, toldBy } from './told-logs.ts';

/** A neighbour in the same task is reached on the loopback address. */
const refusedByNeighbour =
  /(?:127\.0\.0\.1|localhost|\[::1\]).{0,120}refused|refused.{0,120}(?:127\.0\.0\.1|localhost|\[::1\])/i;

/** Two containers whose last words are less than this apart fell silent together. */
const TOGETHER_MS = 1_000;

/**
 * Without the logs of containers that ended because a neighbour had: of several that ended by themselves the first to
 * fall silent is the root, and its log tells it. What one says that no other depends on, and that the task does not
 * need, is no cause beside one that the task needs.
 */
export function withoutConsequences(evidence: Evidence): Evidence {
  return { ...evidence, logs: evidence.logs.filter((log) => !isConsequence(evidence, log)) };
}

function isConsequence(evidence: Evidence, log: LogExcerpt): boolean {
  return evidence.logs.some((other) => {
    if (other.taskId !== log.taskId || other.containerName === log.containerName) return false;
    if (!hasExited(evidence, other) || !isOfEnded(evidence, other)) return false;
    if (wasRefused(log)) return lastWord(other) < lastWord(log) || hasCrashed(other);
    if (isDispensable(evidence, log) && !isDispensable(evidence, other) && !wasRefused(other)) return true;
    return hasCrashed(other) && lastWord(other) + TOGETHER_MS <= lastWord(log);
  });
}

function wasRefused({ lines }: LogExcerpt): boolean {
  return lines.some(({ text }) => refusedByNeighbour.test(text));
}

/** Its own runtime or logger says that it ended, and not because a neighbour refused it. */
function hasCrashed(log: LogExcerpt): boolean {
  const { fatal } = toldBy(log);
  return fatal !== undefined && fatal.strength >= 3 && !refusedByNeighbour.test(fatal.text);
}

/** The task goes on without it, and no other container waits for it. */
function isDispensable({ taskDefinition }: Evidence, { containerName }: LogExcerpt): boolean {
  const all = taskDefinition.containerDefinitions ?? [];
  const isWaitedFor = all.some(({ dependsOn = [] }) =>
    dependsOn.some((one) => one.containerName === containerName),
  );
  return !isWaitedFor && all.some(({ name, essential }) => name === containerName && essential === false);
}

/** By itself, and badly: what was told to stop has another code. */
function hasExited({ tasks }: Evidence, { taskId, containerName }: LogExcerpt): boolean {
  const task = tasks.find(({ id }) => id === taskId);
  const exitCode = task?.containers.find(({ name }) => name === containerName)?.exitCode;
  return exitCode !== undefined && ![0, 137, 143].includes(exitCode);
}

function lastWord({ lines }: LogExcerpt): number {
  return lines.at(-1)?.at.getTime() ?? Number.POSITIVE_INFINITY;
}
