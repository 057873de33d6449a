import { familyAndRevision } from '../ecs/arn.ts';
import { count } from '../text/words.ts';
import { isFullyRunning, oursOf } from './counts.ts';
import { areNewTargetsHealthy } from './health.ts';
import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { FailureReason, Verdict } from './verdict.ts';

export { followRollback } from './rollback/follow.ts';
export { type RollbackRequest, requestRollback } from './rollback/request.ts';

/** After these the new revision is of no use, and the earlier one is to serve again. */
const undone: readonly FailureReason[] = ['gave-up', 'stalled', 'deadlock', 'hopeless', 'untrue'];

/**
 * Is a rollback of our own wanted after this verdict? Not where ECS has rolled back already, not over somebody else's
 * newer deployment, not blindly, and not of a healthy rollout that only ran out of time while it drains or bakes.
 */
export function isRollbackWanted(
  target: RolloutTarget,
  { verdict, history, snapshot }: { verdict: Verdict; history: History; snapshot?: Snapshot },
): boolean {
  if (verdict.kind !== 'failed' || target.onFailure !== 'rollback') return false;
  // Nothing of ours was deployed, so that there is nothing to undo.
  if (target.unchanged && ['untrue', 'timed-out'].includes(verdict.reason)) return false;
  if (undone.includes(verdict.reason)) return true;
  return (
    verdict.reason === 'timed-out' && snapshot !== undefined && !areAllHealthy(target, history, snapshot)
  );
}

function areAllHealthy(target: RolloutTarget, history: History, snapshot: Snapshot): boolean {
  const ours = oursOf(target, snapshot);
  if (ours === undefined || snapshot.service === undefined) return false;
  return isFullyRunning(snapshot.service, ours) && areNewTargetsHealthy(history, snapshot);
}

/** With `on-failure: keep`: in what state everything is left. */
export function describeLeftState(target: RolloutTarget, snapshot: Snapshot | undefined): string {
  const service = snapshot?.service;
  if (service === undefined) return 'Nothing was rolled back; the state of the service is not known.';
  const running = service.deployments
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map((deployment) => {
      const failures =
        deployment.failedTasks > 0 ? `, ${count(deployment.failedTasks, 'failure')} in a row` : '';
      const state = deployment.rolloutState === undefined ? '' : `, ${deployment.rolloutState}`;
      return `${familyAndRevision(deployment.taskDefinitionArn)} (${deployment.status}${state}) runs ${count(deployment.runningCount, 'task')}${failures}`;
    });
  const retries = service.deployments.some(
    (deployment) => deployment.id === target.deploymentId && deployment.rolloutState === 'IN_PROGRESS',
  );
  const tail = retries ? ' ECS goes on trying to start the new revision.' : '';
  return `Nothing was rolled back: ${running.join('; ')}.${tail}`;
}
