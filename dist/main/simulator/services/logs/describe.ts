import type { LogGroup, LogStream, World } from '../../model/world.ts';
import { arnOf } from '../../model/world.ts';
import type { Json, Operation } from '../../operation.ts';
import { flagOf, numberOf, textOf } from '../input.ts';
import { pageOf } from '../page.ts';
import { ingestionDelayMs, requireLogGroup } from './log-group.ts';

export const describeLogGroups: Operation = (input, { world }) => {
  const prefix = textOf(input, 'logGroupNamePrefix') ?? '';
  const part = textOf(input, 'logGroupNamePattern') ?? '';
  const groups = [...world.logGroups.values()]
    .filter(({ name }) => name.startsWith(prefix) && name.includes(part))
    .sort((a, b) => a.name.localeCompare(b.name));
  const page = pageOf(groups, textOf(input, 'nextToken'), numberOf(input, 'limit') ?? 50);
  return { logGroups: page.items.map((group) => showGroup(group, world)), nextToken: page.nextToken };
};

export const describeLogStreams: Operation = (input, { world }) => {
  const group = requireLogGroup(input, world);
  const prefix = textOf(input, 'logStreamNamePrefix') ?? '';
  const byTime = textOf(input, 'orderBy') === 'LastEventTime';
  const streams = [...group.streams.values()]
    .filter(({ name }) => name.startsWith(prefix))
    .sort((a, b) => (byTime ? lastEventAt(a) - lastEventAt(b) : a.name.localeCompare(b.name)));
  if (flagOf(input, 'descending') === true) streams.reverse();
  const page = pageOf(streams, textOf(input, 'nextToken'), numberOf(input, 'limit') ?? 50);
  return {
    logStreams: page.items.map((stream) => showStream(stream, group, world)),
    nextToken: page.nextToken,
  };
};

function showGroup({ name, createdAt }: LogGroup, world: World): Json {
  const arn = arnOf(world, 'logs', `log-group:${name}`);
  return { logGroupName: name, creationTime: createdAt, arn: `${arn}:*`, logGroupArn: arn, storedBytes: 0 };
}

function showStream(stream: LogStream, group: LogGroup, world: World): Json {
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    firstEventTimestamp: stream.lines[0]?.at,
    lastEventTimestamp: stream.lines.at(-1)?.at,
    lastIngestionTime: lastEventAt(stream) + ingestionDelayMs,
    arn: arnOf(world, 'logs', `log-group:${group.name}:log-stream:${stream.name}`),
  };
}

const lastEventAt = ({ lines, createdAt }: LogStream): number => lines.at(-1)?.at ?? createdAt;
