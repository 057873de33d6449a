import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  type ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { isListenerArn, type ListenerRule, type WeightedGroup } from '../ecs/listener-rule.ts';
import type { Session } from './session.ts';

/** Where rules and listeners send traffic. */
export function listenerRules(session: Session, client: ElasticLoadBalancingV2Client) {
  return {
    /**
     * A rule, or the default action of a listener. Rejects with kind `missing` when there is none of that ARN. One look of
     * the watch: sent once.
     */
    describeListenerRule: async (arn: string): Promise<ListenerRule> => {
      if (isListenerArn(arn)) {
        const listeners = await session.send(
          'elasticloadbalancing:DescribeListeners',
          (options) => client.send(new DescribeListenersCommand({ ListenerArns: [arn] }), options),
          'look',
        );
        return toListenerRule(arn, listeners.Listeners?.[0]?.DefaultActions ?? []);
      }
      const rules = await session.send(
        'elasticloadbalancing:DescribeRules',
        (options) => client.send(new DescribeRulesCommand({ RuleArns: [arn] }), options),
        'look',
      );
      return toListenerRule(arn, rules.Rules?.[0]?.Actions ?? []);
    },
  };
}

function toListenerRule(arn: string, actions: readonly elb.Action[]): ListenerRule {
  const types = actions.map(({ Type }) => Type ?? '');
  return {
    arn,
    forwards: actions.flatMap(weightedGroups),
    otherActions: types.filter((type) => type !== 'forward'),
  };
}

/** A single group may stand in the action itself; it gets all traffic then (API reference, Action). */
function weightedGroups({ TargetGroupArn, ForwardConfig }: elb.Action): readonly WeightedGroup[] {
  const groups = ForwardConfig?.TargetGroups ?? [];
  if (groups.length === 0)
    return TargetGroupArn === undefined ? [] : [{ targetGroupArn: TargetGroupArn, weight: 100 }];
  const isOnly = groups.length === 1;
  return groups.map((group) => ({
    targetGroupArn: group.TargetGroupArn ?? '',
    weight: group.Weight ?? (isOnly ? 100 : 0),
  }));
}
