import { awsLines, search, toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** A CloudWatch alarm of the deployment configuration ended the deployment. */
export const alarmWentOff: Rule = {
  name: 'alarm-went-off',
  diagnose(evidence) {
    const { alarms, arn, finishedAt } = evidence.serviceDeployment ?? {};
    const triggered = alarms?.triggered ?? [];
    const found = search(
      awsLines(evidence),
      /alarms? (?:was |were )?detected|because (?:of )?(?:an? |the )?(?:CloudWatch )?alarms?\b|alarms? (?:went|is|are|was|were) (?:off|in ALARM|triggered)/i,
    );
    if (!found && triggered.length === 0) return undefined;
    const names =
      triggered.length > 0 ? triggered : (evidence.service?.deploymentConfiguration.alarms.names ?? []);
    const seen = triggered.map(
      (name) =>
        toLine('service deployment', `alarm ${name} was triggered${arn ? ` in ${arn}` : ''}`, finishedAt)
          .proof,
    );
    return {
      cause: `Amazon ECS ended the deployment because an alarm went off${names.length > 0 ? `: ${triggered.length > 0 ? '' : 'one of '}${names.join(', ')}` : ''}.`,
      proof: [...(found?.proof ?? []), ...seen],
      remedy: steps(
        'Check what it measures and when it went off:',
        command`aws cloudwatch describe-alarm-history --region ${namesOf(evidence).region} --history-item-type StateUpdate --alarm-name ${names[0] ?? 'ALARM'}`,
        'Either the new revision causes a problem and the alarm worked, or every rollout crosses its threshold.',
      ),
    };
  },
};
