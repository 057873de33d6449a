import { defined } from '../ecs/defined.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import { restoredDeployment } from '../ecs/restored.ts';
import type { Deployment } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Image } from '../image/image.ts';
import type { Plan } from '../plan/plan.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Applied } from './apply.ts';
import { expectedContainers } from './expected-containers.ts';

/** What was made and read for a deployment. */
export interface Made {
  readonly rendered: TaskDefinition;
  readonly image: Image;
  /** The deployments of the service before the update, newest first. */
  readonly baseline: readonly ServiceDeployment[];
  readonly targetGroups: readonly TargetGroup[];
}

/** What the watch is to follow. */
export function rolloutTarget(plan: Plan, applied: Applied, made: Made): RolloutTarget {
  const { policy } = plan;
  const previous = plan.current.service.deployments.find(({ status }) => status === 'PRIMARY');
  const rollbackTaskDefinitionArn = wayBack(plan.current);
  return {
    deploymentId: applied.deployment.id,
    startedAt: applied.deployment.createdAt,
    taskDefinitionArn: applied.taskDefinitionArn,
    previousTaskDefinitionArn: plan.current.running.arn,
    unchanged: applied.unchanged,
    ...defined({
      rollbackTaskDefinitionArn,
      previousDeploymentId: previous?.id,
      baselineServiceDeploymentArn: made.baseline[0]?.arn,
      deregistrationDelaySeconds: longestDelay(made.targetGroups),
      scaled: applied.scaled,
      targetGroups: plan.targetGroups,
    }),
    waitFor: policy.waitFor === 'none' ? 'completed' : policy.waitFor,
    stopEarly: policy.stopEarly,
    onFailure: policy.onFailure,
    timeoutMs: policy.waitForMinutes * 60_000,
    imageOrigin: made.image.origin,
    images: expectedImages(plan.containers, made.image),
    containers: expectedContainers(made.rendered),
  };
}

/** The revision that was deployed completely before, if ECS still takes it. */
function wayBack({ service, running }: Plan['current']): string | undefined {
  // What ECS is going back to was complete before.
  const completed =
    newestFirst(service.deployments).find(({ rolloutState }) => rolloutState === 'COMPLETED') ??
    restoredDeployment(service);
  const isGone = completed?.taskDefinitionArn === running.arn && running.status !== 'ACTIVE';
  return isGone ? undefined : completed?.taskDefinitionArn;
}

function longestDelay(groups: readonly TargetGroup[]): number | undefined {
  const delays = groups.flatMap(({ deregistrationDelaySeconds }) => deregistrationDelaySeconds ?? []);
  return delays.length === 0 ? undefined : Math.max(...delays);
}

function expectedImages(
  containers: readonly string[],
  { digest, childDigests }: Image,
): RolloutTarget['images'] {
  if (digest === undefined) return [];
  return containers.map((containerName) => ({ containerName, digest, childDigests }));
}

function newestFirst(deployments: readonly Deployment[]): readonly Deployment[] {
  return [...deployments].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
