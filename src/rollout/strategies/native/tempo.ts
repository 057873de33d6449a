import { waitingHooks } from '../../../ecs/lifecycle.ts';
import type { DeploymentConfiguration } from '../../../ecs/service.ts';
import { hasTasksThatEnded } from '../../health.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Tempo } from '../../strategy.ts';
import type { RolloutTarget } from '../../target.ts';

/** So near its end a bake or a pause is watched closely again. */
const nearMs = 10_000;
/** What ECS does by itself between two stages is over by then, or waits for something that nobody sees. */
const turnsWithinMs = 60_000;
/** A task that is stopped takes longer than this until its network interface is given back. */
const stopsAfterMs = 15_000;
/** So soon after they run, or after their targets are healthy, ECS itself finds tasks healthy, where it does not take long. */
const healsWithinMs = 20_000;

/** Of 40: the proof at the end takes the rest, and where tasks fail what they died of, which is read beside the looks. */
const usualCalls = 35;
const callsWhereTasksFail = 22;

/**
 * A bake and a pause are long and quiet, tasks take their time to start, and between two stages ECS itself needs seconds:
 * there a done point is reached, and there the deployment is watched closely.
 */
export function tempo(target: RolloutTarget, snapshot: Snapshot, history: History): Tempo {
  const now = snapshot.at.getTime();
  const callsInOneMinute = hasTasksThatEnded(target, snapshot) ? callsWhereTasksFail : usualCalls;
  const quiet = quietUntil(snapshot, history);
  if (quiet !== undefined && quiet.getTime() - now > nearMs)
    return { since: target.startedAt, quietUntil: quiet, callsInOneMinute };
  const since = stageBegan(history) ?? target.startedAt;
  const stage = history.serviceDeployment?.lifecycleStage;
  const isScaling = stage === 'SCALE_UP';
  const turning = turningSince(target, history, latest(quiet, stepOverAt(snapshot, history)));
  const isTurning =
    turning !== undefined &&
    now - turning.getTime() < (isScaling ? healsWithinMs : turnsWithinMs) &&
    (stage !== 'CLEAN_UP' || now >= turning.getTime());
  // Old tasks take up to a minute to go.
  if (isTurning) return { since, callsInOneMinute, next: stage === 'CLEAN_UP' ? 'awaited' : 'soon' };
  return { since, callsInOneMinute, ...(isScaling ? { next: 'later' } : {}) };
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
  return after(share?.at ?? stage.at, stepMinutes(configuration));
}

/** When the last step of the shift had baked: before the next one ECS runs through the stages of the shift again. */
function stepOverAt({ service, at }: Snapshot, { course }: History): Date | undefined {
  const share = course?.shares.at(-1);
  if (service === undefined || share === undefined || share.percent % 100 === 0) return undefined;
  const over = after(share.at, stepMinutes(service.deploymentConfiguration));
  return over <= at ? over : undefined;
}

function stepMinutes({ linear, canary }: DeploymentConfiguration): number | undefined {
  return linear?.stepBakeMinutes ?? canary?.bakeMinutes;
}

/** Since when ECS alone has to act before what is waited for; `undefined` while tasks, a hook or a person come first. */
function turningSince(
  { waitFor }: RolloutTarget,
  { course, serviceDeployment, marks }: History,
  baked: Date | undefined,
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
      return (
        marks.oldTasksGoneAt && latest(stage.at, new Date(marks.oldTasksGoneAt.getTime() + stopsAfterMs))
      );
    default:
      return waitFor === 'completed' ? undefined : latest(stage.at, course?.shares.at(-1)?.at, baked);
  }
}

/** With the end of SCALE_UP: what comes later is watched closely when its time comes. */
export function isReachedThere(waitFor: RolloutTarget['waitFor']): boolean {
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
