import { allOf, logGroupAbsent } from '../../causes/failure-words.ts';
import { inlineCode } from '../../text/safe-text.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, search } from '../lines.ts';
import { containerOf, namesOf, phrase } from '../names.ts';
import { command, json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The log group of the definition does not exist in the region that its log configuration names. */
export const logGroupMissing: Rule = {
  name: 'log-group-missing',
  diagnose(evidence) {
    const found = search(awsLines(evidence), ...allOf(logGroupAbsent));
    if (!found) return undefined;
    const container = containerOf(evidence, found.line);
    const options = container?.logConfiguration?.options ?? {};
    const group = options['awslogs-group'];
    const region = options['awslogs-region'] ?? namesOf(evidence).region;
    return {
      cause: `The log group ${group ?? 'of the task definition'} does not exist in ${region}, so ${phrase(container)} cannot start.`,
      proof: found.proof,
      remedy: steps(
        ...putBack(evidence, container?.name, group),
        'Create the log group:',
        command`aws logs create-log-group --region ${region} --log-group-name ${group ?? 'LOG-GROUP'}`,
        'or let the task create it; its execution role then needs `logs:CreateLogGroup`:',
        json({
          logConfiguration: { logDriver: 'awslogs', options: { ...options, 'awslogs-create-group': 'true' } },
        }),
        'If the group is in another Region, fix `awslogs-region`.',
      ),
    };
  },
};

/** Most often a new name that does not exist is a slip. */
function putBack(
  { previousTaskDefinition }: Evidence,
  container: string | undefined,
  group: string | undefined,
): readonly string[] {
  const before = (previousTaskDefinition?.containerDefinitions ?? []).find(({ name }) => name === container);
  const old = before?.logConfiguration?.options?.['awslogs-group'];
  if (old === undefined || group === undefined || old === group) return [];
  return [
    `This revision changes the log group from ${inlineCode(old)} to ${inlineCode(group)}. If that is a mistake, restore the old name.`,
  ];
}
