import type { Check, FindingDraft, Subject } from '../check.ts';
import { hasPlaceholder, textOf } from '../values.ts';
import { quote } from '../words.ts';

/** Source: API shape Role of IAM; ECS takes the name of a role of the same account too. */
const ROLE_ARN = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;

/** Roles are written as ARNs, or as bare names. */
export const roleArn: Check = {
  name: 'role-arn',
  check: ({ taskDefinition }) => [
    ...finding(taskDefinition, 'taskRoleArn'),
    ...finding(taskDefinition, 'executionRoleArn'),
  ],
};

function finding(
  taskDefinition: Subject['taskDefinition'],
  key: 'taskRoleArn' | 'executionRoleArn',
): readonly FindingDraft[] {
  if (taskDefinition[key] === '') return [empty(key)];
  const role = textOf(taskDefinition[key]);
  if (role === undefined || hasPlaceholder(role) || ROLE_ARN.test(role)) return [];
  if (ROLE_NAME.test(role)) {
    if (!/CHANGE_?ME|REPLACE|PLACEHOLDER|YOUR[_-]/i.test(role)) return [];
    return [
      {
        severity: 'warning',
        message: `${key} is ${quote(role)}, which looks like a placeholder.`,
        remedy: 'Write the ARN of the role.',
        pointer: `/${key}`,
      },
    ];
  }
  return [
    {
      severity: 'error',
      message: `${key} is ${quote(role)}, which is not the ARN of a role: ${whyNot(role)}.`,
      remedy: `Write "${key}": "arn:aws:iam::111122223333:role/name" with your account id.`,
      pointer: `/${key}`,
    },
  ];
}

/** ECS took it for none in some years and answered "Role is not valid" in others. */
function empty(key: string): FindingDraft {
  return {
    severity: 'warning',
    message: `${key} is empty, which ECS may refuse ("Role is not valid").`,
    remedy: `Leave "${key}" out, or write a role.`,
    pointer: `/${key}`,
  };
}

function whyNot(role: string): string {
  if (/\s/.test(role)) return 'it contains white space';
  const [, , service, , account = '', resource = ''] = role.split(':');
  if (!role.startsWith('arn:') || service !== 'iam') return 'it begins with arn:aws:iam::';
  if (!/^\d{12}$/.test(account)) return `an account id has 12 digits, unlike ${quote(account)}`;
  if (!resource.startsWith('role/')) return 'the resource begins with role/';
  return 'it contains a character that role names cannot have';
}
