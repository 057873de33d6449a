import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { isLike } from '../../text/match.ts';
import { containersOf } from '../container.ts';
import { hasPlaceholder, membersOf, textOf } from '../values.ts';
import { quote } from '../words.ts';
import type { Lookup, Named } from './lookup.ts';

export interface LogGroup extends Named {
  readonly region: string;
  readonly group: string;
}

/** By Region and name: `eu-west-1 /ecs/api`. */
export const logGroups: Lookup<LogGroup, boolean> = {
  of: ({ taskDefinition }) => logGroupsOf(taskDefinition),
  ask: ({ region, group }, { aws }) => aws.logs(region).hasGroup(group),
  missing: false,
};

/** Log groups of the awslogs driver that ECS does not create by itself. */
export function logGroupsOf(taskDefinition: TaskDefinition): readonly LogGroup[] {
  return containersOf(taskDefinition).flatMap(({ members, label, pointer }) => {
    const { logDriver, options: given } = membersOf(members.logConfiguration);
    const options = membersOf(given);
    const group = textOf(options['awslogs-group']);
    const region = textOf(options['awslogs-region']);
    if (logDriver !== 'awslogs' || group === undefined || region === undefined) return [];
    if (
      isLike(textOf(options['awslogs-create-group']), /^true$/i) ||
      hasPlaceholder(group) ||
      hasPlaceholder(region)
    )
      return [];
    return [
      {
        key: `${region} ${group}`,
        region,
        group,
        title: `The log group ${quote(group)} of ${label}`,
        pointer: `${pointer}/logConfiguration/options/awslogs-group`,
      },
    ];
  });
}
