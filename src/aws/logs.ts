import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  type FilterLogEventsCommandOutput,
  GetLogEventsCommand,
  type OutputLogEvent,
} from '@aws-sdk/client-cloudwatch-logs';
import { secretsOfThisRun } from '../text/known-values.ts';
import { orIfMissing } from './missing.ts';
import type { Session } from './session.ts';

export interface LogLine {
  readonly at: Date;
  readonly text: string;
}

export interface LogPage {
  readonly lines: readonly LogLine[];
  readonly token?: string;
}

/** What was logged between two times; `until` does not count. */
export interface LogWindow {
  readonly from: Date;
  readonly until?: Date;
  /** How many pages are read at most. */
  readonly pages: number;
}

/** One page of a window: it begins with the oldest line. */
const linesPerWindowPage = 1_000;

/** A page of a log that is followed; further lines come with the next look. */
const linesPerPage = 200;

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
      return (answer.events ?? []).slice(-limit).map(toLine);
    },

    /** One page of a stream from its beginning, or from where `token` was left; with the token to go on with. */
    page: async (group: string, stream: string, token: string | undefined): Promise<LogPage> => {
      const command = new GetLogEventsCommand(pageInput(group, stream, token));
      const answer = await session
        .send('logs:GetLogEvents', (options) => client.send(command, options))
        .catch(orIfMissing({ events: [], nextForwardToken: token }));
      const next = answer.nextForwardToken ?? token;
      return { lines: (answer.events ?? []).map(toLine), ...(next !== undefined && { token: next }) };
    },

    /** The lines of all streams of a group, oldest first; an absent group has none. */
    groupTail: (group: string, window: LogWindow) => tailOfGroup(client, session, group, window),

    /** Whether a log group of exactly this name exists. */
    hasGroup: async (group: string): Promise<boolean> => {
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: group, limit: 50 });
      const answer = await session.send('logs:DescribeLogGroups', (options) => client.send(command, options));
      return (answer.logGroups ?? []).some((found) => found.logGroupName === group);
    },
  };
}

function pageInput(group: string, stream: string, token: string | undefined) {
  return {
    logGroupName: group,
    logStreamName: stream,
    startFromHead: true,
    limit: linesPerPage,
    ...(token !== undefined && { nextToken: token }),
  };
}

/** Empty too where the pages do not reach the end: what was read then is not the end of the log. */
async function tailOfGroup(
  client: CloudWatchLogsClient,
  session: Session,
  group: string,
  window: LogWindow,
): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  let token: string | undefined;
  for (let page = 0; page < window.pages; page += 1) {
    const command = new FilterLogEventsCommand(windowInput(group, window, token));
    const answer = await session
      .send('logs:FilterLogEvents', (options) => client.send(command, options), 'glance')
      .catch(orIfMissing<FilterLogEventsCommandOutput | undefined>(undefined));
    lines.push(...(answer?.events ?? []).map(toLine));
    token = answer?.nextToken;
    if (token === undefined) return lines;
  }
  return [];
}

function windowInput(group: string, { from, until }: LogWindow, token: string | undefined) {
  return {
    logGroupName: group,
    startTime: from.getTime(),
    limit: linesPerWindowPage,
    ...(until !== undefined && { endTime: until.getTime() }),
    ...(token !== undefined && { nextToken: token }),
  };
}

/** A rule may quote a part of a line: half a secret is known by nothing, so that lines are masked here. */
function toLine({ timestamp = 0, message = '' }: OutputLogEvent): LogLine {
  return { at: new Date(timestamp), text: secretsOfThisRun.mask(message) };
}
