import type { Target } from '../ecs/load-balancing.ts';
import { isLike } from '../text/match.ts';
import { oursOf } from './counts.ts';
import { mayHaveBeenHealthy, targetKey } from './health.ts';
import type { HealthMemory, HealthySpan } from './history.ts';
import { newTargets } from './new-targets.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** So early no task of ours can have been registered yet; later only targets that are healthy already are older than ours. */
const firstLookMs = 10_000;

/** The memory after one more snapshot. `isBeforeFirst`: no task of ours was ever seen running. `lastAt`: of the look before. */
export function rememberHealth(
  target: RolloutTarget,
  isBeforeFirst: boolean,
  memory: HealthMemory & { readonly lastAt?: Date },
  snapshot: Snapshot,
): HealthMemory {
  const before = memory.targetsBefore ?? (isBeforeFirst ? firstTargets(target, snapshot) : undefined);
  const waitsInVain = before !== undefined && areUnused(newTargets({ targetsBefore: before }, snapshot));
  const seen = [...healthyTasks(target, snapshot), ...healthyTargets(target, snapshot, new Set(before))];
  return {
    ...(before === undefined ? {} : { targetsBefore: before }),
    ...(waitsInVain ? { unusedSince: memory.unusedSince ?? snapshot.at } : {}),
    healthySpans: seen.reduce((spans, span) => join(spans, span, memory.lastAt), memory.healthySpans),
  };
}

/** A task that has ended was healthy until it began to stop at most. */
function healthyTasks(target: RolloutTarget, snapshot: Snapshot): readonly HealthySpan[] {
  return snapshot.tasks
    .filter((task) => mayHaveBeenHealthy(target, snapshot, task))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((task) => {
      const until = task.stoppingAt ?? task.stoppedAt ?? snapshot.at;
      return { of: 'task', id: task.id, since: until, until };
    });
}

/** Healthy targets that were not there before ours; where none of our tasks runs, as of their last read. */
function healthyTargets(
  target: RolloutTarget,
  snapshot: Snapshot,
  before: ReadonlySet<string>,
): readonly HealthySpan[] {
  const isRunning = (oursOf(target, snapshot)?.runningCount ?? 0) > 0;
  const until = isRunning ? snapshot.at : (snapshot.targetsReadAt ?? snapshot.at);
  const ids = snapshot.targets
    .filter((item) => item.state === 'healthy' && !before.has(targetKey(item)))
    .map((item) => item.id);
  return [...new Set(ids)].sort().map((id) => ({ of: 'target', id, since: until, until }));
}

/** Lengthens the span that was open at the look before, or begins one. */
function join(
  spans: readonly HealthySpan[],
  seen: HealthySpan,
  lastAt: Date | undefined,
): readonly HealthySpan[] {
  const known = spans.findLast((span) => span.of === seen.of && span.id === seen.id);
  if (known !== undefined && known.until >= seen.until) return spans;
  const isOpen = known !== undefined && lastAt !== undefined && known.until >= lastAt;
  if (!isOpen) return [...spans, seen];
  return spans.map((span) => (span === known ? { ...span, until: seen.until } : span));
}

function firstTargets(target: RolloutTarget, snapshot: Snapshot): readonly string[] | undefined {
  if (snapshot.targetsReadAt === undefined || oursOf(target, snapshot)?.runningCount !== 0) return undefined;
  const isFirst = snapshot.at.getTime() - target.startedAt.getTime() < firstLookMs;
  return snapshot.targets.filter((item) => isFirst || item.state === 'healthy').map(targetKey);
}

/** A zone that is not enabled looks alike, but the next task may start in another one. */
function areUnused(targets: readonly Target[]): boolean {
  return (
    targets.length > 0 &&
    targets.every(
      (item) => item.state === 'unused' && isLike(item.description, /not configured to receive traffic/i),
    )
  );
}
