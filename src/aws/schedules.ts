import type * as api from '@aws-sdk/client-scheduler';
import {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { ScheduleSummary } from '../schedules/ports.ts';
import { identity, unreadable } from './answers.ts';
import { allPages } from './pages.ts';
import { rawText, sendText } from './raw-json.ts';
import type { Session } from './session.ts';

/** Amazon EventBridge Scheduler: schedules as the JSON that they are. */
export function schedules(session: Session) {
  const client = new SchedulerClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** Every schedule of every group; what each runs only `getSchedule` tells. */
    listSchedules: (): Promise<readonly ScheduleSummary[]> =>
      allPages(async (token) => {
        const command = new ListSchedulesCommand({ MaxResults: 100, NextToken: token });
        return session.send('scheduler:ListSchedules', async (options) => {
          const page = await client.send(command, options);
          return { items: page.Schedules?.map(toSummary), next: page.NextToken };
        });
      }),

    getSchedule: async (group: string, name: string): Promise<string> => {
      const command = new GetScheduleCommand({ GroupName: group, Name: name });
      const text = rawText(command);
      return session.send('scheduler:GetSchedule', async (options) => {
        const answer = await client.send(command, options);
        // Without it nothing could be written back.
        if (answer.Target?.Arn === undefined) throw unreadable('scheduler:GetSchedule');
        return text();
      });
    },

    /** Replaces the whole schedule: whatever `body` lacks falls back to its default. */
    updateSchedule: async (group: string, name: string, body: string): Promise<void> => {
      const command = new UpdateScheduleCommand({
        ...{ GroupName: group, Name: name, ClientToken: undefined },
        ...{ ScheduleExpression: undefined, FlexibleTimeWindow: undefined, Target: undefined },
      });
      command.middlewareStack.use(sendText(body));
      await session.send('scheduler:UpdateSchedule', (options) => client.send(command, options), 'write');
    },
  };
}

function toSummary({ GroupName, Name, Target }: api.ScheduleSummary): ScheduleSummary {
  return {
    group: identity(GroupName, 'GroupName'),
    name: identity(Name, 'Name'),
    targetArn: identity(Target?.Arn, 'Target.Arn'),
  };
}
