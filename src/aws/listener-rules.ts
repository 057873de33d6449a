import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  type ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { isListenerArn, type ListenerRule, type WeightedGroup } from '../ecs/listener-rule.ts';
import { identity } from './answers.ts';
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
        const command = new DescribeListenersCommand({ ListenerArns: [arn] });
        return session.send(
          'elasticloadbalancing:DescribeListeners',
          async (options) =>
            toListenerRule(arn, (await client.send(command, options)).Listeners?.[0]?.DefaultActions),
          'look',
        );
      }
      const command = new DescribeRulesCommand({ RuleArns: [arn] });
      return session.send(
        'elasticloadbalancing:DescribeRules',
        async (options) => toListenerRule(arn, (await client.send(command, options)).Rules?.[0]?.Actions),
        'look',
      );
    },
  };
}

function toListenerRule(arn: string, actions: readonly elb.Action[] = []): ListenerRule {
  const types = actions.map(({ Type }) => identity(Type, 'Type'));
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
    targetGroupArn: identity(group.TargetGroupArn, 'TargetGroupArn'),
    weight: group.Weight ?? (isOnly ? 100 : 0),
  }));
}
