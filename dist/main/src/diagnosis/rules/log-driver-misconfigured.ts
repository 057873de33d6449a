import { awsLines, search } from '../lines.ts';
import { containerOf, namesOf, phrase } from '../names.ts';
import { isConnectionFailure } from '../network.ts';
import { iamStatement, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The log driver refuses to start, for another reason than a log group that is missing. */
export const logDriverMisconfigured: Rule = {
  name: 'log-driver-misconfigured',
  diagnose(evidence) {
    const lines = awsLines(evidence).filter(
      ({ text }) =>
        !isConnectionFailure(text) &&
        !/log group does not exist|find the Amazon CloudWatch log group/i.test(text),
    );
    const found = search(
      lines,
      /not authorized to perform: (logs:\w+)/i,
      /failed to (?:validate logger args|initialize logging driver|create Cloudwatch log (?:stream|group))/i,
      /log driver|logging driver|unknown log opt|logger args/i,
    );
    if (!found) return undefined;
    const container = containerOf(evidence, found.line);
    const { partition, region, accountId } = namesOf(evidence);
    const group = container?.logConfiguration?.options?.['awslogs-group'] ?? '*';
    const action = found.match[1];
    return {
      cause: `The log driver${container?.logConfiguration?.logDriver ? ` ${container.logConfiguration.logDriver}` : ''} of ${phrase(container)} cannot start${action ? `: the execution role may not ${action}` : ''}.`,
      proof: found.proof,
      remedy: steps(
        'Give the execution role what the driver `awslogs` needs:',
        iamStatement(
          ['logs:CreateLogStream', 'logs:PutLogEvents'],
          [`arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`],
        ),
        "and see that `options` of the container's `logConfiguration` has `awslogs-group`, `awslogs-region` (a region such as `eu-west-1`, not a zone) and, on Fargate, `awslogs-stream-prefix`.",
      ),
    };
  },
};
