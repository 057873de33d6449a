import { asNumber, asObject, asText, asTexts } from '../../json.ts';
import { failDeployment } from '../../model/deployment-end.ts';
import { lastPart } from '../../model/identity.ts';
import { isFinal } from '../../model/service-deployments.ts';
import type { Service, ServiceDeployment, World } from '../../model/world.ts';
import { AwsFault, type Operation } from '../../operation.ts';
import { checkLength, findService, missing, seconds } from './find.ts';
import { pageOf } from './paging.ts';
import { briefAnswer, fullAnswer } from './service-deployment-answer.ts';

export const listServiceDeployments: Operation = (input, { world }) => {
  const service = serviceOfArn(world, asText(input['service']) ?? '', asText(input['cluster']));
  const statuses = asTexts(input['status']);
  const { after = 0, before = Number.POSITIVE_INFINITY } = asObject(input['createdAt']);
  const listed = service.serviceDeployments.filter(
    (record) =>
      record.visibleAt <= world.queue.now &&
      (statuses.length === 0 || statuses.includes(record.status)) &&
      seconds(record.createdAt) >= (asNumber(after) ?? 0) &&
      seconds(record.createdAt) <= (asNumber(before) ?? Number.POSITIVE_INFINITY),
  );
  const page = pageOf(listed, input, { usual: 20, most: 100 });
  return { serviceDeployments: page.items.map((record) => briefAnswer(service, record)), ...page.more };
};

export const describeServiceDeployments: Operation = (input, { world }) => {
  const asked = asTexts(input['serviceDeploymentArns']);
  checkLength(asked, 20, 'Service deployment ARNs');
  const found = asked.map((arn) => findRecord(world, arn));
  return {
    serviceDeployments: found.flatMap((hit) =>
      hit === undefined ? [] : [fullAnswer(world, hit.service, hit.record)],
    ),
    failures: asked.filter((_, i) => found[i] === undefined).map(missing),
  };
};

export const describeServiceRevisions: Operation = (input, { world }) => {
  const asked = asTexts(input['serviceRevisionArns']);
  checkLength(asked, 20, 'Service revision ARNs');
  const all = world.services.flatMap((service) => service.revisions);
  return {
    serviceRevisions: asked.flatMap((arn) => {
      const revision = all.find((candidate) => candidate.arn === arn);
      if (revision === undefined) return [];
      const { launchType, loadBalancers, networkConfiguration } = revision.settings;
      return [
        {
          serviceRevisionArn: revision.arn,
          serviceArn: revision.serviceArn,
          clusterArn: revision.clusterArn,
          taskDefinition: revision.taskDefinitionArn,
          ...(launchType !== undefined && { launchType }),
          ...(launchType === 'FARGATE' && { platformVersion: '1.4.0', platformFamily: 'Linux' }),
          ...(loadBalancers !== undefined && { loadBalancers }),
          ...(networkConfiguration !== undefined && { networkConfiguration }),
          containerImages: revision.containerImages,
          guardDutyEnabled: false,
          createdAt: seconds(revision.createdAt),
        },
      ];
    }),
    failures: asked.filter((arn) => !all.some((revision) => revision.arn === arn)).map(missing),
  };
};

/** Only stopType ROLLBACK is documented as valid (page stop-service-deployment); it needs no breaker. */
export const stopServiceDeployment: Operation = (input, { world }) => {
  const arn = asText(input['serviceDeploymentArn']) ?? '';
  const hit = findRecord(world, arn);
  if (hit === undefined) {
    throw new AwsFault('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  if ((asText(input['stopType']) ?? 'ROLLBACK') !== 'ROLLBACK') {
    throw new AwsFault('InvalidParameterException', 'stopType must be ROLLBACK.');
  }
  if (isFinal(hit.record)) {
    throw new AwsFault('ConflictException', 'The service deployment is already in a terminal state.', {
      detail: { resourceIds: [arn] },
    });
  }
  requestRollback(world, hit.service, hit.record);
  return { serviceDeploymentArn: arn };
};

/** From the request to the beginning of the rollback. */
const REQUESTED_MS = 3000;

function requestRollback(world: World, service: Service, record: ServiceDeployment): void {
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

function findRecord(world: World, arn: string): { service: Service; record: ServiceDeployment } | undefined {
  for (const service of world.services) {
    const record = service.serviceDeployments.find((candidate) => candidate.arn === arn);
    if (record !== undefined) return { service, record };
  }
  return undefined;
}

function serviceOfArn(world: World, nameOrArn: string, cluster: string | undefined): Service {
  const clusterName = cluster ?? (nameOrArn.startsWith('arn:') ? (nameOrArn.split('/')[1] ?? '') : 'default');
  if (!world.clusters.has(lastPart(clusterName))) {
    throw new AwsFault('ClusterNotFoundException', 'Cluster not found.');
  }
  const service = findService(world, lastPart(clusterName), nameOrArn);
  if (service === undefined) throw new AwsFault('ServiceNotFoundException', 'Service not found.');
  return service;
}
