import { arnOf, type Service, type TargetGroup, type World } from '../model/world.ts';
import type { Json } from '../operation.ts';
import {
  CLUSTER,
  CONTAINER,
  FAMILY,
  imageUri,
  LOG_GROUP,
  PORT,
  roleArn,
  SERVICE,
  secretArn,
} from './account-names.ts';
import type { AccountOptions } from './account-options.ts';

/** The definition that has been running. */
export function runningDefinition(world: World): Json {
  return {
    family: FAMILY,
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
        image: imageUri(world, 'running'),
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
            'awslogs-group': LOG_GROUP,
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
  readonly group: TargetGroup;
  readonly taskDefinition: string;
}

export function newService(world: World, from: ServiceParts): Service {
  return {
    name: SERVICE,
    arn: arnOf(world, 'ecs', `service/${CLUSTER}/${SERVICE}`),
    clusterArn: arnOf(world, 'ecs', `cluster/${CLUSTER}`),
    clusterName: CLUSTER,
    status: 'ACTIVE',
    desiredCount: from.options.desiredCount ?? 1,
    createdAt: world.queue.now,
    settings: serviceSettings(world, from),
    tags: [],
    deployments: [],
    events: [],
    serviceDeployments: [],
    revisions: [],
    isSteady: false,
    steadyTurn: 0,
    told: new Map(),
    batches: new Map(),
  };
}

function serviceSettings(world: World, { options, group, taskDefinition }: ServiceParts): Json {
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
    loadBalancers:
      options.isInternal === true
        ? []
        : [{ targetGroupArn: group.arn, containerName: CONTAINER, containerPort: PORT }],
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
