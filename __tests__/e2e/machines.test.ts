import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { success } from '../../simulator/scenarios/basics.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { runAction } from '../support/action.ts';
import { awsFailure, fakeAws } from '../support/fake-aws.ts';
import { endOf, findScenario, withAccount } from './account.ts';

const shifted = (minutes: number) => ({
  NODE_OPTIONS: `--require ${join(process.cwd(), '__tests__/support/shifted-clock.cjs')}`,
  CLOCK_SHIFT_MS: String(minutes * 60_000),
});

describe('a runner whose clock is off', () => {
  test.concurrent.each([9, -9, 15, -15, 180, -180])(
    'by %d minutes sees a rollout succeed',
    async (minutes) => {
      await withAccount(success, {}, async (account) => {
        const run = await account.run({}, { env: shifted(minutes) });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
        expect(run.summary).toContain(`The clock of the runner is`);
        expect(run.summary).toContain(minutes > 0 ? 'ahead' : 'behind');
      });
    },
    120_000,
  );

  test.concurrent.each([15, -180])(
    'by %d minutes sees a rollout fail, with its cause',
    async (minutes) => {
      await withAccount(findScenario(scenarios, 'unpullable-image'), {}, async (account) => {
        const run = await account.run({}, { env: shifted(minutes) });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ cause: 'image-not-found' });
        expect(['failed', 'rolled-back']).toContain(run.outputs['verdict']);
      });
    },
    120_000,
  );
});

test('a wild Date in a 503 does not end the watch', async () => {
  const faults = [
    { operation: 'DescribeServices', when: { every: 3 }, what: 'server-error' as const },
    { operation: 'DescribeServices', when: { every: 3 }, what: { skewMinutes: 60 * 24 * 365 } },
  ];
  await withAccount(success, { faults }, async (account) => {
    const run = await account.run();
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
  });
}, 60_000);

test('every second look that is throttled costs no verdict and little time', async () => {
  const faults = [{ operation: 'DescribeServices', when: { every: 2 }, what: 'throttle' as const }];
  const seconds = async (options: { readonly faults?: typeof faults }) =>
    withAccount(success, options, async (account) => {
      const run = await account.run();
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      return Number(run.outputs['rollout-seconds']);
    });
  const [usual, throttled] = [await seconds({}), await seconds({ faults })];
  // Ten seconds, and what a busy machine adds when a second is 25 ms long.
  expect(throttled - usual).toBeLessThan(10 + 20);
}, 120_000);

/** The action against an AWS that answers every call so. */
async function refusedWith(code: string, message: string, env: Readonly<Record<string, string>> = {}) {
  const aws = await fakeAws(() => awsFailure(code, message, 403));
  try {
    const inputs = { cluster: 'dev', service: 'api', image: 'running' };
    const run = await runAction({ inputs, env: { AWS_ENDPOINT_URL: aws.url, ...env } });
    return { run, calls: aws.calls, errors: run.commands.filter((line) => line.startsWith('::error')) };
  } finally {
    await aws.close();
  }
}

describe('credentials', () => {
  test.concurrent.each([
    [
      'InvalidToken',
      'The provided token is malformed or otherwise invalid.',
      /session token .* is malformed/,
    ],
    [
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match.',
      /secret access key does not belong/,
    ],
    [
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
      /does not know the access key/,
    ],
    [
      'ExpiredTokenException',
      'The security token included in the request is expired',
      /credentials have expired/,
    ],
    ['OptInRequired', 'The AWS Access Key Id needs a subscription for the service', /not signed up/],
  ])('that AWS refuses with %s are told as what they are, at once', async (code, message, words) => {
    const { run, calls, errors } = await refusedWith(code, message);
    expect(run.exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(words);
    expect(errors[0]).toContain(code);
    // Nothing is tried again; a read that is not needed may be refused before the one that is.
    const operations = calls.map(({ operation }) => operation);
    expect(operations).toEqual([...new Set(operations)]);
  });

  test.concurrent('with a line break are trimmed, and named', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run(
        {},
        { env: { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE\n', AWS_SECRET_ACCESS_KEY: ' example ' } },
      );
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.summary.replaceAll('\\', '')).toContain(
        'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY had spaces or a line break',
      );
    });
  }, 60_000);

  test.concurrent('that can never be right end the step without a call', async () => {
    const { run, calls, errors } = await refusedWith('x', 'x', { AWS_ACCESS_KEY_ID: 'AKID EXAMPLE' });
    expect(run.exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/AWS_ACCESS_KEY_ID cannot be right/)]);
    expect(calls).toEqual([]);
  });
});

/** The most calls that arrived within any second, and within the first. */
function busiest(calls: readonly { readonly at: Date }[]) {
  const times = calls.map(({ at }) => at.getTime());
  const within = (from: number) => times.filter((time) => time >= from && time < from + 1_000).length;
  return { all: times.length, first: within(Math.min(...times)), most: Math.max(...times.map(within)) };
}

// At the speed of real time: what a second holds is counted where the calls arrive.
test.each([
  ['a check', { mode: 'validate' }, 'valid'],
  ['a deployment', { 'wait-for': 'none' }, 'started'],
  [
    'a deployment that looks for its service',
    { cluster: 'auto', service: 'auto', 'wait-for': 'none' },
    'started',
  ],
])(
  'at most eight calls of %s reach AWS in any second, the first one too',
  async (_, inputs, verdict) => {
    await withAccount(success, { rate: 1 }, async (account) => {
      const named = { 'task-family': 'onestep-dev', ...inputs };
      const run = await account.run(named, { env: { ECS_ROLLOUT_CLOCK_RATE: '1' } });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict });
      const { all, first, most } = busiest(account.simulator.calls);
      expect(all).toBeGreaterThan(first);
      expect(first).toBeLessThanOrEqual(8);
      expect(most).toBeLessThanOrEqual(8);
    });
  },
  60_000,
);
