import { anything, managedPolicy, oneRole, rule, schedule, targetRoles } from './resources.ts';
import type { Right, Row } from './right.ts';

const unread = 'a role of a scheduled task that may run one revision only is not found';

/** Rights on EventBridge and EventBridge Scheduler. */
export const scheduleRows: readonly Row[] = [
  ['events:ListRuleNamesByTarget', anything, 'schedules: auto', 'the rules must be listed in `schedules`'],
  ['events:ListTargetsByRule', rule, 'schedules', 'no rule can be moved'],
  ['events:DescribeRule', rule, 'never', 'a rule managed by an AWS service is detected when it is moved'],
  ['events:PutTargets', rule, 'schedules', 'no rule can be moved'],
  ['scheduler:ListSchedules', anything, 'schedules: auto', 'the schedules must be listed in `schedules`'],
  ['scheduler:GetSchedule', schedule, 'schedules', 'no schedule can be moved'],
  ['scheduler:UpdateSchedule', schedule, 'schedules', 'no schedule can be moved'],
  ...['iam:ListRolePolicies', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies'].map(
    (action): Row => [action, oneRole, 'never', unread],
  ),
  ...['iam:GetPolicy', 'iam:GetPolicyVersion'].map((action): Row => [action, managedPolicy, 'never', unread]),
];

/** EventBridge starts tasks with a role that whoever writes the target has to be allowed to pass. */
function passedTo(neededBy: string, service: string): readonly Right[] {
  return [
    {
      action: 'iam:PassRole',
      resource: targetRoles,
      needed: 'schedules',
      without: 'no scheduled task can be moved',
      condition: () => ({ StringEquals: { 'iam:PassedToService': service } }),
      neededBy: [neededBy],
    },
  ];
}

export const targetRoleRights: readonly Right[] = [
  ...passedTo('events:PutTargets', 'events.amazonaws.com'),
  ...passedTo('scheduler:UpdateSchedule', 'scheduler.amazonaws.com'),
];
