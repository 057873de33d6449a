import { targetGroupName } from '../../ecs/arn.ts';
import { targetLine } from '../health.ts';
import { awsLines, search, toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** No listener sends traffic to the target group, so that nobody checks its targets, and they never count as healthy. */
export const targetGroupWithoutLoadBalancer: Rule = {
  name: 'target-group-without-load-balancer',
  diagnose(evidence) {
    const unused = evidence.targets.filter(({ description = '' }) =>
      /not configured to receive traffic/i.test(description),
    );
    const used = (evidence.service?.loadBalancers ?? []).map(({ targetGroupArn }) => targetGroupArn);
    const lonely = evidence.targetGroups.find(
      ({ arn, loadBalancerArns }) => loadBalancerArns.length === 0 && used.includes(arn),
    );
    const found = search(
      [...unused.map(targetLine), ...awsLines(evidence)],
      /not configured to receive traffic|does not have an associated load balancer/i,
    );
    if (!found && !lonely) return undefined;
    const arn = lonely?.arn ?? unused[0]?.targetGroupArn;
    const name = arn === undefined ? 'The target group' : `Target group ${targetGroupName(arn)}`;
    return {
      cause: `${name} of the service gets no traffic: no load balancer listener forwards to it, so its targets never become healthy.`,
      proof: found?.proof ?? [toLine(name.toLowerCase(), 'LoadBalancerArns: none').proof],
      remedy: steps(
        'Let a listener forward to it:',
        command`aws elbv2 create-rule --region ${namesOf(evidence).region} --listener-arn ARN-OF-THE-LISTENER --priority 10 --conditions 'Field=path-pattern,Values=/*' --actions ${`Type=forward,TargetGroupArn=${arn ?? 'ARN-OF-THE-TARGET-GROUP'}`}`,
        'or point the service to the target group that a listener forwards to.',
      ),
    };
  },
};
