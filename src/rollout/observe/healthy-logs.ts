import { candidates } from '../../causes/fatal-line/index.ts';
import { type Survived, survivedIn } from '../../causes/fatal-line/survived.ts';
import type { Task } from '../../ecs/task.ts';
import { healthyElder } from '../elders.ts';
import type { RolloutReads } from '../ports.ts';
import type { RolloutTarget } from '../target.ts';
import type { OptionalReads } from './optional-reads.ts';
import type { TaskMemory } from './task-memory.ts';

/** Asked for once more where it could not be read, as after throttling. */
const tries = 2;
/** As many containers as the diagnosis compares. */
const containers = 3;

/**
 * What the healthy earlier version complains of too, by container: no line of that kind ended the new one. Read once, and
 * only when a log of ours names a trouble; a healthy rollout asks for nothing.
 */
export function healthyLogs(
  target: RolloutTarget,
  reads: RolloutReads,
  optional: OptionalReads,
  tasks: TaskMemory,
) {
  const answers = new Map<string, Promise<Survived | undefined>>();
  const asked = new Map<string, number>();

  async function read(containerName: string): Promise<Survived | undefined> {
    if (reads.logHead === undefined) return undefined;
    if (healthyElder(target, tasks.all()) === undefined) await tasks.readRunning();
    const elder = healthyElder(target, tasks.all());
    return elder && (await readBeginning(reads, optional, elder, containerName));
  }

  function ask(containerName: string): Promise<Survived | undefined> {
    asked.set(containerName, (asked.get(containerName) ?? 0) + 1);
    const answer = read(containerName);
    answers.set(containerName, answer);
    return answer;
  }

  return {
    /** `undefined` where no healthy task of the earlier version runs, or its log cannot be read. */
    async of(containerName: string): Promise<Survived | undefined> {
      const held = answers.get(containerName);
      if (held === undefined) return answers.size < containers ? ask(containerName) : undefined;
      const known = await held;
      return known === undefined && (asked.get(containerName) ?? 0) < tries ? ask(containerName) : known;
    },
  };
}

async function readBeginning(
  reads: RolloutReads,
  optional: OptionalReads,
  elder: Task,
  containerName: string,
): Promise<Survived | undefined> {
  const what = `the log of ${containerName} in the earlier version`;
  const lines = await optional.attempt('container-logs', what, 'logs:GetLogEvents', async () =>
    reads.logHead?.(elder, containerName),
  );
  return lines && survivedIn(candidates(lines.map(({ text }) => text)));
}
