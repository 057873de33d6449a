import type { Deployment } from '../../ecs/service.ts';
import { isRollbackStatus } from '../counts.ts';
import { isMadeAfter } from '../newer.ts';
import type { View } from '../view.ts';

/**
 * Why the rollout is being undone, in words; `undefined` without a sign. An older revision that came back without a
 * sign was deployed by somebody's hand.
 */
export function rollbackSign(view: View): string | undefined {
  const { history, serviceDeployment } = view;
  if (serviceDeployment !== undefined && isRollbackStatus(serviceDeployment.status)) {
    return serviceDeployment.rollback?.reason ?? serviceDeployment.statusReason ?? history.failureText ?? '';
  }
  if (history.failureText !== undefined) return history.failureText;
  return history.rollbackDestinations.some((id) => id !== view.target.deploymentId) ? '' : undefined;
}

/** Was the PRIMARY deployment made after ours? */
export function isNewer({ target }: View, primary: Deployment): boolean {
  return isMadeAfter(target, primary);
}

/** Can `deployment` be what a rollback leads to? Both happen: the old id again, and a new id on the old revision. */
export function isRollbackDestination(view: View, deployment: Deployment): boolean {
  if (!isNewer(view, deployment) || view.history.rollbackDestinations.includes(deployment.id)) return true;
  return isRollbackRevision(view, deployment);
}

function isRollbackRevision(view: View, deployment: Deployment): boolean {
  const { rollbackTaskDefinitionArn, previousTaskDefinitionArn } = view.target;
  const { taskDefinitionArn: arn } = deployment;
  return arn !== undefined && [rollbackTaskDefinitionArn, previousTaskDefinitionArn].includes(arn);
}
