import { asTexts } from '../../json.ts';
import type { ServiceRevision } from '../../model/world.ts';
import type { Json, Operation } from '../../operation.ts';
import { checkLength, missing, seconds } from './find.ts';

export const describeServiceRevisions: Operation = (input, { world }) => {
  const asked = asTexts(input['serviceRevisionArns']);
  checkLength(asked, 20, 'Service revision ARNs');
  const all = world.services.flatMap((service) => service.revisions);
  return {
    serviceRevisions: asked.flatMap((arn) => {
      const revision = all.find((candidate) => candidate.arn === arn);
      if (revision === undefined) return [];
      return [revisionAnswer(revision)];
    }),
    failures: asked.filter((arn) => !all.some((revision) => revision.arn === arn)).map(missing),
  };
};

/** Members of a service's settings that its revision has too. */
const FROM_SETTINGS = ['launchType', 'loadBalancers', 'networkConfiguration', 'capacityProviderStrategy'];

function revisionAnswer(revision: ServiceRevision): Json {
  const settings = Object.entries(revision.settings).filter(([key]) => FROM_SETTINGS.includes(key));
  const { resolved } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: revision.taskDefinitionArn,
    ...Object.fromEntries(settings),
    ...(revision.settings['launchType'] === 'FARGATE' && {
      platformVersion: '1.4.0',
      platformFamily: 'Linux',
    }),
    containerImages: revision.containerImages,
    guardDutyEnabled: false,
    ...(resolved !== undefined && { resolvedConfiguration: { loadBalancers: resolved } }),
    createdAt: seconds(revision.createdAt),
  };
}
