import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { type AccountOptions, endOf, findScenario, withAccount } from './account.ts';

interface Case extends Pick<AccountOptions, 'rate' | 'throttling'> {
  readonly what: string;
  readonly faults?: readonly Fault[];
  /** Faults that begin when the first new task has started. */
  readonly meanwhile?: readonly Fault[];
  readonly scenario?: string;
  readonly verdict?: string;
  readonly cause?: string;
  readonly says?: RegExp;
  /** Revisions and deployments of the whole run; one of each unless something is said. */
  readonly made?: readonly [number, number];
}

const passing: readonly Case[] = [
  { what: "AWS's own request limits", throttling: true },
  { what: 'every third call throttled', faults: [{ what: 'throttle', when: { every: 3 } }] },
  {
    what: 'every second look throttled',
    faults: [{ operation: 'DescribeServices', what: 'throttle', when: { every: 2 } }],
  },
  { what: 'every fifth call answered with 500', faults: [{ what: 'server-error', when: { every: 5 } }] },
  { what: 'every seventh connection reset', faults: [{ what: 'reset', when: { every: 7 } }] },
  {
    what: 'every sixth look never answered',
    faults: [{ operation: 'DescribeServices', what: 'hang', when: { every: 6 } }],
    rate: 40,
  },
  { what: 'answers that take three seconds', faults: [{ what: { latencyMs: 3_000 } }], rate: 40 },
  {
    what: 'reads that are six seconds old',
    faults: [
      { operation: 'DescribeServices', what: { staleSeconds: 6 }, when: { every: 2 } },
      { operation: 'ListServiceDeployments', what: { staleSeconds: 6 } },
      { operation: 'ListTasks', what: { staleSeconds: 6 } },
    ],
  },
  { what: 'a clock that is ten minutes behind that of AWS', faults: [{ what: { skewMinutes: 10 } }] },
  { what: 'a clock that is ten minutes ahead of that of AWS', faults: [{ what: { skewMinutes: -10 } }] },
  {
    what: 'throttled writes',
    faults: [
      { operation: 'RegisterTaskDefinition', what: 'throttle', when: { first: 2 } },
      { operation: 'UpdateService', what: 'throttle', when: { first: 2 } },
    ],
  },
  {
    what: 'jobs that register at the same moment',
    faults: [{ operation: 'RegisterTaskDefinition', what: 'concurrent-registration', when: { first: 3 } }],
  },
  {
    what: 'a lost answer to RegisterTaskDefinition',
    faults: [{ operation: 'RegisterTaskDefinition', what: 'lost-response', when: { first: 1 } }],
  },
  {
    what: 'a lost answer to UpdateService',
    faults: [{ operation: 'UpdateService', what: 'lost-response', when: { first: 1 } }],
  },
  {
    what: 'writes that never arrive',
    faults: [
      { operation: 'RegisterTaskDefinition', what: 'reset', when: { first: 1 } },
      { operation: 'UpdateService', what: 'reset', when: { first: 1 } },
    ],
  },
  {
    what: 'no right to read service deployments, which is named',
    faults: [{ operation: 'ListServiceDeployments', what: 'denied' }],
    says: /ecs:ListServiceDeployments/,
  },
  {
    what: 'no right to read target health, which is named',
    faults: [{ operation: 'DescribeTargetHealth', what: 'denied' }],
    says: /elasticloadbalancing:DescribeTargetHealth/,
  },
  {
    what: 'no right to read target groups',
    faults: [{ operation: 'DescribeTargetGroups', what: 'denied' }],
  },
];

const failing: readonly Case[] = [
  {
    what: 'tells a failure without the right to list tasks, which is named',
    scenario: 'missing-variable',
    faults: [{ operation: 'ListTasks', what: 'denied' }],
    verdict: 'rolled-back',
    says: /ecs:ListTasks/,
  },
  {
    what: 'tells a failure without the right to read logs, which is named',
    scenario: 'missing-variable',
    faults: [{ operation: 'GetLogEvents', what: 'denied' }],
    verdict: 'rolled-back',
    says: /logs:GetLogEvents/,
  },
  {
    what: 'names the cause although reads fail all the time',
    scenario: 'missing-variable',
    faults: [
      { operation: 'DescribeTasks', what: 'throttle', when: { every: 2 } },
      { operation: 'GetLogEvents', what: 'reset', when: { every: 2 } },
    ],
    verdict: 'rolled-back',
    cause: 'environment-variable-missing',
  },
  {
    what: 'rolls back once although the answer to StopServiceDeployment is lost',
    scenario: 'unpullable-image-without-breaker',
    faults: [{ operation: 'StopServiceDeployment', what: 'lost-response', when: { first: 1 } }],
    verdict: 'rolled-back',
    cause: 'image-not-found',
  },
  {
    what: 'does not know how it ends when the credentials expire in the middle, and says what to set',
    meanwhile: [{ what: 'expired' }],
    verdict: 'unknown',
    says: /role-duration-seconds/,
  },
  {
    what: 'does not know how it ends when the service may not be read any more, and names the right',
    meanwhile: [{ operation: 'DescribeServices', what: 'denied' }],
    verdict: 'unknown',
    says: /ecs:DescribeServices/,
  },
  {
    what: 'names the right that is missing to register, and leaves nothing behind',
    faults: [{ operation: 'RegisterTaskDefinition', what: 'denied' }],
    verdict: 'failed',
    says: /ecs:RegisterTaskDefinition/,
    made: [0, 0],
  },
  {
    what: 'names the right that is missing to update',
    faults: [{ operation: 'UpdateService', what: 'denied' }],
    verdict: 'failed',
    says: /ecs:UpdateService/,
    made: [1, 0],
  },
  {
    what: 'names the right that is missing to read the service',
    faults: [{ operation: 'DescribeServices', what: 'denied' }],
    verdict: 'failed',
    says: /ecs:DescribeServices/,
    made: [0, 0],
  },
];

async function check({
  scenario = 'success',
  verdict = 'succeeded',
  made = [1, 1],
  ...rest
}: Case): Promise<void> {
  const { what: _, cause, says, rate, throttling = false } = rest;
  const faults = [...(rest.faults ?? [])];
  const later = [...(rest.meanwhile ?? [])];
  await withAccount(
    findScenario(scenarios, scenario),
    { faults, throttling, ...(rate && { rate }) },
    async (account) => {
      const run = await account.run(
        {},
        {
          onOutput: (log) => {
            if (/new: 1 of/.test(log)) faults.push(...later.splice(0));
          },
        },
      );
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict,
        ...(cause !== undefined && { cause }),
      });
      expect(run.exitCode).toBe(verdict === 'succeeded' ? 0 : 1);
      if (says !== undefined) expect(`${run.log}\n${run.summary}`).toMatch(says);
      // What ended the watch is never called dispensable.
      if (verdict === 'unknown') expect(run.log).not.toContain('This is not required');
      expect([account.newRevisions(), account.newDeployments()]).toEqual(made);
    },
  );
}

describe('the bundled action succeeds all the same with', () => {
  test.concurrent.each(passing.map((each) => [each.what, each] as const))(
    '%s',
    (_, each) => check(each),
    90_000,
  );
});

describe('the bundled action', () => {
  test.concurrent.each(failing.map((each) => [each.what, each] as const))(
    '%s',
    (_, each) => check(each),
    90_000,
  );
});
