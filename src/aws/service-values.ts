import type * as ecs from '@aws-sdk/client-ecs';
import { defined } from '../ecs/defined.ts';
import type { LifecycleHook } from '../ecs/lifecycle.ts';
import type { TargetGroupPair } from '../ecs/listener-rule.ts';
import { ownerOf } from '../ecs/owner.ts';
import type {
  Deployment,
  DeploymentConfiguration,
  NetworkConfiguration,
  Service,
  ServiceEvent,
  ServiceLoadBalancer,
} from '../ecs/service.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { identity } from './answers.ts';

/** The SDK's Service as our own value. */
export function toService(service: ecs.Service): Service {
  return {
    arn: identity(service.serviceArn, 'serviceArn'),
    name: identity(service.serviceName, 'serviceName'),
    clusterArn: identity(service.clusterArn, 'clusterArn'),
    status: identity(service.status, 'status'),
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    schedulingStrategy: service.schedulingStrategy ?? 'REPLICA',
    deploymentController: service.deploymentController?.type ?? 'ECS',
    capacityProviders: (service.capacityProviderStrategy ?? []).map((item) =>
      identity(item.capacityProvider, 'capacityProvider'),
    ),
    deployments: (service.deployments ?? []).map(toDeployment),
    events: (service.events ?? []).map(toEvent),
    loadBalancers: (service.loadBalancers ?? []).map(toLoadBalancer),
    deploymentConfiguration: toDeploymentConfiguration(service),
    ...defined({
      taskDefinitionArn: service.taskDefinition ?? primaryDefinition(service),
      launchType: service.launchType,
      platformVersion: service.platformVersion,
      healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
      networkConfiguration: toNetworkConfiguration(service.networkConfiguration),
      currentServiceDeploymentArn: service.currentServiceDeployment,
      enableExecuteCommand: service.enableExecuteCommand,
      propagateTags: service.propagateTags,
      resourceManagement: service.resourceManagementType,
      owner: ownerOf({ tags: service.tags ?? [], createdBy: service.createdBy }),
    }),
  };
}

function toEvent({ id, createdAt = new Date(0), message = '' }: ecs.ServiceEvent): ServiceEvent {
  return { id: identity(id, 'id'), createdAt, message: secretsOfThisRun.maskKnown(message) };
}

function toLoadBalancer(balancer: ecs.LoadBalancer): ServiceLoadBalancer {
  return {
    containerPort: balancer.containerPort ?? 0,
    ...defined({
      containerName: balancer.containerName,
      targetGroupArn: balancer.targetGroupArn,
      loadBalancerName: balancer.loadBalancerName,
      pair: toPair(balancer),
    }),
  };
}

/** Defaults of the percentages: API reference, DeploymentConfiguration. */
function toDeploymentConfiguration(service: ecs.Service): DeploymentConfiguration {
  const configuration = service.deploymentConfiguration;
  const breaker = configuration?.deploymentCircuitBreaker;
  const threshold = breaker?.thresholdConfiguration;
  const alarms = configuration?.alarms;
  const early = configuration?.earlySuccessCriteria;
  return {
    strategy: configuration?.strategy ?? 'ROLLING',
    minimumHealthyPercent:
      configuration?.minimumHealthyPercent ?? (service.schedulingStrategy === 'DAEMON' ? 0 : 100),
    maximumPercent: configuration?.maximumPercent ?? (service.schedulingStrategy === 'DAEMON' ? 100 : 200),
    circuitBreaker: {
      enable: breaker?.enable ?? false,
      rollback: breaker?.rollback ?? false,
      ...defined({
        threshold:
          threshold?.type === undefined ? undefined : { type: threshold.type, value: threshold.value ?? 50 },
      }),
    },
    alarms: {
      enable: alarms?.enable ?? false,
      rollback: alarms?.rollback ?? false,
      names: alarms?.alarmNames ?? [],
    },
    ...defined({
      bakeTimeMinutes: configuration?.bakeTimeInMinutes,
      hooks: configuration?.lifecycleHooks?.map(toHook),
      linear: toLinear(configuration),
      canary: toCanary(configuration),
      earlySuccess: early?.enable
        ? {
            healthyPercent: early.healthyPercent ?? 100,
            cleanUp: early.sourceServiceRevisionCleanup ?? 'BLOCKING',
          }
        : undefined,
    }),
  };
}

/** An Express service names no task definition of its own. */
function primaryDefinition({ deployments = [] }: ecs.Service): string | undefined {
  return deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinition;
}

function toPair({ targetGroupArn, advancedConfiguration }: ecs.LoadBalancer): TargetGroupPair | undefined {
  const { alternateTargetGroupArn, productionListenerRule, testListenerRule, roleArn } =
    advancedConfiguration ?? {};
  if (!targetGroupArn || !alternateTargetGroupArn || !productionListenerRule) return undefined;
  return {
    targetGroupArn,
    alternateTargetGroupArn,
    productionRuleArn: productionListenerRule,
    ...defined({ testRuleArn: testListenerRule, roleArn }),
  };
}

function toHook(hook: ecs.DeploymentLifecycleHook): LifecycleHook {
  return {
    kind: hook.targetType ?? 'AWS_LAMBDA',
    stages: hook.lifecycleStages ?? [],
    ...defined({
      targetArn: hook.hookTargetArn,
      roleArn: hook.roleArn,
      timeoutMinutes: hook.timeoutConfiguration?.timeoutInMinutes,
      timeoutAction: hook.timeoutConfiguration?.action,
    }),
  };
}

/** Defaults: API reference, LinearConfiguration. */
function toLinear(configuration: ecs.DeploymentConfiguration | undefined): DeploymentConfiguration['linear'] {
  if (configuration?.strategy !== 'LINEAR') return undefined;
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {};
  return { stepPercent, stepBakeMinutes: stepBakeTimeInMinutes };
}

/** Defaults: API reference, CanaryConfiguration. */
function toCanary(configuration: ecs.DeploymentConfiguration | undefined): DeploymentConfiguration['canary'] {
  if (configuration?.strategy !== 'CANARY') return undefined;
  const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {};
  return { percent: canaryPercent, bakeMinutes: canaryBakeTimeInMinutes };
}

function toNetworkConfiguration(
  network: ecs.NetworkConfiguration | undefined,
): NetworkConfiguration | undefined {
  const vpc = network?.awsvpcConfiguration;
  if (vpc === undefined) return undefined;
  return {
    subnets: vpc.subnets ?? [],
    securityGroups: vpc.securityGroups ?? [],
    assignPublicIp: vpc.assignPublicIp ?? 'DISABLED',
  };
}

/** The SDK's Deployment as our own value. */
export function toDeployment(deployment: ecs.Deployment): Deployment {
  return {
    id: identity(deployment.id, 'id'),
    status: identity(deployment.status, 'status'),
    desiredCount: deployment.desiredCount ?? 0,
    pendingCount: deployment.pendingCount ?? 0,
    runningCount: deployment.runningCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    createdAt: deployment.createdAt ?? new Date(0),
    updatedAt: deployment.updatedAt ?? new Date(0),
    ...defined({
      taskDefinitionArn: deployment.taskDefinition,
      rolloutState: deployment.rolloutState,
      rolloutStateReason: deployment.rolloutStateReason,
      usesServiceConnect: deployment.serviceConnectConfiguration?.enabled,
      usesVpcLattice: (deployment.vpcLatticeConfigurations?.length ?? 0) > 0 || undefined,
    }),
  };
}
