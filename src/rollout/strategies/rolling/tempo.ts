import { hasTasksThatEnded } from '../../health.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Tempo } from '../../strategy.ts';
import type { RolloutTarget } from '../../target.ts';

/** Of 40, while tasks fail: what they died of is read beside the looks. */
const callsInOneMinute = 30;

/** The longer a rolling update takes, the less a few seconds matter. */
export function tempo(target: RolloutTarget, snapshot: Snapshot, history: History): Tempo {
  const quiet = quietUntil(target, snapshot, history);
  const isFailing = history.marks.rollbackAt === undefined && hasTasksThatEnded(target, snapshot);
  return {
    since: target.startedAt,
    ...(quiet === undefined ? {} : { quietUntil: quiet }),
    ...(isFailing ? { callsInOneMinute } : {}),
  };
}

/** Until when a rollout that is as far as the history says has nothing to do but wait: a bake or a drain. */
function quietUntil(target: RolloutTarget, snapshot: Snapshot, history: History): Date | undefined {
  const { oldTasksGoneAt, allHealthyAt } = history.marks;
  const bakeMinutes = snapshot.service?.deploymentConfiguration.bakeTimeMinutes ?? 0;
  if (oldTasksGoneAt !== undefined) return after(oldTasksGoneAt, bakeMinutes * 60);
  if (allHealthyAt === undefined) return undefined;
  return after(allHealthyAt, target.deregistrationDelaySeconds ?? 0);
}

function after(start: Date, seconds: number): Date {
  return new Date(start.getTime() + seconds * 1_000);
}
