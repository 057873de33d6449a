import { isOwnRequest } from '../../../../ecs/own-request.ts';
import type { Deployment } from '../../../../ecs/service.ts';
import { revisionNameOf } from '../../../../ecs/service.ts';
import { becauseOf } from '../../../answers/because.ts';
import { isNewer, isRollbackDestination, rollbackSign } from '../../../answers/rollback-signs.ts';
import { howManyRun } from '../../../counts.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';

/** How long to look for a sign when a new deployment of the old revision has none: the lists of service deployments lag. */
const signWithinMs = 15_000;

/** Another deployment is PRIMARY, and it is the way back. Followed until the earlier version is deployed. */
export function answerRolledBack(view: View): Verdict | undefined {
  const { primary, isOursPrimary, name, service } = view;
  if (primary === undefined || isOursPrimary || !isRollbackDestination(view, primary)) return undefined;
  const sign = rollbackSign(view);
  const earlier = revisionNameOf(primary);
  if (sign === undefined) return answerWithoutSign(view, primary, earlier);
  const why = isOwnRequest(sign) ? '' : becauseOf(sign);
  if (primary.rolloutState === 'FAILED' || view.serviceDeployment?.status === 'ROLLBACK_FAILED') {
    return failed('stalled', `${name} failed${why}. The rollback to ${earlier} failed as well.`);
  }
  const isBack =
    primary.rolloutState === 'COMPLETED' ||
    (primary.rolloutState === undefined && primary.runningCount >= service.desiredCount);
  if (isBack) return failed('rolled-back', `${earlier} serves again. ECS rolled ${name} back${why}.`);
  return {
    kind: 'progressing',
    stage: 'rolling-back',
    message: `Rolling back to ${earlier}: ${howManyRun(primary.runningCount, service.desiredCount)} it.`,
  };
}

function answerWithoutSign(view: View, primary: Deployment, earlier: string): Verdict | undefined {
  if (!isNewer(view, primary) || ageMs(view, primary.createdAt) > signWithinMs) return undefined;
  return {
    kind: 'progressing',
    stage: 'rolling-back',
    message: `${earlier} was deployed again in place of ${view.name}; checking whether that is a rollback.`,
  };
}
