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
import { identity } from './answers.ts';
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
      const groups = await session.send('elasticloadbalancing:DescribeTargetGroups', async (options) =>
        ((await client.send(command, options)).TargetGroups ?? []).map(toTargetGroup),
      );
      return Promise.all(groups.map((group) => withAttributes(session, client, group)));
    },

    /** One look of the watch: sent once, since the next look follows anyway. */
    describeTargetHealth: async (targetGroupArn: string): Promise<readonly Target[]> => {
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn });
      return session.send(
        'elasticloadbalancing:DescribeTargetHealth',
        async (options) =>
          ((await client.send(command, options)).TargetHealthDescriptions ?? []).map((item) =>
            toTarget(targetGroupArn, item),
          ),
        'look',
      );
    },

    describeLoadBalancers: async (arns: readonly string[]): Promise<readonly LoadBalancer[]> => {
      if (arns.length === 0) return [];
      const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...arns] });
      return session.send('elasticloadbalancing:DescribeLoadBalancers', async (options) =>
        ((await client.send(command, options)).LoadBalancers ?? []).map(toLoadBalancer),
      );
    },
  };
}

async function withAttributes(
  session: Session,
  client: ElasticLoadBalancingV2Client,
  group: TargetGroup,
): Promise<TargetGroup> {
  const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group.arn });
  const answer = await session
    .send('elasticloadbalancing:DescribeTargetGroupAttributes', (options) => client.send(command, options))
    .catch(() => undefined);
  return { ...group, ...secondsIn(answer?.Attributes ?? []) };
}

function secondsIn(attributes: readonly elb.TargetGroupAttribute[]) {
  const seconds = (key: string) => {
    const value = attributes.find((attribute) => attribute.Key === key)?.Value;
    return value === undefined ? undefined : Number(value);
  };
  return defined({
    deregistrationDelaySeconds: seconds('deregistration_delay.timeout_seconds'),
    slowStartSeconds: seconds('slow_start.duration_seconds'),
  });
}

function toTarget(targetGroupArn: string, item: elb.TargetHealthDescription): Target {
  return {
    targetGroupArn,
    id: identity(item.Target?.Id, 'Target.Id'),
    state: identity(item.TargetHealth?.State, 'TargetHealth.State'),
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
    arn: identity(balancer.LoadBalancerArn, 'LoadBalancerArn'),
    name: identity(balancer.LoadBalancerName, 'LoadBalancerName'),
    type: identity(balancer.Type, 'Type'),
    availabilityZones: (balancer.AvailabilityZones ?? []).flatMap((zone) => zone.ZoneName ?? []),
    ...defined({ dnsName: balancer.DNSName }),
  };
}

/** Defaults: API reference, CreateTargetGroup. */
function toTargetGroup(group: elb.TargetGroup): TargetGroup {
  return {
    arn: identity(group.TargetGroupArn, 'TargetGroupArn'),
    name: identity(group.TargetGroupName, 'TargetGroupName'),
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
    ...defined({ protocol: group.Protocol, port: group.Port }),
  };
}
