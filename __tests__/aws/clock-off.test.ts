import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openAws } from '../../src/aws/aws.ts';
import { openSession } from '../../src/aws/session.ts';
import { type Clock, runnerClock } from '../../src/runner/clock.ts';
import { manualClock } from '../support/clocks.ts';
import { awsFailure, type FakeAnswer, type FakeCall, fakeAws } from '../support/fake-aws.ts';

const environment = { ...process.env };
let close: () => Promise<void> = async () => {};

beforeEach(() => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });
});
afterEach(async () => {
  await close();
  process.env = { ...environment };
});

/** What every operation of these tests answers. */
const whole = {
  clusters: [],
  services: [],
  failures: [{ reason: 'MISSING' }],
  service: { status: 'ACTIVE', deployments: [] },
};

const minutes = (count: number) => count * 60_000;

/** `20260302T100000Z` as a time. */
function signedAt({ headers }: FakeCall): number {
  const [, day = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(String(headers['x-amz-date'])) ?? [];
  return Date.parse(
    `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`,
  );
}

/** AWS whose clock differs from this machine's by so much, and which takes no signature that is five minutes off. */
async function awsAhead(
  ms: number,
  answer: (index: number) => FakeAnswer | undefined = () => undefined,
  clock: Clock = runnerClock(),
) {
  const told: number[] = [];
  const server = await fakeAws((call, index) => {
    const now = Date.now() + ms;
    const headers = { date: new Date(now).toUTCString() };
    const special = answer(index);
    if (special !== undefined) return { ...special, headers: { ...headers, ...special.headers } };
    if (Math.abs(signedAt(call) - now) < minutes(5)) return { headers, body: whole };
    const words = 'Signature expired: 20260302T095000Z is now earlier than 20260302T095500Z';
    return { ...awsFailure('InvalidSignatureException', words, 403), headers };
  });
  close = server.close;
  process.env['AWS_ENDPOINT_URL'] = server.url;
  const session = openSession({
    region: 'eu-central-1',
    clock,
    onClockOff: (aheadMs) => told.push(Math.round(aheadMs / 60_000)),
  });
  return { aws: openAws(session), calls: server.calls, told };
}

const wild = (status: number): FakeAnswer => ({
  status,
  headers: { date: 'Fri, 01 Jan 1971 00:00:00 GMT' },
  body: { __type: 'ServiceUnavailable', message: 'x', ...whole },
});

describe('a runner whose clock is off', () => {
  test.each([9, -9, 15, -15, 240, -240])(
    'by %d minutes is corrected for reads, looks and writes, and told once',
    async (off) => {
      const { aws, calls, told } = await awsAhead(-minutes(off));
      expect(await aws.describeService('dev', 'api')).toBeUndefined();
      expect(await aws.describeCluster('dev')).toBeUndefined();
      expect(calls).toHaveLength(3);
      expect(told).toEqual([off]);
      expect(Math.abs(aws.awsNow().getTime() - Date.now() + minutes(off))).toBeLessThan(minutes(1));
    },
  );

  test('is corrected for the first write too, which is sent again because nothing happened', async () => {
    const { aws, calls } = await awsAhead(minutes(15));
    await expect(aws.updateService('dev', 'api', { taskDefinition: 'api:8' })).rejects.toMatchObject({
      code: 'NoPrimaryDeployment',
    });
    expect(calls.map(({ operation }) => operation)).toEqual(['UpdateService', 'UpdateService']);
  });

  test('by four minutes, which AWS takes, is not told', async () => {
    const { aws, calls, told } = await awsAhead(minutes(4));
    await aws.describeCluster('dev');
    expect(calls).toHaveLength(1);
    expect(told).toEqual([]);
  });
});

describe('a wild Date', () => {
  test.each([503, 500])(
    'in a %d moves no clock',
    async (status) => {
      const { aws, told } = await awsAhead(0, (index) =>
        index === 1 || index === 2 ? wild(status) : undefined,
      );
      await aws.describeCluster('dev');
      expect(await aws.describeCluster('dev')).toBeUndefined();
      expect(Math.abs(aws.awsNow().getTime() - Date.now())).toBeLessThan(minutes(1));
      expect(told).toEqual([]);
    },
    20_000,
  );

  test.each([1, 3])('in %d answers among good ones moves no clock', async (count) => {
    const isWild = (index: number) => index >= 1 && index <= count;
    const { aws, told } = await awsAhead(0, (index) => (isWild(index) ? wild(200) : undefined));
    await aws.describeCluster('dev');
    for (let wilds = 0; wilds < count; wilds += 1) await aws.describeService('dev', 'api');
    expect(Math.abs(aws.awsNow().getTime() - Date.now())).toBeLessThan(minutes(1));
    expect(await aws.describeService('dev', 'api')).toBeUndefined();
    expect(told).toEqual([]);
  });
});

test('a step of hours that all answers of half a minute have is believed: the machine stood still', async () => {
  const clock = manualClock();
  let stoodStillMs = 0;
  const { aws } = await awsAhead(
    0,
    () => ({
      status: 200,
      headers: { date: new Date(clock.now().getTime() + stoodStillMs).toUTCString() },
      body: whole,
    }),
    clock,
  );
  const aheadMs = () => aws.awsNow().getTime() - clock.now().getTime();
  await aws.describeCluster('dev');
  stoodStillMs = minutes(180);
  await aws.describeCluster('dev');
  clock.advance(20_000);
  await aws.describeCluster('dev');
  expect(Math.abs(aheadMs())).toBeLessThan(minutes(1));
  clock.advance(20_000);
  await aws.describeCluster('dev');
  expect(Math.abs(aheadMs() - minutes(180))).toBeLessThan(minutes(1));
});

test('the time of a page that a proxy answers with, always the same, moves no clock', async () => {
  const page = createServer((request, response) => {
    request.resume();
    response.writeHead(200, {
      'content-type': 'text/html',
      date: new Date(Date.now() - minutes(300)).toUTCString(),
    });
    response.end('<html>Sign in</html>');
  });
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  close = () => new Promise((resolve) => void page.close(() => resolve()));
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
  const told: number[] = [];
  const session = openSession({
    region: 'eu-central-1',
    clock: runnerClock(),
    onClockOff: (ms) => told.push(ms),
  });
  const aws = openAws(session);
  for (let look = 0; look < 3; look += 1) {
    await expect(aws.describeService('dev', 'api')).rejects.toMatchObject({ kind: 'lost' });
  }
  page.closeAllConnections();
  expect(Math.abs(aws.awsNow().getTime() - Date.now())).toBeLessThan(minutes(1));
  expect(told).toEqual([]);
});

test('a secret key that is wrong is no clock, and is not tried again', async () => {
  const words = 'The request signature we calculated does not match the signature you provided.';
  const { aws, calls } = await awsAhead(0, () => awsFailure('InvalidSignatureException', words, 403));
  await expect(aws.describeCluster('dev')).rejects.toMatchObject({
    kind: 'expired',
    code: 'InvalidSignatureException',
  });
  expect(calls).toHaveLength(1);
});

test('a look that is throttled is asked again at once', async () => {
  const { aws, calls } = await awsAhead(0, (index) =>
    index % 2 === 0 ? awsFailure('ThrottlingException', 'Rate exceeded') : undefined,
  );
  expect(await aws.describeService('dev', 'api')).toBeUndefined();
  expect(calls).toHaveLength(2);
});

test('credentials with a character that no header can hold are not taken for a lost answer', async () => {
  process.env['AWS_ACCESS_KEY_ID'] = 'AKID\nEXAMPLE';
  const { aws, calls } = await awsAhead(0);
  await expect(aws.describeCluster('dev')).rejects.toMatchObject({
    kind: 'unsigned',
  });
  expect(calls).toEqual([]);
});
