import { type Told, told } from '../causes/fatal-line/telling.ts';
import { onceFor } from '../text/once-for.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import { isFailed } from './lines.ts';

/** What a log says about the end of its container. */
export const toldBy: (log: LogExcerpt) => Told = onceFor((log) =>
  told(
    log.lines.map(({ text }) => text),
    log.survived,
  ),
);

/** Did the program of this log end by itself? What one prints that runs, or that was stopped, proves no end. */
export function isOfEnded({ tasks }: Evidence, { taskId, containerName }: LogExcerpt): boolean {
  const task = tasks.find(({ id }) => id === taskId);
  if (task === undefined) return true;
  if (!isFailed(task)) return false;
  if (task.stopCode === undefined || task.stopCode === 'EssentialContainerExited') return true;
  const exitCode = task.containers.find(({ name }) => name === containerName)?.exitCode;
  return exitCode !== undefined && ![0, 137, 143].includes(exitCode);
}
