import { inRegionOf, targetGroupName } from '../../ecs/arn.ts';
import { isListenerArn, type ListenerRule } from '../../ecs/listener-rule.ts';
import { commandLine } from '../../text/aws-cli.ts';

/** Actions that end the rule, and of which a rule has only one: a forward takes their place (API reference, Action). */
const endings = ['fixed-response', 'redirect'];

/** The command that sends all traffic of a rule to `right` and none to the others. */
export function mending(
  { arn, otherActions, isGone }: ListenerRule,
  right: string,
  others: readonly string[],
): string {
  if (isGone === true)
    return `Create the rule again, with weight 100 for ${targetGroupName(right)} and 0 for the other group, and name it in \`advancedConfiguration\` of the service: ${arn} does not exist any more.`;
  const actions = JSON.stringify([
    {
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: right, Weight: 100 },
          ...others.map((group) => ({ TargetGroupArn: group, Weight: 0 })),
        ],
      },
    },
  ]);
  const name = targetGroupName(right);
  // The command replaces all actions, and an authentication has secrets that nobody here knows.
  const kept = otherActions.filter((type) => !endings.includes(type));
  if (kept.length > 0) {
    return `Set the forward action of ${arn} to weight 100 for ${name} and 0 for the other group; keep its action ${kept.join(', ')}.`;
  }
  const line = isListenerArn(arn)
    ? commandLine`aws elbv2 modify-listener ${inRegionOf(arn)} --listener-arn ${arn} --default-actions ${actions}`
    : commandLine`aws elbv2 modify-rule ${inRegionOf(arn)} --rule-arn ${arn} --actions ${actions}`;
  return `Send all traffic to ${name}:\n\`\`\`sh\n${line}\n\`\`\``;
}
