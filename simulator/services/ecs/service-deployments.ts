import { asNumber, asObject, asText, asTexts } from '../../json.ts';
import { lastPart } from '../../model/identity.ts';
import { requestRollback } from '../../model/rollback-request.ts';
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

export function findRecord(
  world: World,
  arn: string,
): { service: Service; record: ServiceDeployment } | undefined {
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
