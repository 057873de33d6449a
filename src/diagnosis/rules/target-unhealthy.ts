import { healthCase } from '../health.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The load balancer finds a target unhealthy, and nothing tells more about it. */
export const targetUnhealthy: Rule = {
  name: 'target-unhealthy',
  general: true,
  diagnose(evidence) {
    const found = healthCase(evidence, /^.+$/s) ?? healthCase(evidence, /^/);
    if (!found) return undefined;
    const arn = found.failure.targetGroupArn;
    const { reason } = found.failure;
    return {
      cause: `The health check of ${found.where} fails for ${found.who}${reason === '' ? '' : `: ${reason}`}.`,
      proof: found.proof,
      remedy: steps(
        'Check what the load balancer reports while a task runs:',
        arn
          ? command`aws elbv2 describe-target-health --region ${namesOf(evidence).region} --target-group-arn ${arn}`
          : undefined,
        'The usual suspects: path, port, accepted codes, security groups, and the time to start.',
      ),
    };
  },
};
