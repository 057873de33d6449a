import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { identity } from './answers.ts';
import type { Session } from './session.ts';

/** CloudWatch alarms. */
export function alarms(session: Session) {
  const client = new CloudWatchClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** Those of the alarms, metric or composite, that are in the state ALARM. */
    alarmsInAlarm: async (names: readonly string[]): Promise<readonly string[]> => {
      if (names.length === 0) return [];
      const command = new DescribeAlarmsCommand({
        AlarmNames: [...names],
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        StateValue: 'ALARM',
      });
      return session.send('cloudwatch:DescribeAlarms', async (options) => {
        const answer = await client.send(command, options);
        return [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])].map(({ AlarmName }) =>
          identity(AlarmName, 'AlarmName'),
        );
      });
    },
  };
}
