import type { Aws } from '../../aws/aws.ts';
import { apply } from '../../carry-out/apply.ts';
import { rolloutTarget } from '../../carry-out/rollout-target.ts';
import type { RolloutTarget } from '../../rollout/target.ts';
import { applyPorts } from '../../wiring/service-ports.ts';
import type { Deployed } from '../one-off-steps.ts';
import type { ReadyPart } from './provide-images.ts';

/** What a one-off task of this service needs to know of the deployment. */
export function deployedOf(aws: Aws, part: ReadyPart, taskDefinitionArn: string): Deployed {
  const { plan, image, rendered } = part;
  return {
    ...{ aws, plan, taskDefinitionArn },
    image: image.reference,
    taskDefinition: rendered.taskDefinition,
  };
}

/** Registers the revision and updates the service. Answers what is to be followed. */
export async function carryOutPart(
  aws: Aws,
  { plan, image, rendered, timing, order, ports, learn }: ReadyPart,
  beforeUpdate: (taskDefinitionArn: string) => Promise<void>,
): Promise<RolloutTarget> {
  await order.beforeWrite(image);
  const { draft, keep, log } = ports;
  const { taskDefinition } = rendered;
  const { service, running } = plan.current;
  // Without this list the watch still knows its own by its time.
  const baseline = await aws.listServiceDeployments(service.clusterArn, service.arn).catch(() => []);
  const onRegistered = (arn: string) => {
    if (arn !== running.arn) learn({ registered: arn });
    draft.put('registered', { revision: { family: plan.family, arn, previousArn: running.arn } });
  };
  const applied = await draft.phase('register', 'register and update', () =>
    apply(plan, { rendered: taskDefinition, image }, applyPorts(aws, service, ports), {
      onRegistered,
      beforeUpdate: async (arn) => {
        await beforeUpdate(arn);
        await order.beforeWrite(image);
      },
    }),
  );
  onRegistered(applied.taskDefinitionArn);
  draft.put('applied', {
    deploymentId: applied.deployment.id,
    ...(applied.scaled !== undefined && { scaled: applied.scaled }),
  });
  draft.note(applied.notices);
  for (const { severity, message } of applied.notices) log[severity](message);
  keep('begun', applied.deployment.id);
  if (!applied.unchanged) await order.afterUpdate(applied.deployment);
  return rolloutTarget(plan, applied, {
    rendered: taskDefinition,
    image,
    baseline,
    targetGroups: timing.targetGroups,
  });
}
