import type { Evidence, LogExcerpt } from './evidence.ts';
import { isOfEnded } from './told-logs.ts';

/** A neighbour in the same task is reached on the loopback address. */
const refusedByNeighbour =
  /(?:127\.0\.0\.1|localhost|\[::1\]).{0,120}refused|refused.{0,120}(?:127\.0\.0\.1|localhost|\[::1\])/i;

/**
 * Without the logs of containers that ended because a neighbour had: they were refused on the loopback address, and
 * another container of the task had ended by itself and fallen silent before. The neighbour's log tells the root.
 */
export function withoutConsequences(evidence: Evidence): Evidence {
  return { ...evidence, logs: evidence.logs.filter((log) => !isConsequence(evidence, log)) };
}

function isConsequence(evidence: Evidence, log: LogExcerpt): boolean {
  if (!log.lines.some(({ text }) => refusedByNeighbour.test(text))) return false;
  return evidence.logs.some(
    (other) =>
      other.taskId === log.taskId &&
      other.containerName !== log.containerName &&
      hasExited(evidence, other) &&
      isOfEnded(evidence, other) &&
      lastWord(other) < lastWord(log),
  );
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
