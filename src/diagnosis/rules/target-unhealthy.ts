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
        'See what the load balancer says while a task is there:',
        arn
          ? command`aws elbv2 describe-target-health --region ${namesOf(evidence).region} --target-group-arn ${arn}`
          : undefined,
        'Path, port, codes that count as healthy, security groups and the time to start are what it can be.',
      ),
    };
  },
};
