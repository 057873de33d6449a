import { startDeployment } from '../model/deployment-start.ts';
import { digestFor } from '../model/images.ts';
import { registerTaskDefinition } from '../model/task-definitions.ts';
import { arnOf, type Service, type TargetGroup, type World } from '../model/world.ts';
import { normaliseTaskDefinition } from '../services/ecs/normalise.ts';
import {
  loadBalancerArn,
  roleArn,
  SECRET,
  type ServiceNames,
  secretArn,
  TAGS,
  targetGroupArn,
  usualNames,
} from './account-names.ts';
import type { AccountOptions } from './account-options.ts';
import { newService, runningDefinition } from './account-service.ts';
import { addPair, takeUpShift, withoutShift } from './native/pair.ts';

export * from './account-names.ts';
export type { AccountOptions } from './account-options.ts';

/**
 * Adds a service with its surroundings, and starts the deployment that its history completes. Called again with other
 * names it adds another service beside the first.
 */
export function setUpAccount(world: World, options: AccountOptions = {}): Service {
  const names = options.names ?? usualNames;
  addSurroundings(world, names);
  const group = addTargetGroup(world, options);
  const usual = runningDefinition(world, names);
  const document = options.definition?.(usual) ?? usual;
  const record = registerTaskDefinition(world, normaliseTaskDefinition(document), []);
  const advanced = options.native && addPair(world, group, options.native);
  const prepared = options.native ? withoutShift(world, options, options.native) : options;
  const service = newService(world, { options: prepared, group, taskDefinition: record.arn, advanced });
  world.services.push(service);
  startDeployment(world, service);
  if (options.native) takeUpShift(world, service, options.native);
  return service;
}

function addSurroundings(world: World, { cluster, logGroup, repository }: ServiceNames): void {
  const createdAt = world.queue.now;
  addOnce(world.clusters, cluster, {
    name: cluster,
    arn: arnOf(world, 'ecs', `cluster/${cluster}`),
    status: 'ACTIVE',
    extra: {},
    tags: [],
  });
  for (const [i, zone] of ['a', 'b'].entries())
    world.subnets.set(`subnet-0a1b2c3d4e5f6000${i + 1}`, `${world.region}${zone}`);
  addOnce(world.logGroups, logGroup, { name: logGroup, createdAt, streams: new Map() });
  addOnce(world.secrets, SECRET, { name: SECRET, arn: secretArn(world) });
  for (const name of ['onestep-execution', 'onestep-task']) {
    const trustedServices = ['ecs-tasks.amazonaws.com'];
    addOnce(world.roles, name, { name, arn: roleArn(world, name), trustedServices, extra: {} });
  }
  addOnce(world.repositories, repository, {
    name: repository,
    arn: arnOf(world, 'ecr', `repository/${repository}`),
    uri: `${world.registryHost}/${repository}`,
    createdAt,
    tagMutability: 'MUTABLE',
    images: Object.values(TAGS).map((tag) => ({
      digest: digestFor(tag),
      tags: [tag],
      pushedAt: createdAt,
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      sizeBytes: 61_342_208,
      platforms: ['linux/amd64'],
    })),
  });
}

/** Services of one account share what has the same name. */
function addOnce<Value>(known: Map<string, Value>, name: string, value: Value): void {
  if (!known.has(name)) known.set(name, value);
}

function addTargetGroup(world: World, options: AccountOptions): TargetGroup {
  const { balancer } = options.names ?? usualNames;
  const type = options.native?.balancer === 'network' ? 'network' : 'application';
  const arn = targetGroupArn(world, balancer);
  const balancerArn = loadBalancerArn(world, balancer, type === 'network' ? 'net' : 'app');
  const group: TargetGroup = {
    arn,
    name: balancer,
    protocol: type === 'network' ? 'TCP' : 'HTTP',
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
    loadBalancerArns: [balancerArn],
    attributes: new Map([
      ['deregistration_delay.timeout_seconds', String(options.deregistrationDelaySeconds ?? 10)],
      ['slow_start.duration_seconds', '0'],
    ]),
    targets: [],
    ...options.targetGroup,
  };
  world.targetGroups.set(arn, group);
  world.loadBalancers.set(balancerArn, {
    arn: balancerArn,
    name: balancer,
    type,
    scheme: 'internet-facing',
    dnsName: `${balancer}-1234567890.${world.region}.elb.amazonaws.com`,
    vpcId: group.vpcId,
    createdAt: world.queue.now,
    availabilityZones: [...world.subnets].map(([subnetId, zoneName]) => ({ subnetId, zoneName })),
  });
  return group;
}
