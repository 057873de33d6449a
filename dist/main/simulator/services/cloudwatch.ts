import type { Alarm } from '../model/world.ts';
import type { Json } from '../operation.ts';
import { numberOf, textOf, textsOf } from './input.ts';
import type { Operations } from './operations.ts';
import { pageOf } from './page.ts';

export const cloudwatchOperations: Operations = {
  DescribeAlarms: (input, { world }) => {
    const names = textsOf(input, 'AlarmNames');
    const prefix = textOf(input, 'AlarmNamePrefix') ?? '';
    const state = textOf(input, 'StateValue');
    const alarms = [...world.alarms.values()].filter(
      (alarm) =>
        (names?.includes(alarm.name) ?? true) &&
        alarm.name.startsWith(prefix) &&
        (state === undefined || alarm.state === state),
    );
    const page = pageOf(alarms, textOf(input, 'NextToken'), numberOf(input, 'MaxRecords') ?? 50);
    return { MetricAlarms: page.items.map(showAlarm), CompositeAlarms: [], NextToken: page.nextToken };
  },
};

function showAlarm(alarm: Alarm): Json {
  return {
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    ActionsEnabled: true,
    StateValue: alarm.state,
    StateReason: alarm.stateReason,
    StateUpdatedTimestamp: new Date(alarm.stateUpdatedAt),
  };
}
