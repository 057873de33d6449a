import type { Check } from '../check.ts';
import { rolesOf } from '../lookups/roles.ts';
import { lookUp } from '../values.ts';

const ECS_TASKS = 'ecs-tasks.amazonaws.com';

/** Roles exist, and let ECS assume them. */
export const roleMissing: Check = {
  name: 'role-missing',
  check: ({ taskDefinition, surroundings }) =>
    rolesOf(taskDefinition).flatMap(({ key, title, pointer }) => {
      const role = lookUp(surroundings?.roles, key);
      if (role === undefined) return [];
      if (!role.exists) {
        return [
          {
            severity: 'error',
            message: `${title} does not exist.`,
            remedy: 'Create it, or write the name of another role.',
            pointer,
          },
        ];
      }
      if (role.trusts.includes(ECS_TASKS) || role.trusts.includes('*')) return [];
      return [
        {
          severity: 'error',
          message: `${title} does not trust ${ECS_TASKS}: ECS cannot assume it.`,
          remedy: `Add to its trust policy: {"Effect": "Allow", "Principal": {"Service": "${ECS_TASKS}"}, "Action": "sts:AssumeRole"}`,
          pointer,
        },
      ];
    }),
};
