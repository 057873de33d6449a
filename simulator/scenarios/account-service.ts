import { emptyService } from '../model/new-service.ts';
import type { Service, TargetGroup, World } from '../model/world.ts';
import type { Json } from '../operation.ts';
import {
  CONTAINER,
  EXPRESS_CONTAINER,
  imageUri,
  PORT,
  roleArn,
  type ServiceNames,
  secretArn,
  usualNames,
} from './account-names.ts';
import type { AccountOptions } from './account-options.ts';

/** The definition that has been running. */
export function runningDefinition(world: World, names: ServiceNames = usualNames): Json {
  return {
    family: names.family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: roleArn(world, 'onestep-execution'),
    taskRoleArn: roleArn(world, 'onestep-task'),
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    containerDefinitions: [
      {
        name: CONTAINER,
        image: imageUri(world, 'running', names.repository),
        essential: true,
        portMappings: [{ containerPort: PORT, protocol: 'tcp' }],
        environment: [
          { name: 'DJANGO_SETTINGS_MODULE', value: 'config.settings.dev' },
          { name: 'DATABASE_HOST', value: 'database.onestep.internal' },
          { name: 'AWS_SECRET_NAME_PROD', value: 'onestep/dev/api' },
        ],
        secrets: [{ name: 'DATABASE_PASSWORD', valueFrom: secretArn(world) }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': names.logGroup,
            'awslogs-region': world.region,
            'awslogs-stream-prefix': 'api',
          },
        },
      },
    ],
  };
}

interface ServiceParts {
  readonly options: AccountOptions;
  /** `advancedConfiguration` of the load balancer, where the strategy shifts traffic. */
  readonly advanced?: Json | undefined;
  readonly group: TargetGroup;
  readonly taskDefinition: string;
}

export function newService(world: World, from: ServiceParts): Service {
  const { options } = from;
  const { cluster, service } = options.names ?? usualNames;
  return emptyService(world, {
    clusterName: cluster,
    name: service,
    desiredCount: options.desiredCount ?? 1,
    settings: serviceSettings(world, from),
    tags: [...(options.owner?.tags ?? [])],
    ...(options.owner?.createdBy !== undefined && { createdBy: options.owner.createdBy }),
  });
}

function serviceSettings(world: World, { options, group, taskDefinition, advanced }: ServiceParts): Json {
  return {
    taskDefinition,
    launchType: 'FARGATE',
    platformVersion: 'LATEST',
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      ...options.rollout,
    },
    ...balancerSettings({ options, group, taskDefinition, advanced }),
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: [...world.subnets.keys()],
        securityGroups: ['sg-0a1b2c3d4e5f60001'],
        assignPublicIp: 'ENABLED',
      },
    },
    healthCheckGracePeriodSeconds: options.graceSeconds ?? 0,
    enableECSManagedTags: true,
    propagateTags: 'NONE',
    enableExecuteCommand: false,
    availabilityZoneRebalancing: 'DISABLED',
    ...options.settings,
  };
}

function balancerSettings({ options, group, advanced }: ServiceParts): Json {
  const { managed } = options.native ?? {};
  const balancer = {
    targetGroupArn: group.arn,
    containerName: managed === 'express' ? EXPRESS_CONTAINER : CONTAINER,
    containerPort: PORT,
    ...(advanced && { advancedConfiguration: advanced }),
  };
  if (options.isInternal === true) return { loadBalancers: [] };
  if (managed === 'express') return { loadBalancers: [balancer], resourceManagementType: 'ECS' };
  if (managed === undefined) return { loadBalancers: [balancer] };
  return {
    loadBalancers: [],
    managedLoadBalancers: [balancer],
    gatewayConnectors: [{ portName: 'http', filters: { accessTypes: ['PUBLIC'] } }],
  };
}
