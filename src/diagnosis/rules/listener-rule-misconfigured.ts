import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Listener rules and target groups of the service do not belong together. */
export const listenerRuleMisconfigured: Rule = {
  name: 'listener-rule-misconfigured',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /invalid networking configuration|rules? not found|not associated with (?:either )?\w*ListenerRule/i,
    );
    if (!found) return undefined;
    return {
      cause:
        'The listener rules that the service names do not exist, or do not send traffic to its target groups.',
      proof: found.proof,
      remedy: steps(
        'Compare the rules that the service names with those that exist:',
        command`aws ecs describe-services --region ${namesOf(evidence).region} --cluster ${namesOf(evidence).cluster} --services ${namesOf(evidence).service} --query 'services[].loadBalancers'`,
        command`aws elbv2 describe-rules --region ${namesOf(evidence).region} --rule-arns ARN-OF-THE-RULE`,
      ),
    };
  },
};
