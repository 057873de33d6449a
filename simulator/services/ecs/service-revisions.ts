import { asTexts } from '../../json.ts';
import type { ServiceRevision, World } from '../../model/world.ts';
import type { Json, Operation } from '../../operation.ts';
import { checkLength, missing, seconds } from './find.ts';
import { managedResources } from './managed-resources.ts';

export const describeServiceRevisions: Operation = (input, { world }) => {
  const asked = asTexts(input['serviceRevisionArns']);
  checkLength(asked, 20, 'Service revision ARNs');
  const all = world.services.flatMap((service) => service.revisions);
  return {
    serviceRevisions: asked.flatMap((arn) => {
      const revision = all.find((candidate) => candidate.arn === arn);
      if (revision === undefined) return [];
      return [revisionAnswer(world, revision)];
    }),
    failures: asked.filter((arn) => !all.some((revision) => revision.arn === arn)).map(missing),
  };
};

/** Members of a service's settings that its revision has too. */
const FROM_SETTINGS = [
  'launchType',
  'loadBalancers',
  'networkConfiguration',
  'capacityProviderStrategy',
  'gatewayConnectors',
];

function revisionAnswer(world: World, revision: ServiceRevision): Json {
  const managed = managedResources(world, revision.settings);
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
    ...(managed && { ecsManagedResources: managed }),
    createdAt: seconds(revision.createdAt),
  };
}
