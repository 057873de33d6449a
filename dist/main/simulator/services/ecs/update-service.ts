import { asNumber, asObject, asObjects, asText } from '../../json.ts';
import { startDeployment } from '../../model/deployment-start.ts';
import { containersOf, findTaskDefinition, planReconcile } from '../../model/lookup.ts';
import type { Service, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { serviceOf } from './find.ts';
import { serviceAnswer } from './service-answer.ts';

/** Members that start a deployment when they change (member documentation of API shape UpdateServiceRequest). */
const STARTS_DEPLOYMENT = [
  'taskDefinition',
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
];

/** Members of the request that are no settings of the service. */
const NOT_A_SETTING = ['cluster', 'service', 'desiredCount', 'forceNewDeployment'];

export const updateService: Operation = (input, { world }) => {
  const service = serviceOf(world, input);
  if (service.status !== 'ACTIVE') throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  const changes = Object.entries(input).filter(
    ([key, value]) => !NOT_A_SETTING.includes(key) && value != null,
  );
  const settings = mergeSettings(service.settings, resolveTaskDefinition(world, Object.fromEntries(changes)));
  checkTargets(world, service, settings);
  const startsDeployment =
    input['forceNewDeployment'] === true ||
    STARTS_DEPLOYMENT.some((key) => JSON.stringify(settings[key]) !== JSON.stringify(service.settings[key]));
  service.settings = settings;
  service.desiredCount = asNumber(input['desiredCount']) ?? service.desiredCount;
  if (startsDeployment) startDeployment(world, service);
  else planReconcile(world, service, world.timing.reactMs);
  return { service: serviceAnswer(world, service, { withTags: false }) };
};

/** deploymentConfiguration is merged member by member; everything else is replaced. */
function mergeSettings(before: Json, changes: Json): Json {
  return {
    ...before,
    ...changes,
    ...(changes['deploymentConfiguration'] !== undefined && {
      deploymentConfiguration: {
        ...asObject(before['deploymentConfiguration']),
        ...asObject(changes['deploymentConfiguration']),
      },
    }),
  };
}

function resolveTaskDefinition(world: World, changes: Json): Json {
  const name = asText(changes['taskDefinition']);
  if (name === undefined) return changes;
  const record = findTaskDefinition(world, name);
  if (record === undefined) throw new AwsFault('ClientException', 'TaskDefinition not found.');
  if (record.status === 'INACTIVE') throw new AwsFault('ClientException', 'TaskDefinition is inactive');
  return { ...changes, taskDefinition: record.arn };
}

/** Container and port of each load balancer must be in the revision (page troubleshoot-service-load-balancers). */
function checkTargets(world: World, service: Service, settings: Json): void {
  const controller = asText(asObject(service.settings['deploymentController'])['type']) ?? 'ECS';
  if (controller === 'CODE_DEPLOY' && settings['taskDefinition'] !== service.settings['taskDefinition']) {
    throw new AwsFault(
      'InvalidParameterException',
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Please use Code Deploy to trigger a new deployment.',
    );
  }
  const document = findTaskDefinition(world, asText(settings['taskDefinition']) ?? '')?.document ?? {};
  for (const balancer of asObjects(settings['loadBalancers'])) {
    const name = asText(balancer['containerName']) ?? '';
    const port = balancer['containerPort'];
    const container = containersOf(document).find((candidate) => candidate['name'] === name);
    if (container === undefined) {
      throw new AwsFault(
        'InvalidParameterException',
        `The container ${name} does not exist in the task definition.`,
      );
    }
    if (!asObjects(container['portMappings']).some((mapping) => mapping['containerPort'] === port)) {
      throw new AwsFault(
        'InvalidParameterException',
        `The container ${name} did not have a container port ${port} defined.`,
      );
    }
  }
}
