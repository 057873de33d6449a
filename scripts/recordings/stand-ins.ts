import type { Deployment, Service } from '../../src/ecs/service.ts';
import type { Task } from '../../src/ecs/task.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';
import { targetGroupArn } from './door.ts';

/** What stands beside a recording of one thing, so that it can be judged: a service in the middle of a rollout. */

export const began = new Date('2026-11-21T11:50:00.000Z');
export const deploymentId = 'ecs-svc/4201323268728819917';
const arn = (what: string) => `arn:aws:ecs:eu-central-1:111122223333:${what}`;
export const oldRevision = arn('task-definition/shop:6');
export const newRevision = arn('task-definition/shop:7');

const deployment: Deployment = {
  id: deploymentId,
  status: 'PRIMARY',
  taskDefinitionArn: newRevision,
  desiredCount: 1,
  pendingCount: 0,
  runningCount: 1,
  failedTasks: 0,
  createdAt: began,
  updatedAt: began,
  rolloutState: 'IN_PROGRESS',
};
const old: Deployment = {
  ...deployment,
  id: 'ecs-svc/3294620055810944443',
  status: 'ACTIVE',
  taskDefinitionArn: oldRevision,
  createdAt: new Date(began.getTime() - 86_400_000),
  rolloutState: 'COMPLETED',
};

export const service: Service = {
  arn: arn('service/shop/shop-api'),
  name: 'shop-api',
  clusterArn: arn('cluster/shop'),
  status: 'ACTIVE',
  taskDefinitionArn: newRevision,
  desiredCount: 1,
  runningCount: 2,
  pendingCount: 0,
  schedulingStrategy: 'REPLICA',
  deploymentController: 'ECS',
  launchType: 'FARGATE',
  capacityProviders: [],
  deployments: [deployment, old],
  events: [],
  loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8000 }],
  deploymentConfiguration: {
    strategy: 'ROLLING',
    minimumHealthyPercent: 100,
    maximumPercent: 200,
    circuitBreaker: { enable: true, rollback: true },
    alarms: { enable: false, rollback: false, names: [] },
  },
};

/** A task of our deployment that runs. */
export const task: Task = {
  arn: arn('task/shop/0123456789abcdef0123456789abcdef'),
  id: '0123456789abcdef0123456789abcdef',
  taskDefinitionArn: newRevision,
  startedBy: deploymentId,
  lastStatus: 'RUNNING',
  desiredStatus: 'RUNNING',
  createdAt: began,
  startedAt: new Date(began.getTime() + 30_000),
  privateIp: '10.0.1.23',
  containers: [{ name: 'app', lastStatus: 'RUNNING' }],
};

export const taskDefinition: TaskDefinition = {
  family: 'shop',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'shop:1', portMappings: [{ containerPort: 8000 }] }],
};
