import type { View } from '../assess/view.ts';
import { failedTasks } from '../hopeless/failed-task.ts';
import type { RolloutReads } from '../ports.ts';
import type { LastLogLine } from '../snapshot.ts';
import type { OptionalReads } from './optional-reads.ts';

/** Last words of so many tasks are enough to compare. */
const tasksToRead = 4;
/** A line can arrive some seconds after its container is gone. */
const tries = 4;

/** The last log lines of containers of ours that ended by themselves. */
export function logLines(reads: RolloutReads, optional: OptionalReads) {
  const lines = new Map<string, LastLogLine>();
  const asked = new Map<string, number>();
  return {
    all: (): readonly LastLogLine[] => [...lines.values()],
    /** Reads those that are missing. */
    async read(view: View): Promise<void> {
      const wanted = failedTasks(view)
        .flatMap(({ task, exited }) => (exited === undefined ? [] : [{ task, ...exited }]))
        .slice(-tasksToRead)
        .filter(({ task }) => !lines.has(task.id) && (asked.get(task.id) ?? 0) < tries);
      await Promise.all(
        wanted.map(async ({ task, containerName }) => {
          asked.set(task.id, (asked.get(task.id) ?? 0) + 1);
          const text = await optional.attempt('container logs', 'logs:GetLogEvents', async () =>
            reads.lastLogLine?.(task, containerName),
          );
          if (text !== undefined) lines.set(task.id, { taskId: task.id, containerName, text });
        }),
      );
    },
  };
}
