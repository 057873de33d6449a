import { asText } from '../json.ts';
import { isAnyInAlarm, watchAlarms } from './alarms.ts';
import type { Deployment, Service, ServiceRevision } from './ecs-state.ts';
import { leaveSteady } from './events.ts';
import { newDeploymentId } from './identity.ts';
import { digestFor } from './images.ts';
import {
  containersOf,
  findTaskDefinition,
  imageIsByDigest,
  needsResolution,
  planReconcile,
  primaryOf,
} from './lookup.ts';
import { isFinal, openServiceDeployment, recordOf, stop } from './service-deployments.ts';
import { settingsOf } from './settings.ts';
import { arnOf, type World } from './world.ts';

/**
 * Begins a deployment of what the service is set to now: the new one is PRIMARY with all counts at zero, the one before it
 * ACTIVE (observed 2026-08-10 in the answer of UpdateService).
 */
export function startDeployment(world: World, service: Service): Deployment {
  const previous = primaryOf(service);
  const deployment = newDeployment(world, service);
  service.deployments.unshift(deployment);
  if (previous !== undefined) {
    previous.status = 'ACTIVE';
    supersede(world, service, previous);
  }
  leaveSteady(service);
  world.truth.tell(deployment.id, 'started', world.queue.now);
  openServiceDeployment(world, service, deployment);
  delete service.nextReconcileAt;
  planReconcile(world, service, world.timing.firstStartMs);
  watchAlarms(world, service, deployment);
  world.lawOf(service).begin(world, service, deployment);
  world.onDeployment(service, deployment);
  return deployment;
}

export function newDeployment(world: World, service: Service): Deployment {
  const { now } = world.queue;
  const id = newDeploymentId(world);
  const taskDefinitionArn = asText(service.settings['taskDefinition']) ?? '';
  const document = findTaskDefinition(world, taskDefinitionArn)?.document ?? {};
  const { alarms } = settingsOf(service);
  return {
    id,
    status: 'PRIMARY',
    taskDefinitionArn,
    revisionArn: newRevision(world, service, taskDefinitionArn, id.slice(id.indexOf('/') + 1)).arn,
    desiredCount: 0,
    failedTasks: 0,
    createdAt: now,
    updatedAt: now,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    settings: service.settings,
    attempts: 0,
    breakerCount: 0,
    hasRunTask: false,
    hasHealthyTask: false,
    failedLaunches: 0,
    retryAt: now,
    digests: needsResolution(document) ? undefined : new Map(),
    isGivingUp: false,
    toReplace: 0,
    isStalled: false,
    wasInAlarmAtStart: isAnyInAlarm(world, alarms.names),
  };
}

/** A deployment in progress is overtaken; one that is through merely grows old. */
function supersede(world: World, service: Service, previous: Deployment): void {
  if (previous.rolloutState === 'COMPLETED') return;
  const about = previous.rollbackOf ?? previous.id;
  if (previous.rollbackOf === undefined && previous.rolloutState === 'IN_PROGRESS') {
    world.truth.tell(previous.id, 'superseded', world.queue.now);
  }
  const record = recordOf(service, about);
  if (record !== undefined && !isFinal(record)) stop(world, service, record);
}

/** The service revision of `ecs-svc/N` ends in N too. Source: every public answer that has both. */
function newRevision(
  world: World,
  service: Service,
  taskDefinitionArn: string,
  number: string,
): ServiceRevision {
  const document = findTaskDefinition(world, taskDefinitionArn)?.document ?? {};
  const revision: ServiceRevision = {
    arn: arnOf(world, 'ecs', `service-revision/${service.clusterName}/${service.name}/${number}`),
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    taskDefinitionArn,
    createdAt: world.queue.now,
    settings: service.settings,
    containerImages: containersOf(document).map((container) => {
      const image = asText(container['image']) ?? '';
      const digest = imageIsByDigest(image) ? image.slice(image.indexOf('@') + 1) : undefined;
      return {
        containerName: asText(container['name']) ?? '',
        image,
        ...(digest !== undefined && { imageDigest: digest }),
      };
    }),
  };
  service.revisions.push(revision);
  return revision;
}

/** The digests are known from the lead task's pull on (page deployment-type-ecs). */
export function establishDigests(
  service: Service,
  deployment: Deployment,
  digests: ReadonlyMap<string, string>,
): void {
  if (deployment.digests !== undefined) return;
  deployment.digests = new Map(digests);
  const revision = service.revisions.find((candidate) => candidate.arn === deployment.revisionArn);
  if (revision === undefined) return;
  revision.containerImages = revision.containerImages.map((image) => ({
    ...image,
    imageDigest: digests.get(image.containerName) ?? image.imageDigest ?? digestFor(image.image),
  }));
}
