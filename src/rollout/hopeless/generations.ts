import type { FailedTask } from './failed-task.ts';

/** ECS starts the replacement some milliseconds before it writes why. */
const slackMs = 1_000;

/**
 * Are there `least` failures, one of them of a task that was created after another had failed? Tasks that start together
 * meet the same moment, a database that restarts for example: however many they are, they prove it once.
 */
export function areRepeated(failures: readonly FailedTask[], least: number): boolean {
  if (failures.length < least) return false;
  const first = Math.min(...failures.map((failure) => failure.failedAt.getTime()));
  return failures.some((failure) => (failure.task.createdAt?.getTime() ?? 0) >= first - slackMs);
}

/** The failures by what `key` says of each, the commonest first; those without a key are left out. */
export function groupBy(
  failures: readonly FailedTask[],
  key: (failure: FailedTask) => string | undefined,
): readonly (readonly FailedTask[])[] {
  const groups = new Map<string, FailedTask[]>();
  for (const failure of failures) {
    const name = key(failure);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), failure]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
