import { asNumber, asObject, asObjects, asText } from '../../json.ts';
import { balancersOf } from '../../model/settings.ts';
import type { TargetGroup, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { seconds } from './find.ts';

/** What ECS made for a service: of Express Mode, or of a gateway (API shapes ECSManagedResources, GatewayConnection). */
export function managedResources(world: World, settings: Json): Json | undefined {
  if (settings['resourceManagementType'] === 'ECS') {
    return { ingressPaths: balancersOf(settings).map((balancer) => ingressPath(world, settings, balancer)) };
  }
  const managed = asObjects(settings['managedLoadBalancers']);
  if (managed.length === 0) return undefined;
  return { gatewayConnections: managed.map((balancer) => gatewayConnection(world, balancer)) };
}

function ingressPath(world: World, settings: Json, balancer: Json): Json {
  const { groups, ruleArn, listenerArn, loadBalancerArn } = routesOf(world, balancer);
  const name = loadBalancerArn.split('/')[2] ?? '';
  const state = { status: 'ACTIVE', updatedAt: seconds(world.queue.now) };
  const denied = asText(settings['managedFailure']);
  const made = denied === undefined ? state : { ...state, status: 'FAILED', statusReason: denied };
  return {
    accessType: 'PUBLIC',
    endpoint: `${name}.ecs.${world.region}.on.aws`,
    loadBalancer: { arn: loadBalancerArn, ...made, scheme: 'internet-facing' },
    listener: { arn: listenerArn, ...state },
    rule: { arn: ruleArn, ...state },
    targetGroups: groups.map((group) => ({
      arn: group.arn,
      ...state,
      healthCheckPath: group.healthCheckPath,
      healthCheckPort: asNumber(balancer['containerPort']),
      port: group.port,
    })),
  };
}

function gatewayConnection(world: World, balancer: Json): Json {
  const { groups, ruleArn, testRuleArn, listenerArn, loadBalancerArn } = routesOf(world, balancer);
  const [group, alternate] = groups;
  const gateway = `arn:${world.partition}:ecs:${world.region}:${world.accountId}:gateway/onestep`;
  return {
    gatewayArn: gateway,
    gatewayRouteArn: `${gateway.replace(':gateway/', ':gateway-route/')}/0a1b2c3d4e5f6071`,
    portName: 'http',
    serviceUrl: `https://onestep.ecs.${world.region}.on.aws`,
    accessType: 'PUBLIC',
    status: 'ACTIVE',
    resources: {
      hostSharedAlb: [
        {
          loadBalancerArn,
          listenerArn,
          listenerRuleArn: ruleArn,
          ...(testRuleArn !== undefined && { testListenerRuleArn: testRuleArn }),
          targetGroupArn: group?.arn,
          ...(alternate !== undefined && { alternateTargetGroupArn: alternate.arn }),
        },
      ],
    },
  };
}

function routesOf(world: World, balancer: Json) {
  const advanced = asObject(balancer['advancedConfiguration']);
  const arns = [asText(balancer['targetGroupArn']), asText(advanced['alternateTargetGroupArn'])];
  const groups = arns
    .map((arn) => world.targetGroups.get(arn ?? ''))
    .filter((group): group is TargetGroup => group !== undefined);
  const ruleArn = asText(advanced['productionListenerRule']);
  return {
    groups,
    ruleArn,
    testRuleArn: asText(advanced['testListenerRule']),
    listenerArn: world.rules.get(ruleArn ?? '')?.listenerArn,
    loadBalancerArn: groups[0]?.loadBalancerArns[0] ?? '',
  };
}
