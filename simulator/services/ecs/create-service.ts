import { asNumber, asObject, asObjects, asText } from '../../json.ts';
import { startDeployment } from '../../model/deployment-start.ts';
import { findTaskDefinition } from '../../model/lookup.ts';
import { emptyService } from '../../model/new-service.ts';
import type { Service, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { clusterOf, findService } from './find.ts';
import { checkAdvanced, checkContainers, checkTargetGroups } from './load-balancer-settings.ts';
import { serviceAnswer } from './service-answer.ts';
import { resolveTaskDefinition } from './update-service.ts';

/**
 * CreateService. Sources: API reference, CreateService (defaults, client token of at most 36 characters); refusals in public
 * threads. A name that is INACTIVE can be used again, one that is DRAINING cannot.
 */
export const createService: Operation = (input, { world, callerArn }) => {
  const { name: clusterName } = clusterOf(world, input);
  const name = nameOf(input);
  const clientToken = asText(input['clientToken']);
  if ((clientToken ?? '').length > 36) throw invalid('clientToken must have at most 36 characters.');
  const parameters = JSON.stringify({ ...input, clientToken: undefined });
  const before = findService(world, clusterName, name);
  if (before !== undefined && before.status !== 'INACTIVE') {
    return { service: answerAgain(world, before, { clientToken, parameters }) };
  }
  const settings = settingsFrom(world, input);
  refuse(world, input, settings);
  const service = emptyService(world, {
    name,
    clusterName,
    desiredCount: asNumber(input['desiredCount']) ?? (isDaemon(settings) ? 0 : 1),
    settings,
    tags: asObjects(input['tags']),
    creation: { parameters, ...(clientToken !== undefined && { clientToken }) },
    ...(callerArn !== undefined && { createdBy: callerArn }),
  });
  world.services.push(service);
  startDeployment(world, service);
  return { service: serviceAnswer(world, service, { withTags: true }) };
};

/** Members of the request that are no settings of the service. */
const NOT_A_SETTING = ['cluster', 'serviceName', 'desiredCount', 'clientToken', 'tags', 'role'];

function settingsFrom(world: World, input: Json): Json {
  const given = Object.entries(input).filter(([key, value]) => !NOT_A_SETTING.includes(key) && value != null);
  const settings = resolveTaskDefinition(world, Object.fromEntries(given));
  const hasProvider = asObjects(settings['capacityProviderStrategy']).length > 0;
  return {
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    loadBalancers: [],
    healthCheckGracePeriodSeconds: 0,
    enableECSManagedTags: false,
    propagateTags: 'NONE',
    enableExecuteCommand: false,
    availabilityZoneRebalancing: 'ENABLED',
    ...(!hasProvider && { launchType: 'EC2' }),
    ...(settings['launchType'] === 'FARGATE' && { platformVersion: 'LATEST' }),
    ...settings,
    deploymentConfiguration: {
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      ...asObject(settings['deploymentConfiguration']),
    },
  };
}

/** The same call again, or another one under a name that is taken. */
function answerAgain(
  world: World,
  before: Service,
  call: { readonly clientToken: string | undefined; readonly parameters: string },
): Json {
  if (before.status === 'DRAINING') throw invalid('Unable to Start a service that is still Draining.');
  const isSame =
    call.clientToken !== undefined &&
    before.creation?.clientToken === call.clientToken &&
    before.creation.parameters === call.parameters;
  if (!isSame) throw invalid('Creation of service was not idempotent.');
  return serviceAnswer(world, before, { withTags: true });
}

function refuse(world: World, input: Json, settings: Json): void {
  const record = findTaskDefinition(world, asText(settings['taskDefinition']) ?? '');
  if (record === undefined) throw invalid('TaskDefinition can not be blank.');
  if (input['launchType'] !== undefined && asObjects(input['capacityProviderStrategy']).length > 0) {
    throw invalid('Specifying both a launch type and capacity provider strategy is not supported.');
  }
  const hasNetwork = Object.keys(asObject(input['networkConfiguration'])).length > 0;
  if (record.document['networkMode'] === 'awsvpc' && !hasNetwork) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  checkTargetGroups(world, settings);
  checkAdvanced(world, settings);
  checkContainers(settings, record.document);
}

function nameOf(input: Json): string {
  const name = asText(input['serviceName']) ?? '';
  if (/^[A-Za-z0-9_-]{1,255}$/.test(name)) return name;
  throw invalid(name === '' ? 'Service name cannot be empty.' : 'Invalid service name.');
}

const isDaemon = (settings: Json) => settings['schedulingStrategy'] === 'DAEMON';

function invalid(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}
