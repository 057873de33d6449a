import { isForwardingNothing, isPast, type ListenerRule } from '../ecs/listener-rule.ts';
import { targetGroupsOf } from '../ecs/target-groups.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A production rule that sends traffic to neither version; `undefined` where each sends some to one of them, or nobody
 * read it. Which target groups are the service's is told by the service alone.
 */
export function ruleOfNeither({
  traffic,
  service,
  targetGroups = [],
}: Partial<Pick<Snapshot, 'traffic' | 'service' | 'targetGroups'>>): ListenerRule | undefined {
  const hasPairs = service?.loadBalancers.some(({ pair }) => pair !== undefined) ?? false;
  if (service === undefined || !hasPairs) return traffic?.rules.find(isForwardingNothing);
  const own = [...targetGroupsOf(service), ...targetGroups.flat()];
  return traffic?.rules.find((rule) => isPast(rule, own));
}
