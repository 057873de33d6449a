import type { Aws } from '../../aws/aws.ts';
import { familyOf, shortName } from '../../ecs/arn.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import { isPinned, runnableBy } from '../../schedules/role-policy.ts';
import type { ScheduledTask } from '../../schedules/scheduled-task.ts';
import type { Notice } from '../../text/notice.ts';

/**
 * Warns of roles with which EventBridge could not start the next revision: their policy names a revision by its number, and
 * no call says so later. What may not be read is not warned of.
 */
export async function pinnedRoles(aws: Aws, tasks: readonly ScheduledTask[]): Promise<readonly Notice[]> {
  const byRole = new Map(
    tasks.flatMap(({ pin }) => (pin.roleArn === undefined ? [] : [[pin.roleArn, pin] as const])),
  );
  const notices = await Promise.all(
    [...byRole].map(async ([roleArn, { taskDefinition }]) => {
      const policies = await aws.rolePolicies.policiesOf(shortName(roleArn)).catch(unlessAwsError);
      const resources = (policies ?? []).flatMap(runnableBy);
      // The number of the next revision does not matter: it is one that no policy has yet.
      const next = taskDefinition.replace(/:\d+$/, ':999999999');
      return isPinned(resources, next) ? [warning(roleArn, familyOf(taskDefinition))] : [];
    }),
  );
  return notices.flat();
}

function unlessAwsError(error: unknown): undefined {
  if (!(error instanceof AwsError)) throw error;
}

function warning(roleArn: string, family: string): Notice {
  return {
    severity: 'warning',
    message: `The role ${shortName(roleArn)}, with which EventBridge starts scheduled tasks, may run single revisions of ${family} only: the next one will not start, and only the metric FailedInvocations shows it.`,
    remedy: `Allow \`ecs:RunTask\` on \`task-definition/${family}:*\` in its policy.`,
    docs: 'docs/schedules.md#not-moved',
  };
}
