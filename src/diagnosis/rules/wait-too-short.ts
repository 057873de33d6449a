import { inRegionOf } from '../../ecs/arn.ts';
import { waitingHooks } from '../../ecs/lifecycle.ts';
import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import { hasReached } from '../../rollout/course.ts';
import { quietUntil } from '../../rollout/strategies/native/tempo.ts';
import { timeOfDay } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { toLine } from '../lines.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The step has ended while a deployment in stages does what its settings say: it bakes, or moves traffic step by step. */
export const waitTooShort: Rule = {
  name: 'wait-too-short',
  diagnose(evidence) {
    const { verdict, course, serviceDeployment: deployment, target } = evidence;
    const isOpen = verdict.kind === 'failed' && verdict.reason === 'timed-out';
    if (!isOpen || deployment?.status !== 'IN_PROGRESS' || !hasReached(course, 'POST_SCALE_UP'))
      return undefined;
    if (waitingHooks(deployment.hooks).length > 0) return undefined;
    const { arn, lifecycleStage: stage = '' } = deployment;
    const isShifted = hasReached(course, 'POST_PRODUCTION_TRAFFIC_SHIFT');
    // While tasks of it are missing it may be taken back.
    const isWhole = (deployment.target?.runningTasks ?? 0) >= (evidence.service?.desiredCount ?? 0);
    const goesOn = `Nothing was rolled back, and Amazon ECS continues the deployment${isShifted ? '; all traffic has shifted' : ''}. To look again:`;
    const sooner = target.waitFor === 'completed' ? ' Or wait for less: `wait-for: shifted`.' : '';
    return {
      cause: `The deployment is still in progress, at ${stage}${hook(deployment)}${until(evidence)}: the wait ended before it did.`,
      proof: [toLine('service deployment', `${deployment.status}, stage ${stage}`).proof],
      remedy: steps(
        isWhole ? goesOn : 'To look at the deployment:',
        command`aws ecs describe-service-deployments ${inRegionOf(arn)} --service-deployment-arns ${arn}`,
        `Raise \`wait-for-minutes\`, and the duration of the session where it lasts one hour.${sooner}`,
      ),
    };
  },
};

/** `, where the lifecycle hook gate still runs`. */
function hook({ hooks = [] }: ServiceDeployment): string {
  const called = hooks.find(({ status }) => status === 'IN_PROGRESS');
  const name = called?.targetArn?.split(':')[6];
  return name === undefined ? '' : `, where the lifecycle hook ${name} still runs`;
}

/** ` until about 14:03:00 UTC`, where the settings of the service tell. */
function until({ service, course, serviceDeployment }: Evidence): string {
  if (service === undefined || course === undefined || serviceDeployment === undefined) return '';
  const end = quietUntil({ service }, { course, serviceDeployment });
  if (end === undefined) return '';
  const isBake = serviceDeployment.lifecycleStage === 'BAKE_TIME';
  return ` until about ${timeOfDay(end)} UTC${isBake ? '' : ', when traffic shifts next'}`;
}
