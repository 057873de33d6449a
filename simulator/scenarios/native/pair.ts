import { asObject } from '../../json.ts';
import { forwardTo } from '../../model/routes.ts';
import type { Listener, Service, TargetGroup, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { roleArn, suffixOf } from '../account-names.ts';
import type { AccountOptions, NativeOptions } from '../account-options.ts';

/**
 * The two target groups of a service whose strategy shifts traffic, their listeners, rules and role. Shape: page
 * blue-green-deployment-implementation.
 */

export const INFRASTRUCTURE_ROLE = 'onestep-ecs-infrastructure';
export const HOOK_ROLE = 'onestep-ecs-hooks';

/** Fills the account and returns `advancedConfiguration` of the load balancer; none where there is no load balancer. */
export function addPair(world: World, group: TargetGroup, native: NativeOptions): Json | undefined {
  for (const name of [INFRASTRUCTURE_ROLE, HOOK_ROLE]) {
    world.roles.set(name, {
      name,
      arn: roleArn(world, name),
      trustedServices: ['ecs.amazonaws.com'],
      extra: {},
    });
  }
  if (native.balancer === 'none') return undefined;
  const alternate = addAlternate(world, group);
  const routes = native.balancer === 'network' ? addListeners(world, group) : addRules(world, group);
  // The first deployment moves traffic to the other group of the pair, as every one does.
  const isShifted = native.strategy !== 'ROLLING';
  const before = native.serves === 'alternate' || !isShifted ? group.arn : alternate.arn;
  const other = before === group.arn ? alternate.arn : group.arn;
  const production = forwardTo([
    { targetGroupArn: before, weight: 100 },
    { targetGroupArn: other, weight: 0 },
  ]);
  for (const route of [routes.production, routes.test]) route.actions = production;
  if (native.hasNoTestRule === true) {
    world.rules.delete(routes.test.arn);
    world.listeners.delete(routes.test.arn);
  }
  return {
    alternateTargetGroupArn: alternate.arn,
    productionListenerRule: routes.production.arn,
    ...(native.hasNoTestRule !== true && { testListenerRule: routes.test.arn }),
    roleArn: roleArn(world, INFRASTRUCTURE_ROLE),
  };
}

function addAlternate(world: World, group: TargetGroup): TargetGroup {
  const name = `${group.name}-2`;
  const arn = `${group.arn.slice(0, group.arn.lastIndexOf('targetgroup/'))}targetgroup/${name}/${suffixOf(`target group ${name}`)}`;
  const alternate: TargetGroup = { ...group, arn, name, targets: [], attributes: new Map(group.attributes) };
  world.targetGroups.set(arn, alternate);
  return alternate;
}

function addListeners(world: World, { loadBalancerArns: [balancerArn = ''] }: TargetGroup) {
  const listener = (port: number): Listener => {
    const arn = `${balancerArn.replace(':loadbalancer/', ':listener/')}/${suffixOf(`${balancerArn} ${port}`)}`;
    const isNetwork = world.loadBalancers.get(balancerArn)?.type === 'network';
    const made = {
      arn,
      loadBalancerArn: balancerArn,
      port,
      protocol: isNetwork ? 'TCP' : 'HTTP',
      actions: [],
    };
    world.listeners.set(arn, made);
    return made;
  };
  return { production: listener(80), test: listener(8080) };
}

function addRules(world: World, group: TargetGroup) {
  const listeners = addListeners(world, group);
  const rule = (listener: Listener) => {
    listener.actions = [
      {
        Type: 'fixed-response',
        Order: 1,
        FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' },
      },
    ];
    const made = {
      arn: `${listener.arn.replace(':listener/', ':listener-rule/')}/${suffixOf(`rule of ${listener.arn}`)}`,
      listenerArn: listener.arn,
      priority: '10',
      conditions: [{ Field: 'path-pattern', Values: ['/*'], PathPatternConfig: { Values: ['/*'] } }],
      actions: [],
    };
    world.rules.set(made.arn, made);
    return made;
  };
  return { production: rule(listeners.production), test: rule(listeners.test) };
}

/** How the service begins: its first deployment is a plain blue/green one, without hooks and without a bake. */
export function withoutShift(world: World, options: AccountOptions, native: NativeOptions): AccountOptions {
  const plain = {
    strategy: native.strategy === 'ROLLING' ? 'ROLLING' : 'BLUE_GREEN',
    bakeTimeInMinutes: 0,
  };
  const rollout = {
    ...(native.isFirst === true ? configurationOf(world, native) : plain),
    ...options.rollout,
  };
  return { ...options, rollout, isInternal: options.isInternal ?? native.balancer === 'none' };
}

/** Two hours later the service is set as the scenario wants it. */
const TAKE_UP_MS = 2 * 3_600_000;

export function takeUpShift(world: World, service: Service, native: NativeOptions): void {
  const configuration = configurationOf(world, native);
  world.queue.after(TAKE_UP_MS, () => {
    const before = asObject(service.settings['deploymentConfiguration']);
    service.settings = {
      ...service.settings,
      deploymentConfiguration: { ...before, ...configuration },
    };
  });
}

function configurationOf(world: World, native: NativeOptions): Json {
  const hooks = (native.hooks ?? []).map(({ setting, run, name = 'onestep-check' }) => {
    if (run === undefined) return setting;
    const arn = `arn:${world.partition}:lambda:${world.region}:${world.accountId}:function:${name}`;
    world.lambdas.set(arn, run);
    return { hookTargetArn: arn, roleArn: roleArn(world, HOOK_ROLE), ...setting };
  });
  return {
    strategy: native.strategy,
    bakeTimeInMinutes: native.strategy === 'ROLLING' ? 0 : 5,
    ...(hooks.length > 0 && { lifecycleHooks: hooks }),
    ...native.configuration,
  };
}
