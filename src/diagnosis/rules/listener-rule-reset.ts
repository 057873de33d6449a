import { targetGroupName } from '../../ecs/arn.ts';
import { mending } from '../../plan/staged/mending.ts';
import { toLine } from '../lines.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** After ECS had shifted all traffic, somebody else changed the production rule. */
export const listenerRuleReset: Rule = {
  name: 'listener-rule-reset',
  diagnose({ verdict, course, traffic, placesOfOurs = [], service, target }) {
    const since = course?.misroutedSince;
    const isUntrue = verdict.kind === 'failed' && ['untrue', 'timed-out'].includes(verdict.reason);
    if (since === undefined || !isUntrue || traffic === undefined) return undefined;
    const ours = placesOfOurs.flat();
    const wrong = traffic.rules.find(({ forwards }) =>
      forwards.some(({ targetGroupArn, weight }) => weight > 0 && !ours.includes(targetGroupArn)),
    );
    const [right = ''] = ours;
    const pair = service?.loadBalancers.find((each) => each.pair?.productionRuleArn === wrong?.arn)?.pair;
    const groups = pair === undefined ? [] : [pair.targetGroupArn, pair.alternateTargetGroupArn];
    const weights = (wrong?.forwards ?? []).map(
      ({ targetGroupArn, weight }) => `${targetGroupName(targetGroupArn)} ${weight}`,
    );
    return {
      cause: `The production listener rule was changed from outside after ECS had shifted all traffic to ${target.taskDefinitionArn.slice(target.taskDefinitionArn.lastIndexOf('/') + 1)}.`,
      proof: [toLine('listener rule', `${wrong?.arn ?? ''}: ${weights.join(', ')}`, since).proof],
      remedy: steps(
        wrong === undefined
          ? ''
          : `Where the new version still runs: ${mending(
              wrong,
              right,
              groups.filter((group) => group !== right),
            )}`,
        'Terraform and CDK put the rule back to what they know: let them ignore its action (`ignore_changes = [action]`), and apply nothing while a deployment is under way.',
      ),
    };
  },
};
