import { startDeployment } from '../model/deployment-start.ts';
import { digestFor } from '../model/images.ts';
import { registerTaskDefinition } from '../model/task-definitions.ts';
import { arnOf, type Service, type TargetGroup, type World } from '../model/world.ts';
import { normaliseTaskDefinition } from '../services/ecs/normalise.ts';
import {
  CLUSTER,
  LOG_GROUP,
  loadBalancerArn,
  REPOSITORY,
  roleArn,
  SECRET,
  secretArn,
  TAGS,
  targetGroupArn,
} from './account-names.ts';
import type { AccountOptions } from './account-options.ts';
import { newService, runningDefinition } from './account-service.ts';

export * from './account-names.ts';
export type { AccountOptions } from './account-options.ts';

/** Fills the account, and starts the deployment that its history completes. */
export function setUpAccount(world: World, options: AccountOptions = {}): Service {
  addSurroundings(world);
  const group = addTargetGroup(world, options);
  const usual = runningDefinition(world);
  const document = options.definition?.(usual) ?? usual;
  const record = registerTaskDefinition(world, normaliseTaskDefinition(document), []);
  const service = newService(world, { options, group, taskDefinition: record.arn });
  world.services.push(service);
  startDeployment(world, service);
  return service;
}

function addSurroundings(world: World): void {
  world.clusters.set(CLUSTER, {
    name: CLUSTER,
    arn: arnOf(world, 'ecs', `cluster/${CLUSTER}`),
    status: 'ACTIVE',
    extra: {},
    tags: [],
  });
  for (const [i, zone] of ['a', 'b'].entries())
    world.subnets.set(`subnet-0a1b2c3d4e5f6000${i + 1}`, `${world.region}${zone}`);
  world.logGroups.set(LOG_GROUP, { name: LOG_GROUP, createdAt: world.queue.now, streams: new Map() });
  world.secrets.set(SECRET, { name: SECRET, arn: secretArn(world) });
  for (const name of ['onestep-execution', 'onestep-task']) {
    world.roles.set(name, {
      name,
      arn: roleArn(world, name),
      trustedServices: ['ecs-tasks.amazonaws.com'],
      extra: {},
    });
  }
  world.repositories.set(REPOSITORY, {
    name: REPOSITORY,
    arn: arnOf(world, 'ecr', `repository/${REPOSITORY}`),
    uri: `${world.registryHost}/${REPOSITORY}`,
    createdAt: world.queue.now,
    tagMutability: 'MUTABLE',
    images: Object.values(TAGS).map((tag) => ({
      digest: digestFor(tag),
      tags: [tag],
      pushedAt: world.queue.now,
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      sizeBytes: 61_342_208,
      platforms: ['linux/amd64'],
    })),
  });
}

function addTargetGroup(world: World, options: AccountOptions): TargetGroup {
  const arn = targetGroupArn(world);
  const group: TargetGroup = {
    arn,
    name: 'onestep-dev',
    protocol: 'HTTP',
    port: 80,
    vpcId: 'vpc-0a1b2c3d4e5f60001',
    targetType: 'ip',
    healthCheckEnabled: true,
    healthCheckProtocol: 'HTTP',
    healthCheckPort: 'traffic-port',
    healthCheckPath: '/api/health',
    healthCheckIntervalSeconds: 10,
    healthCheckTimeoutSeconds: 5,
    healthyThresholdCount: 2,
    unhealthyThresholdCount: 2,
    matcher: '200',
    loadBalancerArns: [loadBalancerArn(world)],
    attributes: new Map([
      ['deregistration_delay.timeout_seconds', String(options.deregistrationDelaySeconds ?? 10)],
      ['slow_start.duration_seconds', '0'],
    ]),
    targets: [],
    ...options.targetGroup,
  };
  world.targetGroups.set(arn, group);
  world.loadBalancers.set(loadBalancerArn(world), {
    arn: loadBalancerArn(world),
    name: 'onestep-dev',
    type: 'application',
    scheme: 'internet-facing',
    dnsName: `onestep-dev-1234567890.${world.region}.elb.amazonaws.com`,
    vpcId: group.vpcId,
    createdAt: world.queue.now,
    availabilityZones: [...world.subnets].map(([subnetId, zoneName]) => ({ subnetId, zoneName })),
  });
  return group;
}
