import { targetGroupName } from '../../ecs/arn.ts';
import { isForwardingNothing, type ListenerRule } from '../../ecs/listener-rule.ts';
import { leaveRules } from '../../plan/staged/leave-rules.ts';
import { mending } from '../../plan/staged/mending.ts';
import { ruleOfNeither } from '../../rollout/neither.ts';
import type { Evidence } from '../evidence.ts';
import { toLine } from '../lines.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** After ECS had shifted all traffic, somebody else changed the production rule. */
export const listenerRuleReset: Rule = {
  name: 'listener-rule-reset',
  diagnose(evidence) {
    const { verdict, course, traffic, placesOfOurs = [], service, target } = evidence;
    const since = course?.misroutedSince;
    const isUntrue = verdict.kind === 'failed' && ['untrue', 'timed-out'].includes(verdict.reason);
    if (!isUntrue || traffic === undefined) return undefined;
    if (since === undefined) return inMidShift(evidence);
    const ours = placesOfOurs.flat();
    const wrong = traffic.rules.find(
      (rule) =>
        isForwardingNothing(rule) ||
        rule.forwards.some(({ targetGroupArn, weight }) => weight > 0 && !ours.includes(targetGroupArn)),
    );
    const pair = service?.loadBalancers.find((each) => each.pair?.productionRuleArn === wrong?.arn)?.pair;
    const groups = pair === undefined ? [] : [pair.targetGroupArn, pair.alternateTargetGroupArn];
    const right = ours.find((group) => groups.includes(group)) ?? ours[0] ?? '';
    return {
      cause: `The production listener rule was changed from outside after ECS had shifted all traffic to ${target.taskDefinitionArn.slice(target.taskDefinitionArn.lastIndexOf('/') + 1)}.`,
      proof: [
        toLine('listener rule', `${wrong?.arn ?? ''}: ${wrong === undefined ? '' : actionsOf(wrong)}`, since)
          .proof,
      ],
      remedy: steps(
        leaveRules,
        ...(wrong === undefined || isGoingBack(evidence)
          ? []
          : [
              'Only if the new version was not rolled back:',
              mending(
                wrong,
                right,
                groups.filter((group) => group !== right),
              ),
            ]),
      ),
    };
  },
};

/** Surely: ECS writes the rule for the previous version, and setting it back would send traffic to tasks that are gone. */
function isGoingBack({
  target,
  verdict,
  serviceDeployment,
  traffic,
  service,
  placesOfOurs = [],
}: Evidence): boolean {
  const { onFailure, waitFor, rollbackTaskDefinitionArn } = target;
  if (verdict.kind !== 'failed' || verdict.reason !== 'untrue' || onFailure !== 'rollback') return false;
  if (waitFor === 'shifted' || rollbackTaskDefinitionArn === undefined) return false;
  const seen = {
    targetGroups: placesOfOurs,
    ...(traffic !== undefined && { traffic }),
    ...(service !== undefined && { service }),
  };
  return (
    serviceDeployment !== undefined &&
    serviceDeployment.status !== 'SUCCESSFUL' &&
    ruleOfNeither(seen) === undefined
  );
}

/** The wait ended while neither version got traffic, and ECS, which writes the rule at its next shift, had not yet. */
function inMidShift({ traffic, service, placesOfOurs = [], course }: Evidence): ReturnType<Rule['diagnose']> {
  if (course === undefined || traffic === undefined) return undefined;
  const wrong = ruleOfNeither({
    traffic,
    targetGroups: placesOfOurs,
    ...(service !== undefined && { service }),
  });
  if (wrong === undefined) return undefined;
  const pair = service?.loadBalancers.find((each) => each.pair?.productionRuleArn === wrong.arn)?.pair;
  const groups = pair === undefined ? [] : [pair.targetGroupArn, pair.alternateTargetGroupArn];
  const ours = placesOfOurs.flat();
  const earlier = groups.find((group) => !ours.includes(group));
  return {
    cause:
      'The production listener rule was changed from outside during the deployment: it sends traffic to neither version.',
    proof: [toLine('listener rule', `${wrong.arn}: ${actionsOf(wrong)}`, traffic.readAt).proof],
    remedy: steps(
      'ECS writes the rule again at its next shift of traffic. Until then, send traffic to the previous version:',
      ...(earlier === undefined
        ? []
        : [
            mending(
              wrong,
              earlier,
              groups.filter((group) => group !== earlier),
            ),
          ]),
    ),
  };
}

/** `blue 100, green 0`, `fixed-response`, or that it is gone. */
function actionsOf({ forwards, otherActions, isGone }: ListenerRule): string {
  if (isGone === true) return 'it does not exist any more';
  const weights = forwards.map(
    ({ targetGroupArn, weight }) => `${targetGroupName(targetGroupArn)} ${weight}`,
  );
  return [...otherActions, ...weights].join(', ');
}
