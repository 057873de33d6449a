import type { Json } from '../json.ts';
import { asObject, asObjects, asText, asTexts } from '../json.ts';
import type { LaunchFailure } from './behaviour.ts';
import type { Cluster, Service, Task, TaskDefinitionRecord } from './ecs-state.ts';
import { newTaskId } from './identity.ts';
import { findLaunchFailure } from './launch-conditions.ts';
import { containersOf } from './lookup.ts';
import { emptyService } from './new-service.ts';
import { newTask, zoneOf } from './new-task.ts';
import { beginTask } from './task-start.ts';
import type { StandaloneOwner, World } from './world.ts';

/**
 * Tasks that RunTask starts. They live as the tasks of a service do, of one that no operation shows and that has neither
 * deployments nor targets. Source: API reference, RunTask; page standalone-tasks.
 */

export interface StandaloneRequest {
  readonly cluster: Cluster;
  readonly record: TaskDefinitionRecord;
  readonly startedBy: string;
  readonly group: string;
  readonly overrides: Json;
  readonly networkConfiguration: Json;
  readonly launchType?: string;
  readonly capacityProviderName?: string;
}

/** The new task, or why there is none. */
export function startStandaloneTask(world: World, asked: StandaloneRequest): Task | LaunchFailure {
  const { record, startedBy, overrides } = asked;
  const owner = ownerIn(world, asked);
  const document = overridden(record.document, overrides);
  owner.attempts += 1;
  const taskId = newTaskId(world);
  const zone = zoneOf(
    world,
    { ...owner.service, settings: { networkConfiguration: asked.networkConfiguration } },
    owner.attempts,
  );
  const behaviour = world.behave(document, {
    world,
    taskId,
    serviceName: owner.service.name,
    clusterName: owner.service.clusterName,
    deploymentId: startedBy,
    attempt: owner.attempts,
    availabilityZone: zone.name,
    now: world.queue.now,
  });
  const failure = findLaunchFailure(world, document) ?? behaviour.launchFailure;
  if (failure?.withoutTask === true) return failure;
  const { group, launchType, capacityProviderName } = asked;
  const task = newTask(world, owner.service, {
    deployment: { id: startedBy, taskDefinitionArn: record.arn },
    document,
    taskId,
    zone,
    behaviour,
    own: {
      group,
      overrides,
      visibleAt: world.queue.now + world.timing.standaloneVisibleMs,
      ...(launchType !== undefined && { launchType }),
      ...(capacityProviderName !== undefined && { capacityProviderName }),
    },
  });
  beginTask(world, owner.service, task, { document, ...(failure !== undefined && { failure }) });
  return task;
}

/** The definition with command and variables laid over it: what the containers really run. */
function overridden(document: Json, overrides: Json): Json {
  const byName = new Map(asObjects(overrides['containerOverrides']).map((one) => [asText(one['name']), one]));
  return {
    ...document,
    containerDefinitions: containersOf(document).map((container) => {
      const override = asObject(byName.get(asText(container['name'])) ?? {});
      const command = asTexts(override['command']);
      return {
        ...container,
        ...(command.length > 0 && { command }),
        environment: [...asObjects(container['environment']), ...asObjects(override['environment'])],
      };
    }),
  };
}

function ownerIn(world: World, { cluster }: StandaloneRequest): StandaloneOwner {
  const known = world.standalone.get(cluster.arn);
  if (known !== undefined) return known;
  const service: Service = {
    ...emptyService(world, { name: 'standalone', clusterName: cluster.name, desiredCount: 0, settings: {} }),
    arn: `standalone of ${cluster.arn}`,
    // The scheduler leaves an INACTIVE one alone.
    status: 'INACTIVE',
    isSteady: true,
  };
  const owner = { service, attempts: 0 };
  world.standalone.set(cluster.arn, owner);
  return owner;
}
