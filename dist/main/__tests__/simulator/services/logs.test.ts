import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from '@aws-sdk/client-cloudwatch-logs';
import { describe, expect, test } from '@jest/globals';
import { openDoor, startAt } from '../a-door.ts';
import { addLogStream } from '../a-world.ts';

async function openLogs(count = 5) {
  const door = await openDoor((world) => {
    addLogStream(world, 'api/app/4e1f', count);
    addLogStream(world, 'api/nginx/4e1f', 2);
  });
  const logs = new CloudWatchLogsClient(door.client);
  const get = async (input: Partial<GetLogEventsCommandInput> = {}) => {
    const answer = await logs.send(
      new GetLogEventsCommand({ logGroupName: '/ecs/api', logStreamName: 'api/app/4e1f', ...input }),
    );
    return { ...answer, lines: answer.events?.map(({ message }) => message) };
  };
  return { logs, get };
}

describe('GetLogEvents', () => {
  test('gives the last lines unless it is to start from the head', async () => {
    const { get } = await openLogs();
    expect((await get({ limit: 2 })).lines).toEqual(['line 4', 'line 5']);
    expect((await get({ limit: 2, startFromHead: true })).lines).toEqual(['line 1', 'line 2']);
  });

  test('pages forward until the token does not change any more', async () => {
    const { get } = await openLogs();
    const seen: (string | undefined)[] = [];
    let page = await get({ limit: 2, startFromHead: true });
    for (let token: string | undefined; token !== page.nextForwardToken; ) {
      seen.push(...(page.lines ?? []));
      token = page.nextForwardToken;
      page = await get({ limit: 2, nextToken: token });
    }
    expect(seen).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
  });

  test('pages backward from the end', async () => {
    const { get } = await openLogs();
    const last = await get({ limit: 2 });
    const before = await get({ limit: 2, nextToken: last.nextBackwardToken });
    expect(before.lines).toEqual(['line 2', 'line 3']);
  });

  test('gives tokens with an empty page too', async () => {
    const { get } = await openLogs(0);
    const page = await get();
    expect(page.events).toEqual([]);
    expect(page.nextForwardToken).toMatch(/^f\//);
    expect(page.nextBackwardToken).toMatch(/^b\//);
  });

  test('counts the start time in and the end time out', async () => {
    const { get } = await openLogs();
    const at = startAt.getTime();
    expect((await get({ startTime: at + 1000, endTime: at + 3000 })).lines).toEqual(['line 2', 'line 3']);
  });

  test('says that a stream without a line does not exist', async () => {
    const { get } = await openLogs();
    await expect(get({ logStreamName: 'api/app/other' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log stream does not exist.',
    });
    await expect(get({ logGroupName: '/ecs/other' })).rejects.toMatchObject({
      message: 'The specified log group does not exist.',
    });
  });
});

test('FilterLogEvents reads several streams, page after page, oldest first', async () => {
  const { logs } = await openLogs();
  const filter = { logGroupName: '/ecs/api', logStreamNamePrefix: 'api/', filterPattern: '"line 1"' };
  const first = await logs.send(new FilterLogEventsCommand({ ...filter, limit: 1 }));
  const second = await logs.send(
    new FilterLogEventsCommand({ ...filter, limit: 1, nextToken: first.nextToken }),
  );
  const streams = [...(first.events ?? []), ...(second.events ?? [])].map((event) => event.logStreamName);
  expect(streams).toEqual(['api/app/4e1f', 'api/nginx/4e1f']);
  expect(second.nextToken).toBeUndefined();
});

test('groups and streams are found by prefix', async () => {
  const { logs } = await openLogs();
  const groups = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/' }));
  const streams = await logs.send(
    new DescribeLogStreamsCommand({ logGroupName: '/ecs/api', orderBy: 'LastEventTime', descending: true }),
  );
  const none = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/' }));
  expect(groups.logGroups?.map((group) => group.logGroupName)).toEqual(['/ecs/api']);
  expect(streams.logStreams?.map((stream) => stream.logStreamName)).toEqual([
    'api/app/4e1f',
    'api/nginx/4e1f',
  ]);
  expect(none.logGroups).toEqual([]);
});
