import { asObject, asText } from '../../json.ts';
import { forwardTo, routeOf, setActions, weightsOf } from '../routes.ts';
import { balancersOf } from '../settings.ts';
import type { Deployment, Service, World } from '../world.ts';
import type { Pair, Progress } from './progress.ts';

/** Target groups and rules of a shift. Sources: pages troubleshooting-blue-green and alb-resources-for-blue-green. */

/**
 * Each load balancer of the service with the group that has its traffic now and the one that is to get it: by the weights of
 * the production rule; over an unfinished deployment by where the tasks of the one that serves are (`serving`; assumed).
 */
export function pairsOf(world: World, service: Service, serving?: Deployment): readonly Pair[] {
  return balancersOf(service.settings).flatMap((balancer) => {
    const advanced = asObject(balancer['advancedConfiguration']);
    const named = asText(balancer['targetGroupArn']) ?? '';
    const alternate = asText(advanced['alternateTargetGroupArn']);
    const productionRoute = asText(advanced['productionListenerRule']);
    if (alternate === undefined || productionRoute === undefined) return [];
    const testRoute = asText(advanced['testListenerRule']);
    const route = routeOf(world, productionRoute);
    const weighted = route === undefined ? [] : weightsOf(route).filter(({ weight }) => weight > 0);
    const has =
      serving?.targetGroups?.get(named) ?? (weighted.length === 1 ? weighted[0]?.targetGroupArn : named);
    const isAlternateServing = has === alternate;
    const [blue, green] = isAlternateServing ? [alternate, named] : [named, alternate];
    const roleArn = asText(advanced['roleArn']) ?? '';
    return [{ named, blue, green, productionRoute, roleArn, ...(testRoute !== undefined && { testRoute }) }];
  });
}

const INVALID = 'Service deployment rolled back because of invalid networking configuration';

/** What ECS says to rules that are not as they must be before a shift. */
export function networkProblem(world: World, pairs: readonly Pair[]): string | undefined {
  for (const pair of pairs) {
    const why = pairProblem(world, pair);
    if (why !== undefined) return why;
  }
  return undefined;
}

function pairProblem(world: World, pair: Pair): string | undefined {
  const production = routeOf(world, pair.productionRoute);
  const test = pair.testRoute === undefined ? undefined : routeOf(world, pair.testRoute);
  if (production === undefined || (pair.testRoute !== undefined && test === undefined)) {
    return `${INVALID}. One or more rules not found`;
  }
  const known = [pair.blue, pair.green];
  const serving = weightsOf(production).filter(({ weight }) => weight > 0);
  const stranger = serving.find(({ targetGroupArn }) => !known.includes(targetGroupArn));
  if (stranger !== undefined) {
    const alternate = known.find((group) => group !== pair.named);
    return `${INVALID}. Production listener rule is forwarding traffic to unexpected target group ${stranger.targetGroupArn}. Expected traffic to be forwarded to either targetGroupArn: ${pair.named} or alternateTargetGroupArn: ${alternate}`;
  }
  if (serving.length !== 1) {
    return `${INVALID}. productionListenerRule ${pair.productionRoute} should have exactly one target group serving traffic but found ${serving.length} target groups which are serving traffic`;
  }
  const associated = [production, ...(test === undefined ? [] : [test])].flatMap((route) =>
    weightsOf(route).map(({ targetGroupArn }) => targetGroupArn),
  );
  const missing = known.find((group) => !associated.includes(group));
  if (missing === undefined) return undefined;
  return `${INVALID}: Target group ${missing} is not associated with either productionListenerRule or testListenerRule.`;
}

/** What keeps ECS from changing a rule: the infrastructure role cannot be assumed, or lacks the right. */
export function accessProblem(world: World, pairs: readonly Pair[], stage: string): string | undefined {
  for (const { roleArn, productionRoute, testRoute } of pairs) {
    const role = [...world.roles.values()].find(({ arn }) => arn === roleArn);
    if (role === undefined || !role.trustedServices.includes('ecs.amazonaws.com')) {
      return `${INVALID}. ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role '${roleArn}'.`;
    }
    const route = stage === 'TEST_TRAFFIC_SHIFT' ? (testRoute ?? productionRoute) : productionRoute;
    const action = `elasticloadbalancing:${world.rules.has(route) ? 'ModifyRule' : 'ModifyListener'}`;
    if (role.deniedActions?.includes(action) !== true) continue;
    const session = `arn:${world.partition}:sts::${world.accountId}:assumed-role/${role.name}/ECSNetworkingWithELB`;
    return `Service deployment rolled back because ${stage} lifecycle hook(s) failed. User: ${session} is not authorized to perform: ${action} on resource: ${route} because no identity-based policy allows the ${action} action`;
  }
  return undefined;
}

/** Writes the weights of the production rules, `percent` of it to the green groups. */
export function shiftProduction(world: World, progress: Progress, percent: number): void {
  progress.productionWeight = percent;
  for (const pair of progress.pairs) shift(world, pair, pair.productionRoute, percent);
}

export function shiftTest(world: World, progress: Progress, percent: number): void {
  progress.testWeight = percent;
  for (const pair of progress.pairs) {
    if (pair.testRoute !== undefined) shift(world, pair, pair.testRoute, percent);
  }
}

function shift(world: World, { blue, green }: Pair, routeArn: string, percent: number): void {
  const route = routeOf(world, routeArn);
  if (route === undefined) return;
  // A weight is a whole number of at most 999: tenths of a percent are told in thousandths of the whole.
  const scale = Number.isInteger(percent) ? 1 : 10;
  const weights = [
    { targetGroupArn: green, weight: Math.round(percent * scale) },
    { targetGroupArn: blue, weight: Math.round((100 - percent) * scale) },
  ];
  setActions(world, route, forwardTo(weights), 'ecs');
}

/** Listeners stand in for rules where the load balancer is a network one. */
export function isNetwork(world: World, pairs: readonly Pair[]): boolean {
  return pairs.some(({ productionRoute }) => world.listeners.has(productionRoute));
}
