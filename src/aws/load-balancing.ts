import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DescribeLoadBalancersCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { defined } from '../ecs/defined.ts';
import type { LoadBalancer, Target, TargetGroup } from '../ecs/load-balancing.ts';
import { listenerRules } from './listener-rules.ts';
import type { Session } from './session.ts';

/** Target groups, their targets, and load balancers. The client is loaded at the first call. */
export function loadBalancing(session: Session) {
  const client = new ElasticLoadBalancingV2Client(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    ...listenerRules(session, client),

    /** With their attributes, where those may be read. */
    describeTargetGroups: async (arns: readonly string[]): Promise<readonly TargetGroup[]> => {
      if (arns.length === 0) return [];
      const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] });
      const { TargetGroups = [] } = await session.send(
        'elasticloadbalancing:DescribeTargetGroups',
        (options) => client.send(command, options),
      );
      return Promise.all(TargetGroups.map((group) => withAttributes(session, client, group)));
    },

    /** One look of the watch: sent once, since the next look follows anyway. */
    describeTargetHealth: async (targetGroupArn: string): Promise<readonly Target[]> => {
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn });
      const answer = await session.send(
        'elasticloadbalancing:DescribeTargetHealth',
        (options) => client.send(command, options),
        'look',
      );
      return (answer.TargetHealthDescriptions ?? []).map((item) => toTarget(targetGroupArn, item));
    },

    describeLoadBalancers: async (arns: readonly string[]): Promise<readonly LoadBalancer[]> => {
      if (arns.length === 0) return [];
      const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...arns] });
      const answer = await session.send('elasticloadbalancing:DescribeLoadBalancers', (options) =>
        client.send(command, options),
      );
      return (answer.LoadBalancers ?? []).map(toLoadBalancer);
    },
  };
}

async function withAttributes(
  session: Session,
  client: ElasticLoadBalancingV2Client,
  group: elb.TargetGroup,
): Promise<TargetGroup> {
  const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group.TargetGroupArn });
  const answer = await session
    .send('elasticloadbalancing:DescribeTargetGroupAttributes', (options) => client.send(command, options))
    .catch(() => undefined);
  return toTargetGroup(group, answer?.Attributes ?? []);
}

function toTarget(targetGroupArn: string, item: elb.TargetHealthDescription): Target {
  return {
    targetGroupArn,
    id: item.Target?.Id ?? '',
    state: item.TargetHealth?.State ?? '',
    ...defined({
      port: item.Target?.Port,
      availabilityZone: item.Target?.AvailabilityZone,
      reason: item.TargetHealth?.Reason,
      description: item.TargetHealth?.Description,
    }),
  };
}

function toLoadBalancer(balancer: elb.LoadBalancer): LoadBalancer {
  return {
    arn: balancer.LoadBalancerArn ?? '',
    name: balancer.LoadBalancerName ?? '',
    type: balancer.Type ?? '',
    availabilityZones: (balancer.AvailabilityZones ?? []).map((zone) => zone.ZoneName ?? ''),
    ...defined({ dnsName: balancer.DNSName }),
  };
}

/** Defaults: API reference, CreateTargetGroup. */
function toTargetGroup(group: elb.TargetGroup, attributes: readonly elb.TargetGroupAttribute[]): TargetGroup {
  const seconds = (key: string) => {
    const value = attributes.find((attribute) => attribute.Key === key)?.Value;
    return value === undefined ? undefined : Number(value);
  };
  return {
    arn: group.TargetGroupArn ?? '',
    name: group.TargetGroupName ?? '',
    targetType: group.TargetType ?? 'instance',
    loadBalancerArns: group.LoadBalancerArns ?? [],
    healthCheck: {
      enabled: group.HealthCheckEnabled ?? true,
      protocol: group.HealthCheckProtocol ?? 'HTTP',
      port: group.HealthCheckPort ?? 'traffic-port',
      intervalSeconds: group.HealthCheckIntervalSeconds ?? 30,
      timeoutSeconds: group.HealthCheckTimeoutSeconds ?? 5,
      healthyThreshold: group.HealthyThresholdCount ?? 5,
      unhealthyThreshold: group.UnhealthyThresholdCount ?? 2,
      ...defined({
        path: group.HealthCheckPath,
        matcher: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode,
      }),
    },
    ...defined({
      protocol: group.Protocol,
      port: group.Port,
      deregistrationDelaySeconds: seconds('deregistration_delay.timeout_seconds'),
      slowStartSeconds: seconds('slow_start.duration_seconds'),
    }),
  };
}
