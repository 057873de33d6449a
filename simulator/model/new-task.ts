import type { Json } from '../json.ts';
import { asObject, asObjects, asText, asTexts } from '../json.ts';
import type { TaskBehaviour } from './behaviour.ts';
import type { Container, Deployment, Service, Task } from './ecs-state.ts';
import { newEniId, newPrivateIp, newRuntimeId, newUuid } from './identity.ts';
import { containersOf } from './lookup.ts';
import { arnOf, type World } from './world.ts';

/** A task at its beginning: zone, address, containers. */

export function zoneOf(
  world: World,
  service: Service,
  attempt: number,
): { name: string; subnetId: string; index: number } {
  const network = asObject(asObject(service.settings['networkConfiguration'])['awsvpcConfiguration']);
  const subnets = asTexts(network['subnets']);
  const index = subnets.length === 0 ? 0 : (attempt - 1) % subnets.length;
  const subnetId = subnets[index] ?? 'subnet-0a1b2c3d4e5f60001';
  return { name: world.subnets.get(subnetId) ?? `${world.region}${'abc'[index % 3]}`, subnetId, index };
}

export function newTask(
  world: World,
  service: Service,
  from: {
    /** What started it: a deployment, or the `startedBy` of RunTask. */
    readonly deployment: Pick<Deployment, 'id' | 'taskDefinitionArn'>;
    /** What RunTask says of its own tasks. */
    readonly own?: Partial<
      Pick<Task, 'group' | 'overrides' | 'launchType' | 'capacityProviderName' | 'visibleAt'>
    >;
    readonly document: Json;
    readonly taskId: string;
    readonly zone: { name: string; subnetId: string; index: number };
    readonly behaviour: TaskBehaviour;
  },
): Task {
  const { deployment, document, taskId, zone, behaviour } = from;
  return {
    id: taskId,
    arn: arnOf(world, 'ecs', `task/${service.clusterName}/${taskId}`),
    clusterArn: service.clusterArn,
    serviceArn: service.arn,
    deploymentId: deployment.id,
    group: `service:${service.name}`,
    taskDefinitionArn: deployment.taskDefinitionArn,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    createdAt: world.queue.now,
    availabilityZone: zone.name,
    subnetId: zone.subnetId,
    privateIp: newPrivateIp(world, zone.index),
    eniId: newEniId(world),
    attachmentId: newUuid(world),
    containers: [
      ...containersOf(document).map((container) =>
        newContainer(world, service, { container, taskId, behaviour }),
      ),
      ...(behaviour.injected ?? []).map((container) => ({
        ...newContainer(world, service, { container: { ...container }, taskId, behaviour }),
        ...(container.reason !== undefined && { reason: container.reason, lastStatus: 'STOPPED' }),
      })),
    ],
    behaviour,
    registrations: [],
    isHealthy: false,
    isCounted: false,
    isUnhealthyNoticed: false,
    isToBeReplaced: false,
    version: 1,
    ...from.own,
  };
}

function newContainer(
  world: World,
  service: Service,
  from: { readonly container: Json; readonly taskId: string; readonly behaviour: TaskBehaviour },
): Container {
  const { container, taskId, behaviour } = from;
  const name = asText(container['name']) ?? '';
  return {
    name,
    arn: arnOf(world, 'ecs', `container/${service.clusterName}/${taskId}/${newUuid(world)}`),
    image: asText(container['image']) ?? '',
    isEssential: container['essential'] !== false,
    runtimeId: newRuntimeId(world, taskId),
    lastStatus: 'PENDING',
    healthStatus: 'UNKNOWN',
    behaviour: behaviour.containers[name] ?? listensEverywhere(container),
  };
}

/** A container of which nobody says anything opens its ports at once and answers 200. */
function listensEverywhere(container: Json): TaskBehaviour['containers'][string] {
  const ports = asObjects(container['portMappings']).map((mapping) => Number(mapping['containerPort']));
  return { listens: { ports, afterMs: 0 } };
}
