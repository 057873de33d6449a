import type { Json } from '../json.ts';
import { asObjects, asText } from '../json.ts';
import type { Deployment, Service, Task, TaskDefinitionRecord } from './ecs-state.ts';
import { lastPart } from './identity.ts';
import type { World } from './world.ts';

/** Finding things in the world. */

export function serviceByArn(world: World, arn: string): Service | undefined {
  return world.services.find((service) => service.arn === arn);
}

/** The service that a task belongs to; for one that RunTask started the owner that no operation shows. */
export function ownerOf(world: World, task: Task): Service | undefined {
  return serviceByArn(world, task.serviceArn) ?? world.standalone.get(task.clusterArn)?.service;
}

export function tasksOf(world: World, service: Service): Task[] {
  return [...world.tasks.values()].filter((task) => task.serviceArn === service.arn);
}

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY');
}

export function deploymentOf(service: Service, task: Task): Deployment | undefined {
  return service.deployments.find((deployment) => deployment.id === task.deploymentId);
}

/** By `family` (the newest ACTIVE revision), `family:revision` or ARN. INACTIVE ones are found by revision only. */
export function findTaskDefinition(world: World, name: string): TaskDefinitionRecord | undefined {
  if (name.startsWith('arn:')) {
    const exact = world.taskDefinitions.find((record) => record.arn === name);
    return exact ?? findTaskDefinition(world, lastPart(name));
  }
  const [family, revision] = name.split(':');
  const ofFamily = world.taskDefinitions.filter((record) => record.family === family);
  if (revision === undefined) return ofFamily.findLast((record) => record.status === 'ACTIVE');
  return ofFamily.find((record) => String(record.revision) === revision);
}

export function containersOf(document: Json): Json[] {
  return asObjects(document['containerDefinitions']);
}

export function imageIsByDigest(image: string): boolean {
  return image.includes('@sha256:');
}

/** Some image of the definition is named by tag, so that ECS resolves it with the first task. */
export function needsResolution(document: Json): boolean {
  return containersOf(document).some(
    (container) =>
      !imageIsByDigest(asText(container['image']) ?? '') && container['versionConsistency'] !== 'disabled',
  );
}

export function isPending(task: Task): boolean {
  return ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(task.lastStatus);
}

export function isRunning(task: Task): boolean {
  return task.lastStatus === 'RUNNING';
}

/** ECS wants it to run on. */
export function isKept(task: Task): boolean {
  return task.desiredStatus === 'RUNNING';
}

/** Has the scheduler look at the service after `delayMs`, unless it looks earlier anyway. */
export function planReconcile(world: World, service: Service, delayMs: number): void {
  const at = world.queue.now + delayMs;
  if (service.nextReconcileAt !== undefined && service.nextReconcileAt <= at) return;
  service.nextReconcileAt = at;
  world.queue.at(at, () => {
    if (service.nextReconcileAt !== at) return;
    delete service.nextReconcileAt;
    world.lawOf(service).look(world, service);
  });
}
