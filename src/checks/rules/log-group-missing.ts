import { commandLine } from '../../text/aws-cli.ts';
import type { Check } from '../check.ts';
import { logGroupsOf } from '../lookups/log-groups.ts';
import { lookUp } from '../values.ts';
import { quote } from '../words.ts';

/** The awslogs driver does not create the group by itself. */
export const logGroupMissing: Check = {
  name: 'log-group-missing',
  check: ({ taskDefinition, surroundings }) =>
    logGroupsOf(taskDefinition)
      .filter(({ key }) => lookUp(surroundings?.logGroups, key) === false)
      .map(({ title, region, group, pointer }) => ({
        severity: 'error',
        message: `${title} does not exist in ${quote(region)}: the container would not start.`,
        remedy: commandLine`aws logs create-log-group --region ${region} --log-group-name ${group}`,
        pointer,
      })),
};
