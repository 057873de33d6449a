import { isListenerArn } from './listener-rule.ts';
import type { Service } from './service.ts';

/** Behind a Network Load Balancer ECS waits so long after each shift (developer guide, NLB resources for blue/green). */
export const networkShiftMs = 600_000;

/** Whether ECS shifts traffic in the listener of a Network Load Balancer. */
export function isBehindNetwork({ loadBalancers }: Pick<Service, 'loadBalancers'>): boolean {
  return loadBalancers.some(({ pair }) => pair !== undefined && isListenerArn(pair.productionRuleArn));
}
