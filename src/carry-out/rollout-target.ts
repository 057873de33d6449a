import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Deployment } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Image } from '../image/image.ts';
import type { Plan } from '../plan/plan.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Applied } from './apply.ts';
import { expectedContainers } from './expected-containers.ts';

/** What the watch is to follow. */
export function rolloutTarget(
  plan: Plan,
  applied: Applied,
  made: {
    readonly rendered: TaskDefinition;
    readonly image: Image;
    readonly baseline: readonly ServiceDeployment[];
    readonly targetGroups: readonly TargetGroup[];
  },
): RolloutTarget {
  const { service, running } = plan.current;
  const { policy } = plan;
  const completed = newestFirst(service.deployments).find(({ rolloutState }) => rolloutState === 'COMPLETED');
  const canGoBack =
    completed !== undefined && (completed.taskDefinitionArn !== running.arn || running.status === 'ACTIVE');
  const previous = service.deployments.find(({ status }) => status === 'PRIMARY');
  const baseline = made.baseline[0]?.arn;
  const { digest, childDigests, origin } = made.image;
  const delays = made.targetGroups.flatMap(
    ({ deregistrationDelaySeconds }) => deregistrationDelaySeconds ?? [],
  );
  return {
    deploymentId: applied.deployment.id,
    startedAt: applied.deployment.createdAt,
    taskDefinitionArn: applied.taskDefinitionArn,
    previousTaskDefinitionArn: running.arn,
    ...(canGoBack && { rollbackTaskDefinitionArn: completed.taskDefinitionArn }),
    ...(previous !== undefined && { previousDeploymentId: previous.id }),
    ...(baseline !== undefined && { baselineServiceDeploymentArn: baseline }),
    ...(delays.length > 0 && { deregistrationDelaySeconds: Math.max(...delays) }),
    unchanged: applied.unchanged,
    ...(applied.scaled !== undefined && { scaled: applied.scaled }),
    ...(plan.targetGroups !== undefined && { targetGroups: plan.targetGroups }),
    waitFor: policy.waitFor === 'none' ? 'completed' : policy.waitFor,
    stopEarly: policy.stopEarly,
    onFailure: policy.onFailure,
    timeoutMs: policy.waitForMinutes * 60_000,
    imageOrigin: origin,
    images:
      digest === undefined
        ? []
        : plan.containers.map((containerName) => ({ containerName, digest, childDigests })),
    containers: expectedContainers(made.rendered),
  };
}

function newestFirst(deployments: readonly Deployment[]): readonly Deployment[] {
  return [...deployments].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
