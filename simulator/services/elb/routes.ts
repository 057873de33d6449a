import { setActions } from '../../model/routes.ts';
import type { Listener, ListenerRule, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { numberOf, objectsOf, requireText, textOf, textsOf } from '../input.ts';
import { pageOf } from '../page.ts';

/** Listeners and rules. Source: API operations DescribeListeners, DescribeRules, ModifyListener, ModifyRule. */

export const describeListeners: Operation = (input, { world }) => {
  const listeners = selectListeners(input, world);
  const page = pageOf(listeners, textOf(input, 'Marker'), numberOf(input, 'PageSize') ?? 400);
  return { Listeners: page.items.map(showListener), NextMarker: page.nextToken };
};

export const describeRules: Operation = (input, { world }) => {
  const rules = selectRules(input, world);
  const page = pageOf(rules, textOf(input, 'Marker'), numberOf(input, 'PageSize') ?? 400);
  return { Rules: page.items.map(showRule), NextMarker: page.nextToken };
};

export const modifyRule: Operation = (input, { world }) => {
  const rule = world.rules.get(requireText(input, 'RuleArn', 'ValidationError'));
  if (rule === undefined) throw new AwsFault('RuleNotFound', 'One or more rules not found');
  const conditions = objectsOf(input, 'Conditions');
  if (conditions !== undefined) rule.conditions = [...conditions];
  const actions = objectsOf(input, 'Actions');
  if (actions !== undefined) setActions(world, rule, readActions(world, actions), 'somebody');
  return { Rules: [showRule(rule)] };
};

export const modifyListener: Operation = (input, { world }) => {
  const listener = world.listeners.get(requireText(input, 'ListenerArn', 'ValidationError'));
  if (listener === undefined) throw new AwsFault('ListenerNotFound', 'One or more listeners not found');
  const actions = objectsOf(input, 'DefaultActions');
  if (actions !== undefined) setActions(world, listener, readActions(world, actions), 'somebody');
  return { Listeners: [showListener(listener)] };
};

function selectListeners(input: Json, world: World): readonly Listener[] {
  const arns = textsOf(input, 'ListenerArns');
  if (arns !== undefined) {
    return arns.map((arn) => {
      const listener = world.listeners.get(arn);
      if (listener === undefined) throw new AwsFault('ListenerNotFound', 'One or more listeners not found');
      return listener;
    });
  }
  const balancer = world.loadBalancers.get(requireText(input, 'LoadBalancerArn', 'ValidationError'));
  if (balancer === undefined) {
    throw new AwsFault('LoadBalancerNotFound', 'One or more load balancers not found');
  }
  const known = [...world.listeners.values()].filter((one) => one.loadBalancerArn === balancer.arn);
  return known.length > 0 ? known : [usualListener(world, balancer)];
}

/** A load balancer of which nobody said more has one listener, which forwards to its target groups. */
function usualListener(
  world: World,
  { arn, type }: { readonly arn: string; readonly type: string },
): Listener {
  return {
    arn: `${arn.replace(':loadbalancer/', ':listener/')}/0123456789abcdef`,
    loadBalancerArn: arn,
    port: 80,
    protocol: type === 'network' ? 'TCP' : 'HTTP',
    actions: [...world.targetGroups.values()]
      .filter(({ loadBalancerArns }) => loadBalancerArns.includes(arn))
      .map((group) => ({ Type: 'forward', TargetGroupArn: group.arn })),
  };
}

function selectRules(input: Json, world: World): readonly ListenerRule[] {
  const arns = textsOf(input, 'RuleArns');
  if (arns !== undefined) {
    return arns.map((arn) => {
      const rule = world.rules.get(arn);
      if (rule === undefined) throw new AwsFault('RuleNotFound', 'One or more rules not found');
      return rule;
    });
  }
  const listener = world.listeners.get(requireText(input, 'ListenerArn', 'ValidationError'));
  if (listener === undefined) throw new AwsFault('ListenerNotFound', 'One or more listeners not found');
  const rules = [...world.rules.values()].filter(({ listenerArn }) => listenerArn === listener.arn);
  return [...rules, defaultRule(listener)];
}

/** The last rule of a listener is its default action. */
function defaultRule({ arn, actions }: Listener): ListenerRule {
  return {
    arn: `${arn.replace(':listener/', ':listener-rule/')}/0123456789abcdef`,
    listenerArn: arn,
    priority: 'default',
    conditions: [],
    actions,
  };
}

/** In the Query protocol every value is text: weights and orders are numbers in the model. */
function readActions(world: World, actions: readonly Json[]): Json[] {
  return actions.map((action) => {
    const forward = action['ForwardConfig'];
    const groups = isJson(forward) ? objectsOf(forward, 'TargetGroups') : undefined;
    const named = [...(groups ?? []), action].map((group) => textOf(group, 'TargetGroupArn'));
    if (named.some((arn) => arn !== undefined && !world.targetGroups.has(arn))) {
      throw new AwsFault('TargetGroupNotFound', 'One or more target groups not found');
    }
    const order = numberOf(action, 'Order');
    return {
      ...action,
      ...(order !== undefined && { Order: order }),
      ...(isJson(forward) &&
        groups && { ForwardConfig: { ...forward, TargetGroups: groups.map(readWeight) } }),
    };
  });
}

function readWeight(group: Json): Json {
  const weight = numberOf(group, 'Weight') ?? 1;
  if (!(Number.isInteger(weight) && weight >= 0 && weight <= 999)) {
    throw new AwsFault('ValidationError', 'Target group weight must be between 0 and 999');
  }
  return { ...group, Weight: weight };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function showListener({ arn, loadBalancerArn, port, protocol, actions }: Listener): Json {
  return {
    ListenerArn: arn,
    LoadBalancerArn: loadBalancerArn,
    Port: port,
    Protocol: protocol,
    DefaultActions: actions,
  };
}

function showRule({ arn, priority, conditions, actions }: ListenerRule): Json {
  return {
    RuleArn: arn,
    Priority: priority,
    Conditions: conditions,
    Actions: actions,
    IsDefault: priority === 'default',
  };
}
