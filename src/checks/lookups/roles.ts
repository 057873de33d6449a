import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { hasPlaceholder, textOf } from '../values.ts';
import { quote } from '../words.ts';
import type { Lookup, Named } from './lookup.ts';

export interface FoundRole {
  readonly exists: boolean;
  /** The services that may assume it, `*` for everybody. */
  readonly trusts: readonly string[];
}

/** By the role as the definition writes it. */
export const roles: Lookup<Named, FoundRole> = {
  of: ({ taskDefinition }) => rolesOf(taskDefinition),
  ask: async ({ key }, { aws }) => ({
    exists: true,
    ...(await aws.roles.describeRole(key.slice(key.lastIndexOf('/') + 1))),
  }),
  missing: { exists: false, trusts: [] },
};

export function rolesOf(taskDefinition: TaskDefinition): readonly Named[] {
  return (['executionRoleArn', 'taskRoleArn'] as const).flatMap((member) => {
    const role = textOf(taskDefinition[member]);
    if (role === undefined || hasPlaceholder(role)) return [];
    const noun = member === 'taskRoleArn' ? 'task role' : 'execution role';
    return [
      {
        key: role,
        title: `The ${noun} ${quote(role.slice(role.lastIndexOf('/') + 1))}`,
        pointer: `/${member}`,
      },
    ];
  });
}
