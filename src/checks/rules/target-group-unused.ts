import { inRegionOf } from '../../ecs/arn.ts';
import { commandLine } from '../../text/aws-cli.ts';
import type { Check } from '../check.ts';

/** Targets of a group that no load balancer uses stay `unused`, and the rollout never ends. */
export const targetGroupUnused: Check = {
  name: 'target-group-unused',
  check: ({ surroundings }) =>
    (surroundings?.targetGroups ?? [])
      .filter(({ loadBalancerArns }) => loadBalancerArns.length === 0)
      .map(({ name, arn }) => ({
        severity: 'error',
        message: `No load balancer sends traffic to target group ${name}: its targets stay unused, and the rollout would never end.`,
        remedy: `Let a listener forward to it: ${commandLine`aws elbv2 create-rule ${inRegionOf(arn)} --listener-arn … --priority 10 --conditions Field=path-pattern,Values='/*' --actions Type=forward,TargetGroupArn=${arn}`}`,
      })),
};
