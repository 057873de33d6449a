import type { Deployment, Service } from './ecs-state.ts';
import { isKept, tasksOf } from './lookup.ts';
import { stopTask } from './task-stop.ts';
import type { World } from './world.ts';

/** Takes a deployment out of the service as if it had never been, and lets the one before it be PRIMARY again. */
export function vanish(world: World, service: Service, deployment: Deployment): void {
  const before = service.lastCompleted;
  if (before === undefined || before === deployment) return;
  for (const task of tasksOf(world, service)) {
    if (task.deploymentId !== deployment.id || !isKept(task)) continue;
    stopTask(world, service, task, {
      stopCode: 'ServiceSchedulerInitiated',
      reason: 'Scaling activity initiated by (deployment)',
    });
  }
  before.status = 'PRIMARY';
  service.deployments = [before];
  service.serviceDeployments = service.serviceDeployments.filter(
    (record) => record.deploymentId !== deployment.id,
  );
  service.settings = { ...service.settings, taskDefinition: before.taskDefinitionArn };
  world.truth.tell(deployment.id, 'vanished', world.queue.now);
}
