import { healthCase } from '../health.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The load balancer asks, and no answer comes in time. */
export const healthCheckTimeout: Rule = {
  name: 'health-check-timeout',
  diagnose(evidence) {
    const found = healthCase(evidence, /Request timed out|timed? ?out\b/i);
    if (!found) return undefined;
    const { region } = namesOf(evidence);
    const check = found.targetGroup?.healthCheck;
    const port = check === undefined || check.port === 'traffic-port' ? found.failure.port : check.port;
    const groups = evidence.service?.networkConfiguration?.securityGroups ?? [];
    const seconds = check?.timeoutSeconds;
    return {
      cause: `The health check of ${found.where}${check?.path ? ` requests ${check.path}` : ' connects'}${port === undefined ? '' : ` on port ${port}`} and gets no answer from ${found.who}${seconds === undefined ? '' : ` within ${seconds} s`}.`,
      proof: found.proof,
      remedy: steps(
        'Check three things, the most frequent first. The security group of the tasks must allow the load balancer:',
        command`aws ec2 authorize-security-group-ingress --region ${region} --group-id ${groups[0] ?? 'GROUP-OF-THE-TASKS'} --protocol tcp --port ${port ?? 'PORT'} --source-group GROUP-OF-THE-LOAD-BALANCER`,
        'The program must listen on `0.0.0.0`, not on `127.0.0.1`. And it must answer in time; if it is slow for a reason:',
        found.failure.targetGroupArn
          ? command`aws elbv2 modify-target-group --region ${region} --target-group-arn ${found.failure.targetGroupArn} --health-check-timeout-seconds 15 --health-check-interval-seconds 30`
          : undefined,
      ),
    };
  },
};
