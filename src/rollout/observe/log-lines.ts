import { fatalLine } from '../../causes/fatal-line/index.ts';
import type { Task } from '../../ecs/task.ts';
import { failedTasks } from '../hopeless/failed-task.ts';
import { suspects } from '../hopeless/root-container.ts';
import type { RolloutReads } from '../ports.ts';
import type { LastLogLine, LogOwner } from '../snapshot.ts';
import type { View } from '../view.ts';
import type { healthyLogs } from './healthy-logs.ts';
import type { OptionalReads } from './optional-reads.ts';

/** So many logs are read at one look, and in all: enough to compare, few enough for the bucket of GetLogEvents. */
const atOneLook = 6;
const inAll = 40;
/** A line can arrive some seconds after its container is gone. */
const tries = 4;

/** The ends of the logs of containers of ours that may be why their task ended. */
export function logLines(
  reads: RolloutReads,
  optional: OptionalReads,
  healthy: ReturnType<typeof healthyLogs>,
) {
  const ends = new Map<string, LastLogLine>();
  const silent = new Map<string, LogOwner>();
  const asked = new Map<string, number>();

  async function readEnd(task: Task, containerName: string, key: string): Promise<void> {
    asked.set(key, (asked.get(key) ?? 0) + 1);
    const read = await optional.attempt('container-logs', 'container logs', 'logs:GetLogEvents', async () =>
      reads.logTail?.(task, containerName),
    );
    const last = read?.at(-1);
    if (read === undefined) return;
    if (last === undefined) return void silent.set(key, { taskId: task.id, containerName });
    silent.delete(key);
    const lines = read.map(({ text }) => text);
    const survived = namesTrouble(lines) ? await healthy.of(containerName) : undefined;
    ends.set(key, { taskId: task.id, containerName, ...last, lines, ...(survived && { survived }) });
  }

  return {
    all: (): readonly LastLogLine[] => [...ends.values()],
    silent: (): readonly LogOwner[] => [...silent.values()],
    /** Reads those that are missing. */
    async read(view: View): Promise<void> {
      const wanted = failedTasks(view)
        .flatMap(({ task }) =>
          suspects(view, task).map(({ name }) => ({ task, name, key: `${task.id}/${name}` })),
        )
        .filter(({ key }) => !ends.has(key) && (asked.get(key) ?? 0) < tries)
        .slice(0, Math.min(atOneLook, inAll - ends.size));
      await Promise.all(wanted.map(({ task, name, key }) => readEnd(task, name, key)));
    },
  };
}

function namesTrouble(lines: readonly string[]): boolean {
  return (fatalLine(lines)?.strength ?? 0) > 0;
}
