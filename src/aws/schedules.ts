import {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { ScheduleSummary } from '../schedules/ports.ts';
import { mostPages, unreadable } from './answers.ts';
import { receiveText, sendText } from './raw-json.ts';
import type { Session } from './session.ts';

/** Amazon EventBridge Scheduler: schedules as the JSON that they are. */
export function schedules(session: Session) {
  const client = new SchedulerClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** Every schedule of every group; what each runs only `getSchedule` tells. */
    listSchedules: async (): Promise<readonly ScheduleSummary[]> => {
      const found: ScheduleSummary[] = [];
      let next: string | undefined;
      let pages = 0;
      do {
        const command = new ListSchedulesCommand({ MaxResults: 100, ...(next && { NextToken: next }) });
        const page = await session.send('scheduler:ListSchedules', (options) =>
          client.send(command, options),
        );
        for (const { GroupName: group = '', Name: name = '', Target } of page.Schedules ?? [])
          found.push({ group, name, targetArn: Target?.Arn ?? '' });
        next = page.NextToken;
        pages += 1;
      } while (next !== undefined && pages < mostPages);
      return found;
    },

    getSchedule: async (group: string, name: string): Promise<string> => {
      const command = new GetScheduleCommand({ GroupName: group, Name: name });
      let text = '';
      command.middlewareStack.use(
        receiveText((received) => {
          text = received;
        }),
      );
      return session.send('scheduler:GetSchedule', async (options) => {
        const answer = await client.send(command, options);
        // Without it nothing could be written back.
        if (answer.Target?.Arn === undefined) throw unreadable('scheduler:GetSchedule');
        return text;
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
