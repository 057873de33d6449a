import type { Task } from '../../ecs/task.ts';
import { isOurs } from '../health.ts';
import type { RolloutReads } from '../ports.ts';
import type { RolloutTarget } from '../target.ts';
import type { OptionalReads } from './optional-reads.ts';

/** What was read of the service's tasks. ECS forgets stopped tasks after an hour; this does not. */
export interface TaskMemory {
  /** Every task that was seen, but for those of others that had stopped before they were first seen. */
  all(): readonly Task[];
  /** Reads those stopped tasks that are not known yet. */
  readStopped(): Promise<void>;
  /** Reads all running tasks anew; `false` when they could not be read. */
  readRunning(): Promise<boolean>;
}

const stoppedTasks = { id: 'stopped-tasks', what: 'stopped tasks' } as const;
const runningTasks = { id: 'running-tasks', what: 'running tasks' } as const;
type Which = typeof stoppedTasks | typeof runningTasks;

export function taskMemory(target: RolloutTarget, reads: RolloutReads, optional: OptionalReads): TaskMemory {
  const tasks = new Map<string, Task>();
  const knownStopped = new Set<string>();

  const list = ({ id, what }: Which, status: 'RUNNING' | 'STOPPED') =>
    optional.attempt(id, what, 'ecs:ListTasks', () => reads.listTasks(status));
  const describe = ({ id, what }: Which, arns: readonly string[]) =>
    arns.length === 0
      ? Promise.resolve([])
      : optional.attempt(id, what, 'ecs:DescribeTasks', () => reads.describeTasks(arns));

  function keep(task: Task): void {
    const isStopped = task.lastStatus === 'STOPPED';
    if (isStopped) knownStopped.add(task.arn);
    if (tasks.get(task.arn)?.lastStatus === 'STOPPED' && !isStopped) return;
    if (!isStopped || tasks.has(task.arn) || isOurs(target, task)) tasks.set(task.arn, task);
  }

  return {
    all: () => [...tasks.values()],
    async readStopped() {
      const arns = await list(stoppedTasks, 'STOPPED');
      const added = (arns ?? []).filter((arn) => !knownStopped.has(arn));
      for (const task of (await describe(stoppedTasks, added)) ?? []) keep(task);
    },
    async readRunning() {
      const arns = await list(runningTasks, 'RUNNING');
      const read = arns === undefined ? undefined : await describe(runningTasks, arns);
      if (read === undefined) return false;
      const listed = new Set(arns);
      for (const [arn, task] of tasks) {
        if (task.lastStatus !== 'STOPPED' && !listed.has(arn))
          tasks.set(arn, { ...task, lastStatus: 'STOPPING', desiredStatus: 'STOPPED' });
      }
      for (const task of read) keep(task);
      return true;
    },
  };
}
