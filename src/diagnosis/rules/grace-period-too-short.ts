import type { Evidence } from '../evidence.ts';
import { healthFailures } from '../health.ts';
import type { Line } from '../lines.ts';
import { allLogLines } from '../log-lines.ts';
import { namesOf, targetGroupOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

const READY =
  /\blistening\b|Application startup complete|Started \w+ in [\d.]+ s|Tomcat started|Booting worker|server (?:is )?(?:started|running|ready)|Now listening|ready (?:on|in|to accept)|Uvicorn running|spawned uWSGI worker/i;

/** The program needs longer to start than Amazon ECS waits before it counts failed health checks. */
export const gracePeriodTooShort: Rule = {
  name: 'grace-period-too-short',
  diagnose(evidence) {
    const failures = healthFailures(evidence).filter(({ taskId }) => taskId !== undefined);
    const grace = evidence.service?.healthCheckGracePeriodSeconds ?? 0;
    const slow = starts(evidence).filter(({ taskId, seconds }) => {
      const failure = failures.find((one) => one.taskId === taskId);
      return failure !== undefined && seconds > Math.max(grace, patience(evidence, failure.targetGroupArn));
    });
    if (slow.length === 0) return undefined;
    const { region, cluster, service } = namesOf(evidence);
    const slowest = Math.max(...slow.map(({ seconds }) => seconds));
    const enough = Math.ceil((slowest * 1.5) / 30) * 30;
    const slowTasks = new Set(slow.map(({ taskId }) => taskId));
    return {
      cause: `The program needs ${Math.round(slowest)} s to start, and Amazon ECS counts failed health checks after ${grace} s (health-check grace period).`,
      proof: [
        ...slow.map(({ line }) => line.proof),
        ...failures.filter(({ taskId = '' }) => slowTasks.has(taskId)).map(({ line }) => line.proof),
      ],
      remedy: steps(
        'Raise the grace period:',
        command`aws ecs update-service --region ${region} --cluster ${cluster} --service ${service} --health-check-grace-period-seconds ${enough}`,
        'More CPU starts a task sooner; run work such as migrations before the rollout (`run-before`).',
      ),
    };
  },
};

/** Seconds from the start of a task until its program said that it is ready. */
function starts(
  evidence: Evidence,
): readonly { readonly taskId: string; readonly seconds: number; readonly line: Line }[] {
  return allLogLines(evidence).flatMap((line) => {
    const { task, proof, text } = line;
    if (!task?.startedAt || !proof.at || !READY.test(text)) return [];
    return [{ taskId: task.id, seconds: (proof.at.getTime() - task.startedAt.getTime()) / 1000, line }];
  });
}

/** How long a target may fail before it counts as unhealthy. */
function patience(evidence: Evidence, arn: string | undefined): number {
  const check = targetGroupOf(evidence, arn)?.healthCheck;
  return check ? check.unhealthyThreshold * check.intervalSeconds : 0;
}
