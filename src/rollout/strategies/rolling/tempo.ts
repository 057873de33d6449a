import { hasTasksThatEnded } from '../../health.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Tempo } from '../../strategy.ts';
import type { RolloutTarget } from '../../target.ts';

/** Of 40: the proof at the end takes the rest, and where tasks fail what they died of, which is read beside the looks. */
const usualCalls = 34;
const callsWhereTasksFail = 30;
/** So soon after the last old task is gone, and the bake is over, ECS calls the deployment complete, where nothing is wrong. */
const completesWithinMs = 60_000;

/** The longer a rolling update takes, the less a few seconds matter, but for those before it is complete. */
export function tempo(target: RolloutTarget, snapshot: Snapshot, history: History): Tempo {
  const { rollbackAt, oldTasksGoneAt } = history.marks;
  const quiet = quietUntil(target, snapshot, history);
  const isFailing = rollbackAt === undefined && hasTasksThatEnded(target, snapshot);
  const late = quiet === undefined ? 0 : snapshot.at.getTime() - quiet.getTime();
  const isDue = oldTasksGoneAt !== undefined && late >= 0 && late < completesWithinMs;
  return {
    since: target.startedAt,
    ...(quiet === undefined ? {} : { quietUntil: quiet }),
    ...(isDue ? { next: 'awaited', callsInOneMinute: usualCalls } : {}),
    ...(isFailing ? { callsInOneMinute: callsWhereTasksFail } : {}),
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
