import type { TargetGroup, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { numberOf, requireText, textOf, textsOf } from '../input.ts';
import { pageOf } from '../page.ts';

export const describeTargetGroups: Operation = (input, { world }) => {
  const groups = selectTargetGroups(input, world);
  const page = pageOf(groups, textOf(input, 'Marker'), numberOf(input, 'PageSize') ?? 400);
  return { TargetGroups: page.items.map(showTargetGroup), NextMarker: page.nextToken };
};

export const describeTargetGroupAttributes: Operation = (input, { world }) =>
  showAttributes(requireTargetGroup(input, world));

/** @throws AwsFault TargetGroupNotFound */
export function requireTargetGroup(input: Json, world: World): TargetGroup {
  const group = world.targetGroups.get(requireText(input, 'TargetGroupArn', 'ValidationError'));
  if (group === undefined) throw notFound();
  return group;
}

export function showTargetGroup(group: TargetGroup): Json {
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    Port: group.port,
    VpcId: group.vpcId,
    HealthCheckProtocol: group.healthCheckProtocol,
    HealthCheckPort: group.healthCheckPort,
    HealthCheckEnabled: group.healthCheckEnabled,
    HealthCheckIntervalSeconds: group.healthCheckIntervalSeconds,
    HealthCheckTimeoutSeconds: group.healthCheckTimeoutSeconds,
    HealthyThresholdCount: group.healthyThresholdCount,
    UnhealthyThresholdCount: group.unhealthyThresholdCount,
    HealthCheckPath: group.healthCheckPath,
    Matcher: group.matcher === undefined ? undefined : { HttpCode: group.matcher },
    LoadBalancerArns: group.loadBalancerArns,
    TargetType: group.targetType,
    IpAddressType: group.ipAddressType ?? 'ipv4',
  };
}

export function showAttributes(group: TargetGroup): Json {
  return { Attributes: [...group.attributes].map(([key, value]) => ({ Key: key, Value: value })) };
}

function selectTargetGroups(input: Json, world: World): readonly TargetGroup[] {
  const all = [...world.targetGroups.values()];
  const arns = textsOf(input, 'TargetGroupArns');
  if (arns) return requireEach(arns, (arn) => world.targetGroups.get(arn));
  const names = textsOf(input, 'Names');
  if (names) return requireEach(names, (name) => all.find((group) => group.name === name));
  const loadBalancer = textOf(input, 'LoadBalancerArn');
  return loadBalancer === undefined
    ? all
    : all.filter(({ loadBalancerArns }) => loadBalancerArns.includes(loadBalancer));
}

function requireEach(
  keys: readonly string[],
  find: (key: string) => TargetGroup | undefined,
): readonly TargetGroup[] {
  return keys.map((key) => {
    const group = find(key);
    if (group === undefined) throw notFound();
    return group;
  });
}

const notFound = () => new AwsFault('TargetGroupNotFound', 'One or more target groups not found');
