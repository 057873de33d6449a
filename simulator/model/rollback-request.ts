import { failDeployment } from './deployment-end.ts';
import type { Service, ServiceDeployment } from './ecs-state.ts';
import { isFinal } from './service-deployments.ts';
import type { World } from './world.ts';

/** From the request to the beginning of the rollback. */
const REQUESTED_MS = 3000;

/** Somebody wants the deployment back: StopServiceDeployment, or a pause that is answered with ROLLBACK. */
export function requestRollback(world: World, service: Service, record: ServiceDeployment): void {
  if (record.status === 'ROLLBACK_REQUESTED' || record.status === 'ROLLBACK_IN_PROGRESS') return;
  record.status = 'ROLLBACK_REQUESTED';
  record.updatedAt = world.queue.now;
  world.queue.after(REQUESTED_MS, () => {
    const deployment = service.deployments.find((candidate) => candidate.id === record.deploymentId);
    // It may have come through in the meantime: the request then ends in SUCCESSFUL (page service-deployment).
    if (isFinal(record) || deployment?.rolloutState !== 'IN_PROGRESS' || deployment.status !== 'PRIMARY')
      return;
    failDeployment(world, service, deployment, 'stopped');
  });
}
