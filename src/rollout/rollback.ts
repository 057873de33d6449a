import { compareStage } from '../ecs/lifecycle.ts';
import { restoredDeployment } from '../ecs/restored.ts';
import { revisionNameOf } from '../ecs/service.ts';
import { count } from '../text/words.ts';
import { isRollbackStatus, oldTaskCount, oursOf, wantedCount } from './counts.ts';
import { hasReached } from './course.ts';
import { servingTasks } from './health.ts';
import type { History } from './history.ts';
import { ruleOfNeither } from './neither.ts';
import { healthyTargetsOfOurs } from './new-targets.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { FailureReason } from './verdict.ts';
import type { Watched } from './watch.ts';

export { followRollback } from './rollback/follow.ts';
export { type RollbackRequest, requestRollback } from './rollback/request.ts';

/** After these the new revision is of no use, and the earlier one is to serve again. */
const undone: readonly FailureReason[] = ['gave-up', 'stalled', 'deadlock', 'hopeless'];
/** At the limit a rollout that has come this far serves better than going back would; less so while its tasks fail. */
const enoughHealthy = { calm: 0.5, failing: 0.9 };

/**
 * Is a rollback of our own wanted after this verdict? Only where the earlier version is better than what serves: not
 * where ECS has rolled back already, not over somebody else's newer deployment, not blindly, not while tasks of ours serve
 * a rollout that ECS calls complete, and not of one that is nearly there at the limit.
 */
export function isRollbackWanted(
  target: RolloutTarget,
  {
    verdict,
    history,
    snapshot,
    onlyHealthDisagrees,
  }: Pick<Watched, 'verdict' | 'history' | 'snapshot' | 'onlyHealthDisagrees'>,
): boolean {
  if (verdict.kind !== 'failed' || target.onFailure !== 'rollback') return false;
  // No version was deployed, so that none can be undone.
  if (target.scaled !== undefined) return false;
  if (undone.includes(verdict.reason)) return true;
  // The old tasks are gone: only the rule can be mended.
  if (isOnlyMisrouted(history, snapshot)) return false;
  if (verdict.reason === 'untrue') {
    // What this job did not deploy is not undone for being something else than it expects.
    if (target.unchanged) return false;
    return onlyHealthDisagrees !== true || snapshot === undefined || servingTasks(target, snapshot) === 0;
  }
  if (verdict.reason !== 'timed-out' || snapshot === undefined) return false;
  return !isHeldByHook(history) && isFarFromDone(target, history, snapshot);
}

/** No task of ours was started yet, because a lifecycle hook still has the word: nothing of it has failed. */
function isHeldByHook({ course, serviceDeployment }: History): boolean {
  const { status, hooks = [] } = serviceDeployment ?? {};
  if (status !== 'IN_PROGRESS' || hasReached(course, 'SCALE_UP')) return false;
  return hooks.some((hook) => hook.status === 'AWAITING_ACTION' || hook.status === 'IN_PROGRESS');
}

/**
 * Somebody else changed the listener rule. Once ECS has completed the deployment another one would begin from there; and
 * where the rule sends traffic to neither version, the earlier one would not get it either.
 */
function isOnlyMisrouted({ course, serviceDeployment }: History, snapshot: Snapshot | undefined): boolean {
  if (course?.misroutedSince === undefined) return false;
  return serviceDeployment?.status === 'SUCCESSFUL' || ruleOfNeither(snapshot ?? {}) !== undefined;
}

function isFarFromDone(target: RolloutTarget, history: History, snapshot: Snapshot): boolean {
  const { service } = snapshot;
  const ours = oursOf(target, snapshot);
  if (ours === undefined || service === undefined) return true;
  const { runningCount, failedTasks } = ours;
  // ECS itself has found all of them healthy before it goes on; from then on their targets are not read.
  const isScaledUp = hasReached(history.course, 'POST_SCALE_UP');
  const running = history.serviceDeployment?.target?.runningTasks ?? runningCount;
  const targets = healthyTargetsOfOurs(history, snapshot, oldTaskCount(service, ours));
  const healthy = isScaledUp ? running : Math.min(runningCount, targets ?? runningCount);
  const share = failedTasks === 0 ? enoughHealthy.calm : enoughHealthy.failing;
  // Tasks that were added meanwhile, as by autoscaling, are no part of what this rollout had to replace.
  const wanted = wantedCount(service, ours);
  // Where no task is to run none has shown anything against the revision.
  if (wanted === 0 && failedTasks === 0) return false;
  return healthy <= Math.min(wanted, history.initialDesiredCount ?? wanted) * share;
}

/** What nobody undoes, with `on-failure: keep` or when the job is cancelled: in what state everything is left. */
export function describeLeftState(target: RolloutTarget, snapshot: Snapshot | undefined): string {
  const service = snapshot?.service;
  const isBack = isGoingBack(target, snapshot);
  const lead = isBack ? 'ECS continues the rollback' : 'Nothing was rolled back';
  if (service === undefined) return `${lead}; the state of the service is not known.`;
  const running = service.deployments
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map((deployment) => {
      const failures =
        deployment.failedTasks > 0
          ? ` (ECS counted ${count(deployment.failedTasks, 'failure')} in a row)`
          : '';
      const state = deployment.rolloutState === undefined ? '' : `, ${deployment.rolloutState}`;
      return `${revisionNameOf(deployment)} (${deployment.status}${state}) runs ${count(deployment.runningCount, 'task')}${failures}`;
    });
  const retries = service.deployments.some(
    (deployment) => deployment.id === target.deploymentId && deployment.rolloutState === 'IN_PROGRESS',
  );
  const stage = snapshot?.serviceDeployment?.lifecycleStage;
  const isUp = stage !== undefined && (compareStage(stage, 'POST_SCALE_UP') ?? -1) >= 0;
  const goesOn = isUp ? 'ECS continues the deployment.' : 'ECS keeps trying to start the new revision.';
  const tail = retries && !isBack ? ` ${goesOn}` : '';
  return `${lead}: ${running.join('; ')}.${tail}`;
}

/** This job has asked for the way back, or ECS has begun it by itself. */
function isGoingBack({ isRollbackOurs }: RolloutTarget, snapshot: Snapshot | undefined): boolean {
  const { service, serviceDeployment } = snapshot ?? {};
  const isBegun = service !== undefined && restoredDeployment(service) !== undefined;
  return isRollbackOurs === true || isBegun || isRollbackStatus(serviceDeployment?.status);
}
