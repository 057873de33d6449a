import { readOnlyMembers } from '../../task-definition/read-only-members.ts';
import type { Check } from '../check.ts';
import { isGiven } from '../values.ts';

/** The output of describe-task-definition committed as it came: harmless here, refused by other tools. */
export const readOnlyMember: Check = {
  name: 'read-only-member',
  points: 'key',
  check: ({ taskDefinition }) => {
    const present = readOnlyMembers.filter((name) => isGiven(taskDefinition[name]));
    const [first] = present;
    if (first === undefined) return [];
    return [
      {
        severity: 'notice',
        message: `The file holds what ECS writes itself (${present.join(', ')}): it is left out when the task definition is registered.`,
        remedy: `No action is needed. To tidy up: jq 'del(${present.map((name) => `.${name}`).join(', ')})'`,
        pointer: `/${first}`,
      },
    ];
  },
};
