import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { secretsOfThisRun } from '../text/known-values.ts';
import { orIfMissing } from './missing.ts';
import type { Session } from './session.ts';

export interface LogLine {
  readonly at: Date;
  readonly text: string;
}

/** CloudWatch Logs, in the region of a log configuration. */
export function logs(session: Session) {
  const client = new CloudWatchLogsClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** The last `limit` lines, oldest first. A stream comes to be with its first line, so an absent one has none. */
    tail: async (group: string, stream: string, limit: number): Promise<readonly LogLine[]> => {
      const command = new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit });
      const answer = await session
        .send('logs:GetLogEvents', (options) => client.send(command, options), 'glance')
        .catch(orIfMissing({ events: [] }));
      return (answer.events ?? []).slice(-limit).map((event) => ({
        at: new Date(event.timestamp ?? 0),
        // A rule may quote a part of a line: half a secret is known by nothing.
        text: secretsOfThisRun.mask(event.message ?? ''),
      }));
    },

    /** Whether a log group of exactly this name exists. */
    hasGroup: async (group: string): Promise<boolean> => {
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: group, limit: 50 });
      const answer = await session.send('logs:DescribeLogGroups', (options) => client.send(command, options));
      return (answer.logGroups ?? []).some((found) => found.logGroupName === group);
    },
  };
}
