import { arnOf, type LogGroup, type TargetGroup, type World } from '../../simulator/model/world.ts';
import { startAt } from './a-door.ts';

/** Puts a target group behind a load balancer into the world. */
export function addTargetGroup(world: World, overrides: Partial<TargetGroup> = {}): TargetGroup {
  const balancer = arnOf(world, 'elasticloadbalancing', 'loadbalancer/app/public/50dc6c495c0c9188');
  const group: TargetGroup = {
    arn: arnOf(world, 'elasticloadbalancing', 'targetgroup/api-dev/73e2d6bc24d8a067'),
    name: 'api-dev',
    protocol: 'HTTP',
    port: 8000,
    vpcId: 'vpc-0abc',
    targetType: 'ip',
    healthCheckEnabled: true,
    healthCheckProtocol: 'HTTP',
    healthCheckPort: 'traffic-port',
    healthCheckPath: '/health?deep=<no>&x="1"',
    healthCheckIntervalSeconds: 30,
    healthCheckTimeoutSeconds: 5,
    healthyThresholdCount: 5,
    unhealthyThresholdCount: 2,
    matcher: '200-299',
    loadBalancerArns: [balancer],
    attributes: new Map([['deregistration_delay.timeout_seconds', '300']]),
    targets: [],
    ...overrides,
  };
  world.targetGroups.set(group.arn, group);
  world.loadBalancers.set(balancer, {
    arn: balancer,
    name: 'public',
    type: 'application',
    scheme: 'internet-facing',
    dnsName: 'public-1.eu-central-1.elb.amazonaws.com',
    vpcId: 'vpc-0abc',
    createdAt: startAt.getTime(),
    availabilityZones: [{ zoneName: 'eu-central-1a', subnetId: 'subnet-0a' }],
  });
  return group;
}

/** A log stream with the lines `line 1`, `line 2` …, a second apart. */
export function addLogStream(world: World, name: string, count: number): LogGroup {
  const at = startAt.getTime();
  const group = world.logGroups.get('/ecs/api') ?? { name: '/ecs/api', createdAt: at, streams: new Map() };
  const lines = Array.from({ length: count }, (_, index) => ({
    at: at + index * 1000,
    text: `line ${index + 1}`,
  }));
  group.streams.set(name, { name, createdAt: at, lines });
  world.logGroups.set(group.name, group);
  return group;
}
