import type { Service, ServiceDeployment, World } from '../world.ts';
import type { HookState } from './progress.ts';
import { proceed } from './stages.ts';

/** Somebody lets a paused deployment go on. */
export function continueHook(
  world: World,
  service: Service,
  record: ServiceDeployment,
  hook: HookState,
): void {
  hook.status = 'SUCCEEDED';
  record.updatedAt = world.queue.now;
  const deployment = service.deployments.find(({ id }) => id === record.deploymentId);
  const progress = deployment?.native;
  if (deployment !== undefined && progress !== undefined) proceed({ world, service, deployment, progress });
}
