import type { Base } from '../plan/current.ts';
import type { Plan } from '../plan/plan.ts';
import type { PausedDeployment } from '../plan/staged/paused-deployment.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import { expectedContainers } from './expected-containers.ts';

/** The plan of a deployment that is there already: its definition is a revision. */
export interface JoinedPlan extends Plan {
  readonly base: Required<Base>;
}

/** What to watch of a deployment that another job began, and that this one has decided. */
export function joinedTarget(
  { current, base, policy, targetGroups }: JoinedPlan,
  { deployment, deploymentId, hooks }: PausedDeployment,
  decision: 'continue' | 'rollback',
): RolloutTarget {
  const { running, service } = current;
  const taskDefinitionArn = base.revision.arn;
  const hasBefore = running.arn !== taskDefinitionArn;
  const previous = service.deployments.find(({ id }) => id !== deploymentId);
  const isBack = decision === 'rollback';
  return {
    deploymentId,
    startedAt: deployment.createdAt,
    taskDefinitionArn,
    previousTaskDefinitionArn: running.arn,
    ...(hasBefore && { rollbackTaskDefinitionArn: running.arn }),
    ...(previous !== undefined && { previousDeploymentId: previous.id }),
    isJoined: true,
    ...(deployment.lifecycleStage !== undefined && { joinedAt: deployment.lifecycleStage }),
    ...(isBack && { isRollbackOurs: true }),
    decidedHooks: hooks.map(({ id }) => id),
    unchanged: false,
    ...(targetGroups !== undefined && { targetGroups }),
    waitFor: isBack || policy.waitFor === 'none' ? 'completed' : policy.waitFor,
    stopEarly: policy.stopEarly && !isBack,
    onFailure: isBack ? 'keep' : policy.onFailure,
    timeoutMs: policy.waitForMinutes * 60_000,
    images: [],
    containers: expectedContainers(base.taskDefinition),
  };
}
