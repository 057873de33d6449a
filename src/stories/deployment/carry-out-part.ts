import type { Aws } from '../../aws/aws.ts';
import { bringToService, prepareRevision, type Registered } from '../../carry-out/apply.ts';
import { rolloutTarget } from '../../carry-out/rollout-target.ts';
import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import type { RolloutTarget } from '../../rollout/target.ts';
import { applyPorts } from '../../wiring/service-ports.ts';
import type { Deployed } from '../one-off-steps.ts';
import { tellApplied } from '../tell.ts';
import type { ReadyPart } from './provide-images.ts';

/** A service whose revision is registered, and which is not updated yet. */
export interface RegisteredPart extends ReadyPart {
  readonly registered: Registered;
}

/** What a one-off task of this service needs to know of the deployment. */
export function deployedOf(aws: Aws, part: RegisteredPart): Deployed {
  const { plan, image, rendered, registered } = part;
  return {
    ...{ aws, plan },
    taskDefinitionArn: registered.taskDefinitionArn,
    image: image.reference,
    taskDefinition: rendered.taskDefinition,
  };
}

/** Registers the revision, unless one says the same already. */
export async function registerPart(aws: Aws, part: ReadyPart): Promise<RegisteredPart> {
  const { plan, image, rendered, order, ports, learn } = part;
  await order.beforeWrite(image);
  const { service, running } = plan.current;
  const registered = await ports.draft.phase('register', 'register', () =>
    prepareRevision(plan, { rendered: rendered.taskDefinition, image }, applyPorts(aws, service, ports)),
  );
  const { taskDefinitionArn: arn } = registered;
  if (arn !== running.arn) learn({ registered: arn });
  ports.draft.put('registered', { revision: { family: plan.family, arn, previousArn: running.arn } });
  return { ...part, registered };
}

/** Updates the service. Answers what is to be followed. */
export async function beginPart(aws: Aws, part: RegisteredPart): Promise<RolloutTarget> {
  const { plan, image, rendered, timing, registered, order, ports } = part;
  const { draft, keep, log } = ports;
  const { service } = plan.current;
  if (registered.served === undefined) await order.beforeWrite(image);
  const baseline = await newestDeployments(aws, part);
  const applied = await draft.phase('register', 'update', () =>
    bringToService(plan, registered, applyPorts(aws, service, ports)),
  );
  draft.put('applied', {
    deploymentId: applied.deployment.id,
    ...(applied.scaled !== undefined && { scaled: applied.scaled }),
  });
  tellApplied({ plan, applied }, ports);
  draft.note(applied.notices);
  for (const { severity, message } of applied.notices) log[severity](message);
  keep('begun', applied.deployment.id);
  if (!applied.unchanged) await order.afterUpdate(applied.deployment);
  return rolloutTarget(plan, applied, {
    rendered: rendered.taskDefinition,
    image,
    baseline,
    targetGroups: timing.targetGroups,
  });
}

/** Without this list the watch still knows its own by its time. */
function newestDeployments(aws: Aws, { plan }: ReadyPart): Promise<readonly ServiceDeployment[]> {
  const { clusterArn, arn } = plan.current.service;
  return aws.listServiceDeployments(clusterArn, arn).catch(() => []);
}
