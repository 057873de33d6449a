import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import type { Service } from './ecs-state.ts';
import type { Route } from './resources.ts';
import { balancersOf } from './settings.ts';
import type { TrafficShare } from './truth.ts';
import type { World } from './world.ts';

/** Listeners and rules, and who answers behind them. Source: API shapes Action and ForwardActionConfig. */

export interface Weight {
  readonly targetGroupArn: string;
  readonly weight: number;
}

/** A rule of an Application Load Balancer, or a listener of a Network Load Balancer. */
export function routeOf(world: World, arn: string): Route | undefined {
  return world.rules.get(arn) ?? world.listeners.get(arn);
}

/** A single target group without a ForwardConfig has all of it. */
export function weightsOf({ actions }: Route): readonly Weight[] {
  const forward = actions.find((action) => action['Type'] === 'forward');
  if (forward === undefined) return [];
  const groups = asObjects(asObject(forward['ForwardConfig'])['TargetGroups']);
  if (groups.length === 0) return [{ targetGroupArn: asText(forward['TargetGroupArn']) ?? '', weight: 100 }];
  return groups.map((group) => ({
    targetGroupArn: asText(group['TargetGroupArn']) ?? '',
    weight: asNumber(group['Weight']) ?? 1,
  }));
}

/** The actions that ECS writes: one forward action, with a ForwardConfig (recording: a rule after its first deployment). */
export function forwardTo(weights: readonly Weight[]): Json[] {
  const groups = weights.map(({ targetGroupArn, weight }) => ({
    TargetGroupArn: targetGroupArn,
    Weight: weight,
  }));
  return [
    {
      Type: 'forward',
      Order: 1,
      ForwardConfig: { TargetGroups: groups, TargetGroupStickinessConfig: { Enabled: false } },
    },
  ];
}

/** Sends traffic elsewhere, and tells the truth of it. */
export function setActions(world: World, route: Route, actions: Json[], by: 'ecs' | 'somebody'): void {
  route.actions = actions;
  tellTraffic(world, route, by);
}

export function tellTraffic(world: World, route: Route, by: 'ecs' | 'somebody'): void {
  world.truth.traffic.push({
    at: new Date(world.queue.now),
    route: route.arn,
    by,
    shares: sharesOf(world, route),
  });
}

/** Who answers behind a route now. */
export function sharesOf(world: World, route: Route): readonly TrafficShare[] {
  return weightsOf(route).map(({ targetGroupArn, weight }) => ({
    targetGroupArn,
    weight,
    deploymentIds: deploymentsIn(world, targetGroupArn),
  }));
}

/** Who answers on the production route of a service's first load balancer, and with what share; empty without one. */
export function productionShares(world: World, service: Service): readonly TrafficShare[] {
  const [balancer] = balancersOf(service.settings);
  const advanced = asObject(balancer?.['advancedConfiguration']);
  const route = routeOf(world, asText(advanced['productionListenerRule']) ?? '');
  return route === undefined ? [] : sharesOf(world, route);
}

function deploymentsIn(world: World, targetGroupArn: string): readonly string[] {
  const group = world.targetGroups.get(targetGroupArn);
  const healthy = new Set(
    group?.targets
      .filter(({ health }) => ['healthy', 'unavailable'].includes(health.state))
      .map(({ id }) => id),
  );
  const tasks = [...world.tasks.values()].filter(
    (task) =>
      healthy.has(task.privateIp) && task.registrations.some((one) => one.targetGroupArn === targetGroupArn),
  );
  return [...new Set(tasks.map(({ deploymentId }) => deploymentId))];
}
