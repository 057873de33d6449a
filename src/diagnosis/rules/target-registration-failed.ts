import { targetGroupName } from '../../ecs/arn.ts';
import { targetLine } from '../health.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The task cannot become a target: the group is gone, or does not take its address. */
export const targetRegistrationFailed: Rule = {
  name: 'target-registration-failed',
  diagnose(evidence) {
    const targets = evidence.targets.filter(
      ({ reason }) => reason === 'Target.IpUnusable' || reason === 'Target.InvalidState',
    );
    const unusable = targets[0];
    const found = search(
      [...awsLines(evidence), ...targets.map(targetLine)],
      /TARGET GROUP IS NOT FOUND|TARGET IS NOT FOUND|TargetGroupNotFound/i,
      /failed to (?:de)?register targets|registering targets/i,
      /IpUnusable|cannot be used as a target|InvalidState/i,
    );
    if (!found) return undefined;
    const arn = /arn:[^\s)"']{0,200}:targetgroup\/[^\s)"']+/.exec(found.line.text)?.[0];
    const gone = /TARGET GROUP IS NOT FOUND|TargetGroupNotFound/i.test(found.line.text);
    const where = arn === undefined ? 'the target group' : `target group ${targetGroupName(arn)}`;
    const group = arn ?? evidence.service?.loadBalancers[0]?.targetGroupArn ?? 'ARN-OF-THE-TARGET-GROUP';
    return {
      cause: gone
        ? `The ${where.replace(/^the /, '')} of the service no longer exists.`
        : `A task cannot be registered in ${where}${unusable?.description ? `: ${unusable.description}` : ''}.`,
      proof: found.proof,
      remedy: steps(
        'Check that the group exists, and that its type is `ip` for tasks with `awsvpc` (else `instance`):',
        command`aws elbv2 describe-target-groups --region ${namesOf(evidence).region} --target-group-arns ${group}`,
        'Point the service to an existing group (`aws ecs update-service --load-balancers …`).',
      ),
    };
  },
};
