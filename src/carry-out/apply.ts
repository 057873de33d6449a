import { revisionOf } from '../ecs/arn.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Deployment, Service } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Image } from '../image/image.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { withTags } from '../plan/current.ts';
import type { Plan } from '../plan/plan.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import { isUnchanged } from '../task-definition/changes.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { ApplyPorts } from './ports.ts';
import { register } from './register.ts';
import { update } from './update.ts';

export interface Applied {
  readonly taskDefinitionArn: string;
  readonly deployment: Deployment;
  /** Nothing was written, or what was written began no deployment: the id is the one that was there. */
  readonly unchanged: boolean;
}

/** Registers the rendered definition and updates the service; what would change nothing is not written. */
export async function apply(
  inputs: Inputs,
  plan: Plan,
  rendered: TaskDefinition,
  ports: ApplyPorts,
  onRegistered: (arn: string) => void,
): Promise<Applied> {
  const { service, running } = plan.current;
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const isSame = plan.family === running.family && isUnchanged(withTags(running), rendered);
  if (isSame && primary !== undefined && !asksForMore(inputs, service)) {
    return { taskDefinitionArn: running.arn, deployment: primary, unchanged: true };
  }
  const newest = revisionOf(plan.current.newestArn ?? running.arn) ?? 0;
  const newestBefore = plan.family === running.family ? newest : 0;
  const arn = isSame ? running.arn : (await register(rendered, newestBefore, ports)).arn;
  if (!isSame) onRegistered(arn);
  const deployment = await update({ taskDefinition: arn, ...serviceEdits(inputs) }, primary?.id, ports);
  return { taskDefinitionArn: arn, deployment, unchanged: deployment.id === primary?.id };
}

function asksForMore(inputs: Inputs, service: Service): boolean {
  const scales = inputs.desiredCount !== undefined && inputs.desiredCount !== service.desiredCount;
  return scales || inputs.forceNewDeployment === true || inputs.propagateTags !== undefined;
}

/** What is not asked for is never sent. */
function serviceEdits(inputs: Inputs) {
  return {
    ...(inputs.desiredCount !== undefined && { desiredCount: inputs.desiredCount }),
    ...(inputs.forceNewDeployment === true && { forceNewDeployment: true }),
    ...(inputs.propagateTags !== undefined && { propagateTags: inputs.propagateTags }),
  };
}

/** What the watch is to follow. */
export function rolloutTarget(
  inputs: Inputs,
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
    waitFor: inputs.waitFor === 'healthy' ? 'healthy' : 'completed',
    stopEarly: inputs.stopEarly,
    onFailure: inputs.onFailure,
    timeoutMs: inputs.waitForMinutes * 60_000,
    imageOrigin: origin,
    images:
      digest === undefined
        ? []
        : plan.containers.map((containerName) => ({ containerName, digest, childDigests })),
    containers: (made.rendered.containerDefinitions ?? []).map((container) => ({
      name: container.name ?? '',
      essential: container.essential ?? true,
      hasHealthCheck: container.healthCheck !== undefined,
    })),
  };
}

function newestFirst(deployments: readonly Deployment[]): readonly Deployment[] {
  return [...deployments].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
