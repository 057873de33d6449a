import { addressesOf, graceMs, hasTargetGroups, isOurs } from './health.ts';
import type { HealthySpan } from './history.ts';
import type { View } from './view.ts';

/** A task that stays healthy for less is no sign that the revision works, whatever its grace period. */
const leastSteadyMs = 60_000;

/** When a task of ours was last healthy, as far as was seen; the cautious reading. */
export function lastHealthyAt(view: View): Date | undefined {
  return latest(spansOfOurs(view));
}

/** When a task of ours was last healthy for longer than its grace period. */
export function lastSteadyAt(view: View): Date | undefined {
  const steadyMs = Math.max(graceMs(view.service), leastSteadyMs);
  return latest(
    spansOfOurs(view).filter(({ since, until }) => until.getTime() - since.getTime() >= steadyMs),
  );
}

/**
 * Where no target tells it, only the running tasks do: while one of ours runs that was not read, none of the failures
 * proves anything.
 */
export function areRunningKnown({ snapshot, target, ours }: View): boolean {
  if (hasTargetGroups(snapshot)) return true;
  const known = snapshot.tasks.filter((task) => isOurs(target, task) && task.lastStatus === 'RUNNING');
  return known.length >= (ours?.runningCount ?? 0);
}

/** Without those of targets that are known to be somebody else's; a task that ended was healthy until then at most. */
function spansOfOurs({ snapshot, target, history }: View): readonly HealthySpan[] {
  const byAddress = new Map(snapshot.tasks.flatMap((task) => addressesOf(task).map((at) => [at, task])));
  const byId = new Map(snapshot.tasks.map((task) => [task.id, task]));
  return history.healthySpans.flatMap((span) => {
    const task = (span.of === 'task' ? byId : byAddress).get(span.id);
    if (task === undefined) return [span];
    if (!isOurs(target, task)) return [];
    const end = task.stoppingAt ?? task.stoppedAt ?? span.until;
    return [end < span.until ? { ...span, until: end } : span];
  });
}

function latest(spans: readonly HealthySpan[]): Date | undefined {
  return spans.reduce<Date | undefined>(
    (last, { until }) => (last === undefined || until > last ? until : last),
    undefined,
  );
}
