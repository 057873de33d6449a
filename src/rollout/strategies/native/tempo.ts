import { waitingHooks } from '../../../ecs/lifecycle.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Tempo } from '../../strategy.ts';
import type { RolloutTarget } from '../../target.ts';

/** So near its end a bake or a pause is watched closely again. */
const nearMs = 10_000;
/** What ECS does by itself between two stages is over by then, or waits for something that nobody sees. */
const turnsWithinMs = 60_000;
/** So soon after they run, or after their targets are healthy, ECS itself finds tasks healthy, where it does not take long. */
const healsWithinMs = 20_000;

/**
 * A bake and a pause are long and quiet, tasks take their time to start, and between two stages ECS itself needs seconds:
 * there a done point is reached, and there the deployment is watched closely.
 */
export function tempo(target: RolloutTarget, snapshot: Snapshot, history: History): Tempo {
  const now = snapshot.at.getTime();
  const quiet = quietUntil(snapshot, history);
  if (quiet !== undefined && quiet.getTime() - now > nearMs)
    return { since: target.startedAt, quietUntil: quiet };
  const since = stageBegan(history) ?? target.startedAt;
  const isScaling = history.serviceDeployment?.lifecycleStage === 'SCALE_UP';
  const turning = turningSince(target, history, quiet);
  const isTurning =
    turning !== undefined && now - turning.getTime() < (isScaling ? healsWithinMs : turnsWithinMs);
  if (isTurning) return { since, next: 'soon' };
  return isScaling ? { since, next: 'later' } : { since };
}

/** Until when ECS itself does nothing. A person may decide a pause, and an alarm end a bake, at any time. */
export function quietUntil(
  snapshot: Pick<Snapshot, 'service'>,
  { course, serviceDeployment }: Pick<History, 'course' | 'serviceDeployment'>,
): Date | undefined {
  const configuration = snapshot.service?.deploymentConfiguration;
  if (configuration === undefined || serviceDeployment?.status !== 'IN_PROGRESS') return undefined;
  const expiries = waitingHooks(serviceDeployment.hooks).flatMap(({ expiresAt }) => expiresAt ?? []);
  if (expiries.length > 0) return new Date(Math.min(...expiries.map((at) => at.getTime())));
  const stage = course?.stages.find(({ name }) => name === serviceDeployment.lifecycleStage);
  if (stage?.name === 'BAKE_TIME') return after(stage.at, configuration.bakeTimeMinutes);
  const share = course?.shares.at(-1);
  // Nothing bakes after the step that takes all.
  if (stage?.name !== 'PRODUCTION_TRAFFIC_SHIFT' || share?.percent === 100) return undefined;
  const step = configuration.linear?.stepBakeMinutes ?? configuration.canary?.bakeMinutes;
  return after(share?.at ?? stage.at, step);
}

/** Since when ECS alone has to act before the next stage; `undefined` while tasks, a hook or a person are waited for. */
function turningSince(
  { waitFor }: RolloutTarget,
  { course, serviceDeployment, marks }: History,
  quiet: Date | undefined,
): Date | undefined {
  const { lifecycleStage, hooks = [] } = serviceDeployment ?? {};
  const stage = course?.stages.find(({ name }) => name === lifecycleStage);
  if (stage === undefined || hooks.some(({ status }) => status === 'IN_PROGRESS')) return undefined;
  switch (stage.name) {
    case 'RECONCILE_SERVICE':
    case 'PRE_SCALE_UP':
      return undefined;
    case 'SCALE_UP':
      return isReachedThere(waitFor) ? latest(marks.allRunningAt, marks.allHealthyAt) : undefined;
    case 'CLEAN_UP':
      return marks.oldTasksGoneAt && latest(stage.at, marks.oldTasksGoneAt);
    default:
      return latest(stage.at, course?.shares.at(-1)?.at, quiet);
  }
}

/** With the end of SCALE_UP: what comes later is watched closely when its time comes. */
function isReachedThere(waitFor: RolloutTarget['waitFor']): boolean {
  return waitFor === 'healthy' || waitFor === 'paused';
}

function stageBegan({ course }: History): Date | undefined {
  return latest(course?.stages.at(-1)?.at, course?.shares.at(-1)?.at);
}

function latest(...times: readonly (Date | undefined)[]): Date | undefined {
  return times.reduce(
    (last, at) => (last === undefined || (at !== undefined && at > last) ? at : last),
    undefined,
  );
}

function after(start: Date, minutes = 0): Date {
  return new Date(start.getTime() + minutes * 60_000);
}
