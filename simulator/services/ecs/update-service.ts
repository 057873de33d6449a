import { asNumber, asObject, asText } from '../../json.ts';
import { startDeployment } from '../../model/deployment-start.ts';
import { findTaskDefinition, planReconcile } from '../../model/lookup.ts';
import type { Service, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { serviceOf } from './find.ts';
import { checkAdvanced, checkContainers } from './load-balancer-settings.ts';
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
  refuseManaged(service, input);
  const changes = Object.entries(input).filter(
    ([key, value]) => !NOT_A_SETTING.includes(key) && value != null,
  );
  const settings = mergeSettings(service.settings, resolveTaskDefinition(world, Object.fromEntries(changes)));
  refuseForeignController(service, settings);
  checkContainers(
    settings,
    findTaskDefinition(world, asText(settings['taskDefinition']) ?? '')?.document ?? {},
  );
  if (input['loadBalancers'] !== undefined || input['deploymentConfiguration'] !== undefined)
    checkAdvanced(world, settings);
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

export function resolveTaskDefinition(world: World, changes: Json): Json {
  const name = asText(changes['taskDefinition']);
  if (name === undefined) return changes;
  const record = findTaskDefinition(world, name);
  if (record === undefined) throw new AwsFault('ClientException', 'TaskDefinition not found.');
  if (record.status === 'INACTIVE') throw new AwsFault('ClientException', 'TaskDefinition is inactive');
  return { ...changes, taskDefinition: record.arn };
}

/** What ECS made for an Express service cannot be changed by hand (kayac/ecspresso#905; the words are assumed). */
function refuseManaged(service: Service, input: Json): void {
  if (service.settings['resourceManagementType'] !== 'ECS') return;
  const member = ['loadBalancers', 'deploymentConfiguration'].find((name) => input[name] != null);
  if (member === undefined) return;
  throw new AwsFault('InvalidParameterException', `${member} cannot be updated on a service managed by ECS.`);
}

function refuseForeignController(service: Service, settings: Json): void {
  const controller = asText(asObject(service.settings['deploymentController'])['type']) ?? 'ECS';
  if (controller === 'CODE_DEPLOY' && settings['taskDefinition'] !== service.settings['taskDefinition']) {
    throw new AwsFault(
      'InvalidParameterException',
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Please use Code Deploy to trigger a new deployment.',
    );
  }
}
