import { targetGroupName } from '../../ecs/arn.ts';
import { isListenerArn, type ListenerRule } from '../../ecs/listener-rule.ts';
import { commandLine } from '../../text/aws-cli.ts';

/** The command that sends all traffic of a rule to `right` and none to the others. */
export function mending(
  { arn, otherActions }: ListenerRule,
  right: string,
  others: readonly string[],
): string {
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
  if (otherActions.length > 0) {
    return `Set the forward action of ${arn} to weight 100 for ${name} and 0 for the other group; keep its action ${otherActions.join(', ')}.`;
  }
  const line = isListenerArn(arn)
    ? commandLine`aws elbv2 modify-listener --listener-arn ${arn} --default-actions ${actions}`
    : commandLine`aws elbv2 modify-rule --rule-arn ${arn} --actions ${actions}`;
  return `Send all traffic to ${name}:\n\`\`\`sh\n${line}\n\`\`\``;
}
