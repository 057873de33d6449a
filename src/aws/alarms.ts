import { lazily } from './lazily.ts';
import type { Session } from './session.ts';

/** CloudWatch alarms. */
export function alarms(session: Session) {
  const door = lazily(async () => {
    const sdk = await import('@aws-sdk/client-cloudwatch');
    const client = new sdk.CloudWatchClient(session.clientOptions);
    client.middlewareStack.use(session.plugin());
    return { sdk, client };
  });
  return {
    /** Those of the alarms, metric or composite, that are in the state ALARM. */
    alarmsInAlarm: async (names: readonly string[]): Promise<readonly string[]> => {
      if (names.length === 0) return [];
      const { sdk, client } = await door();
      const command = new sdk.DescribeAlarmsCommand({
        AlarmNames: [...names],
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        StateValue: 'ALARM',
      });
      const answer = await session.send('cloudwatch:DescribeAlarms', (options) =>
        client.send(command, options),
      );
      return [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])].map(
        ({ AlarmName }) => AlarmName ?? '',
      );
    },
  };
}
