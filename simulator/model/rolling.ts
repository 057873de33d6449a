import type { Deployment, Service } from './ecs-state.ts';
import type { DeploymentLaw } from './law.ts';
import { look } from './look.ts';
import { shiftProduction } from './native/network.ts';
import { replaceUnhealthy } from './replacement.ts';
import { stopSurplus } from './scale-in.ts';
import { startMissing } from './scale-out.ts';
import { settle, tellDeadlock } from './settling.ts';
import type { World } from './world.ts';

/**
 * The rolling update: replace what is unhealthy, start what is missing, stop what is too much, and see whether the
 * deployment is through. Sources: pages deployment-type-ecs and service-deployment; API shape DeploymentConfiguration.
 */
export const rolling: DeploymentLaw = {
  begin,
  look: reconcile,
  goBack: () => {},
};

/**
 * After a strategy that shifts traffic the tasks go where the traffic is, and an unfinished shift is taken back first. Both
 * are assumed: AWS says only that the strategy can be changed in place.
 */
function begin(world: World, service: Service, deployment: Deployment): void {
  const { targetGroups } = service.lastCompleted ?? {};
  if (targetGroups !== undefined) deployment.targetGroups = targetGroups;
  for (const { native } of service.deployments) {
    if (native === undefined || native.productionWeight === 0) continue;
    if (service.lastCompleted?.native !== native) shiftProduction(world, native, 0);
  }
}

function reconcile(world: World, service: Service): void {
  if (service.status === 'INACTIVE') return;
  replaceUnhealthy(world, service, look(world, service));
  const started = startMissing(world, service, look(world, service));
  const stopped = stopSurplus(world, service, look(world, service));
  const after = look(world, service);
  if (started + stopped === 0) tellDeadlock(world, service, after);
  settle(world, service, after);
}
