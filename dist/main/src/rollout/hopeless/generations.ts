import { diedAt, type FailedTask } from './failed-task.ts';

/**
 * Are there `least` failures, one of them of a task that was created after another had died? Tasks that start together
 * meet the same moment, a database that restarts for example: however many they are, they prove it once.
 */
export function areRepeated(failures: readonly FailedTask[], least: number): boolean {
  if (failures.length < least) return false;
  const firstDeath = Math.min(...failures.map((failure) => diedAt(failure.task)));
  return failures.some((failure) => (failure.task.createdAt?.getTime() ?? 0) >= firstDeath);
}

/** The failures by what `key` says of each; those without a key are left out. */
export function groupBy(
  failures: readonly FailedTask[],
  key: (failure: FailedTask) => string | undefined,
): readonly (readonly FailedTask[])[] {
  const groups = new Map<string, FailedTask[]>();
  for (const failure of failures) {
    const name = key(failure);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), failure]);
  }
  return [...groups.values()];
}
