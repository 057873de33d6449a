import { targetGroupName } from '../../ecs/arn.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Listener rules and target groups of the service do not belong together. */
export const listenerRuleMisconfigured: Rule = {
  name: 'listener-rule-misconfigured',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence).filter(({ text }) => !/missing permissions on/i.test(text)),
      /invalid networking configuration|rules? not found|not associated with (?:either )?\w*ListenerRule/i,
    );
    if (!found) return undefined;
    return {
      cause: causeOf(found.line.text),
      proof: found.proof,
      remedy: steps(
        'Compare the rules that the service names with those that exist:',
        command`aws ecs describe-services --region ${namesOf(evidence).region} --cluster ${namesOf(evidence).cluster} --services ${namesOf(evidence).service} --query 'services[].loadBalancers'`,
        command`aws elbv2 describe-rules --region ${namesOf(evidence).region} --rule-arns ARN-OF-THE-RULE`,
      ),
    };
  },
};

/** What is wrong, in each of the forms in which ECS says it (developer guide, troubleshooting blue/green deployments). */
function causeOf(text: string): string {
  const group = /unexpected target group (\S+?)\.?\s/.exec(text)?.[1];
  if (group !== undefined)
    return `The production listener rule sends traffic to ${shortGroup(group)}, which is neither of the two target groups of the service.`;
  const serving = /exactly one target group serving traffic but found (\d+)/i.exec(text)?.[1];
  if (serving !== undefined)
    return `The production listener rule sends traffic to ${serving === '0' ? 'neither' : 'both'} of the two target groups of the service, and ECS needs exactly one.`;
  if (/rules? not found/i.test(text)) return 'A listener rule that the service names does not exist.';
  const missing = /Target group (\S+) is not associated/i.exec(text)?.[1];
  if (missing !== undefined)
    return `Target group ${shortGroup(missing)} is on neither the production nor the test rule of the service.`;
  if (/Both targetGroup and alternateTargetGroup must be associated/i.test(text))
    return 'One of the two target groups is on no listener rule of the service.';
  return 'The listener rules that the service names do not exist, or do not send traffic to its target groups.';
}

function shortGroup(group: string): string {
  return group.startsWith('arn:') ? targetGroupName(group) : group;
}
