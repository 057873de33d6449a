import { afterEach, describe, expect, test } from '@jest/globals';
import { logs } from '../../src/aws/logs.ts';
import { openSession } from '../../src/aws/session.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { serveAws } from '../support/aws-server.ts';

let close: () => Promise<void> = async () => {};

afterEach(() => close());

type Page = Readonly<Record<string, unknown>>;

/** CloudWatch Logs that answers each request with the next page, and the last one again and again. */
async function logsOf(pages: readonly [Page, ...Page[]], status = 200) {
  const asked: Page[] = [];
  close = await serveAws((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      asked.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(pages[asked.length - 1] ?? pages.at(-1)));
    });
  });
  const client = logs(openSession({ region: 'eu-central-1', clock: runnerClock(), clockRate: 1000 }));
  const from = new Date('2026-08-10T10:00:00Z');
  return {
    asked,
    from,
    tail: (more = {}) => client.groupTail('/aws/lambda/check', { from, pages: 3, ...more }),
  };
}

const line = (message: string) => ({ message, timestamp: Date.parse('2026-08-10T10:01:00Z') });
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('the log of a group over all its streams', () => {
  test('is read on where a page is empty and names a next one: a filter may find nothing in a stretch of it', async () => {
    const { asked, tail } = await logsOf([
      { events: [], nextToken: 'b' },
      { events: [line('first')], nextToken: 'c' },
      { events: [line('last')] },
    ]);
    expect(texts(await tail())).toEqual(['first', 'last']);
    expect(asked.map(({ nextToken }) => nextToken)).toEqual([undefined, 'b', 'c']);
  });

  test('ends with the page that names no next one, be it without lines', async () => {
    const { asked, tail } = await logsOf([{ events: [line('only')], nextToken: 'b' }, { events: [] }]);
    expect(texts(await tail())).toEqual(['only']);
    expect(asked).toHaveLength(2);
  });

  test('asks for so many pages and no more, and quotes nothing that is not its end', async () => {
    const { asked, tail } = await logsOf([{ events: [line('one of many')], nextToken: 'again' }]);
    expect(await tail({ pages: 2 })).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('is asked for between two times, or until now', async () => {
    const { asked, from, tail } = await logsOf([{ events: [] }]);
    await tail({ until: new Date(from.getTime() + 60_000) });
    await tail();
    expect(asked).toEqual([
      expect.objectContaining({
        logGroupName: '/aws/lambda/check',
        startTime: from.getTime(),
        endTime: from.getTime() + 60_000,
      }),
      expect.not.objectContaining({ endTime: expect.anything() }),
    ]);
  });

  test('has no lines where the function never wrote one, so that there is no group', async () => {
    const missing = {
      __type: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    };
    const { tail } = await logsOf([missing], 400);
    expect(await tail()).toEqual([]);
  });
});
