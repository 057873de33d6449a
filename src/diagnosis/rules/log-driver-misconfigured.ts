import { readRefusal } from '../../causes/refusal.ts';
import { awsLines, search } from '../lines.ts';
import { containerOf, namesOf, phrase } from '../names.ts';
import { isConnectionFailure } from '../network.ts';
import { permissionRemedy } from '../permission.ts';
import { iamStatement, steps } from '../remedy.ts';
import { callerMarkdown, callerOf, callerPhrase } from '../roles.ts';
import type { Rule } from '../rule.ts';

const LOG_ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'];

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
    const refusal = readRefusal(found.line.text);
    const caller = callerOf(refusal ?? {}, evidence);
    const resources = [`arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`];
    return {
      cause: `The log driver${container?.logConfiguration?.logDriver ? ` ${container.logConfiguration.logDriver}` : ''} of ${phrase(container)} cannot start${refusal ? `: ${callerPhrase(caller)} may not call ${refusal.action}` : ''}.`,
      proof: found.proof,
      remedy: steps(
        refusal === undefined
          ? steps(
              'Allow the execution role what the driver `awslogs` needs:',
              iamStatement(LOG_ACTIONS, resources),
            )
          : permissionRemedy(refusal, callerMarkdown(caller), namesOf(evidence), {
              actions: LOG_ACTIONS,
              resources,
            }),
        "Check that `options` of the container's `logConfiguration` has `awslogs-group`, `awslogs-region` (a region such as `eu-west-1`, not a zone) and, on Fargate, `awslogs-stream-prefix`.",
      ),
    };
  },
};
