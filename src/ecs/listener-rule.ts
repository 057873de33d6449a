/** Where a listener rule, or the default action of a listener, sends traffic. Source: API shapes Rule, Listener, Action. */
export interface ListenerRule {
  /** Of the rule; of the listener for a Network Load Balancer. */
  readonly arn: string;
  readonly forwards: readonly WeightedGroup[];
  /** Types of actions beside the forward, such as `authenticate-oidc`. */
  readonly otherActions: readonly string[];
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

/** The share of traffic that these target groups get, from 0 to 100; `undefined` for a rule that forwards to none. */
export function shareOf({ forwards }: ListenerRule, groups: readonly string[]): number | undefined {
  const all = forwards.reduce((sum, { weight }) => sum + weight, 0);
  const own = forwards
    .filter(({ targetGroupArn }) => groups.includes(targetGroupArn))
    .reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? undefined : Math.round((own / all) * 1_000) / 10;
}
