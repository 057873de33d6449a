import { asObject, asObjects } from '../../json.ts';
import { isKept, isPending, isRunning, tasksOf } from '../../model/lookup.ts';
import { isFinal } from '../../model/service-deployments.ts';
import type { Deployment, Service, Task, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { seconds } from './find.ts';
import { revisionSummaries } from './service-deployment-answer.ts';

/** A service as DescribeServices and UpdateService answer it (API shape Service; forms observed 2026-05 and 2026-08-10). */
export function serviceAnswer(world: World, service: Service, options: { readonly withTags: boolean }): Json {
  const tasks = tasksOf(world, service).filter((task) => task.lastStatus !== 'STOPPED');
  const { deploymentConfiguration, ...settings } = shownSettings(service.settings);
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    serviceRegistries: [],
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: tasks.filter(isRunning).length,
    pendingCount: tasks.filter((task) => isKept(task) && isPending(task)).length,
    ...settings,
    ...(settings['launchType'] === 'FARGATE' && { platformFamily: 'Linux' }),
    deploymentConfiguration: withReadBacks(asObject(deploymentConfiguration)),
    deployments:
      service.status === 'INACTIVE'
        ? []
        : service.deployments.map((deployment) => deploymentAnswer(deployment, tasks)),
    roleArn: `arn:${world.partition}:iam::${world.accountId}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: service.events.map((event) => ({ ...event, createdAt: seconds(event.createdAt) })),
    createdAt: seconds(service.createdAt),
    createdBy: service.createdBy,
    ...(options.withTags && { tags: service.tags }),
    ...currentDeployment(world, service),
  };
}

/** Settings that are of the revision alone (API shapes Service and ServiceRevision). */
const NOT_SHOWN = ['managedLoadBalancers', 'managedFailure', 'gatewayConnectors'];

/** A service that ECS manages (Express Mode) names no task definition: its deployments do (kayac/ecspresso#902). */
function shownSettings(settings: Json): Json {
  const hidden = settings['resourceManagementType'] === 'ECS' ? [...NOT_SHOWN, 'taskDefinition'] : NOT_SHOWN;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !hidden.includes(key)));
}

/** What ECS fills in by itself (public read-backs of 2026). */
function withReadBacks(configuration: Json): Json {
  const breaker = asObject(configuration['deploymentCircuitBreaker']);
  return {
    strategy: 'ROLLING',
    bakeTimeInMinutes: 0,
    ...configuration,
    deploymentCircuitBreaker: {
      enable: false,
      rollback: false,
      resetOnHealthyTask: true,
      thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 },
      ...breaker,
    },
    ...shiftReadBacks(configuration),
  };
}

/** Defaults of a strategy that shifts traffic; a hook of a function reads back a time-out too (recording 2026-08-31). */
function shiftReadBacks(configuration: Json): Json {
  const { strategy, lifecycleHooks } = configuration;
  const linear = asObject(configuration['linearConfiguration']);
  const canary = asObject(configuration['canaryConfiguration']);
  return {
    ...(lifecycleHooks !== undefined && {
      lifecycleHooks: asObjects(lifecycleHooks).map((hook) => ({
        targetType: 'AWS_LAMBDA',
        timeoutConfiguration: { timeoutInMinutes: 1440, action: 'ROLLBACK' },
        ...hook,
      })),
    }),
    ...(strategy === 'LINEAR' && {
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6, ...linear },
    }),
    ...(strategy === 'CANARY' && {
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10, ...canary },
    }),
  };
}

function deploymentAnswer(deployment: Deployment, tasks: readonly Task[]): Json {
  const own = tasks.filter((task) => task.deploymentId === deployment.id);
  const { launchType, capacityProviderStrategy, networkConfiguration } = deployment.settings;
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.taskDefinitionArn,
    desiredCount: deployment.desiredCount,
    pendingCount: own.filter((task) => isKept(task) && isPending(task)).length,
    runningCount: own.filter(isRunning).length,
    failedTasks: deployment.failedTasks,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(deployment.updatedAt),
    ...(launchType !== undefined && { launchType }),
    ...(capacityProviderStrategy !== undefined && { capacityProviderStrategy }),
    ...(launchType === 'FARGATE' && { platformVersion: '1.4.0', platformFamily: 'Linux' }),
    ...(networkConfiguration !== undefined && { networkConfiguration }),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}

function currentDeployment(world: World, service: Service): Json {
  const [newest] = service.serviceDeployments;
  if (world.quirks.omitsCurrentServiceDeployment || newest === undefined) return {};
  const current = service.serviceDeployments.find((record) => record.visibleAt <= world.queue.now);
  if (current === undefined) return {};
  return {
    ...(!isFinal(current) && { currentServiceDeployment: current.arn }),
    currentServiceRevisions: revisionSummaries(world, service, current),
  };
}
