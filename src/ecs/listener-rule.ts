/** Where a listener rule, or the default action of a listener, sends traffic. Source: API shapes Rule, Listener, Action. */
export interface ListenerRule {
  /** Of the rule; of the listener for a Network Load Balancer. */
  readonly arn: string;
  readonly forwards: readonly WeightedGroup[];
  /** Types of actions beside the forward, such as `authenticate-oidc`. */
  readonly otherActions: readonly string[];
  /** There is no rule or listener of this ARN: it was deleted. */
  readonly isGone?: boolean;
}

export interface WeightedGroup {
  readonly targetGroupArn: string;
  /** 0 to 999 (API reference, TargetGroupTuple). */
  readonly weight: number;
}

/** The two target groups between which Amazon ECS shifts traffic. Source: API shape AdvancedConfiguration. */
export interface TargetGroupPair {
  readonly targetGroupArn: string;
  readonly alternateTargetGroupArn: string;
  readonly productionRuleArn: string;
  readonly testRuleArn?: string;
  readonly roleArn?: string;
}

/** A Network Load Balancer has no rules: its listener takes their place. */
export function isListenerArn(arn: string): boolean {
  return arn.includes(':listener/');
}

export function weightOf({ forwards }: ListenerRule, targetGroupArn: string): number {
  return forwards.find((each) => each.targetGroupArn === targetGroupArn)?.weight ?? 0;
}

/** No target group gets anything: an answer that is fixed, a redirect, weights of 0 alone, or no rule any more. */
export function isForwardingNothing({ forwards, otherActions, isGone }: ListenerRule): boolean {
  const isRead = isGone === true || forwards.length > 0 || otherActions.length > 0;
  return isRead && forwards.every(({ weight }) => weight === 0);
}

/** Traffic goes to none of these target groups, whatever else gets it. */
export function isPast(rule: ListenerRule, groups: readonly string[]): boolean {
  if (isForwardingNothing(rule)) return true;
  const isKnown = rule.forwards.some(({ weight }) => weight > 0);
  return isKnown && groups.every((arn) => weightOf(rule, arn) === 0);
}

/** The share of traffic that these target groups get, from 0 to 100; `undefined` for a rule whose actions are not known. */
export function shareOf(rule: ListenerRule, groups: readonly string[]): number | undefined {
  if (isForwardingNothing(rule)) return 0;
  const { forwards } = rule;
  const all = forwards.reduce((sum, { weight }) => sum + weight, 0);
  const own = forwards
    .filter(({ targetGroupArn }) => groups.includes(targetGroupArn))
    .reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? undefined : Math.round((own / all) * 1_000) / 10;
}
