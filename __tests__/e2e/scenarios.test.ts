import { describe, expect, test } from '@jest/globals';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type AccountOptions, endOf, findScenario, withAccount } from './account.ts';

interface Outcome {
  readonly verdict: string;
  /** Empty: nothing may be named. */
  readonly cause?: string;
}

/**
 * What the action makes of a scenario with its defaults, where ECS alone would come to another end: `on-failure: rollback`
 * brings the earlier version back itself, and a definition that cannot be rolled out is refused before it is registered.
 */
const withDefaults: Readonly<Record<string, Outcome>> = {
  'missing-variable-without-rollback': { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  'missing-variable-without-breaker': { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  'unpullable-image-stalled': { verdict: 'rolled-back', cause: 'image-not-found' },
  'unpullable-image-without-breaker': { verdict: 'rolled-back', cause: 'image-not-found' },
  'no-capacity-stays': { verdict: 'rolled-back', cause: 'no-capacity' },
  deadlock: { verdict: 'failed', cause: 'deployment-deadlock' },
};

/** Inputs without which a scenario would take its half hour. */
const shorter: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-capacity-stays': { 'wait-for-minutes': '6' },
};

function expectedOf({ expected }: Scenario): Outcome {
  const isWell = ['succeeded', 'started'].includes(expected.verdict);
  return isWell ? { ...expected, cause: '' } : expected;
}

async function deployInto(
  scenario: Scenario,
  inputs: Readonly<Record<string, string>> = {},
  options: AccountOptions = {},
) {
  return withAccount(scenario, options, async (account) => {
    const run = await account.run({ ...shorter[scenario.name], ...inputs });
    return { run, account };
  });
}

describe('the bundled action, with its defaults, in a process of its own', () => {
  test.concurrent.each([...scenarios.values()].map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, scenario) => {
      const { run } = await deployInto(scenario);
      const expected = withDefaults[name] ?? expectedOf(scenario);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject(expected);
      expect(run.exitCode).toBe(['succeeded', 'started'].includes(expected.verdict) ? 0 : 1);
      expect(run.summary).not.toBe('');
    },
    150_000,
  );

  test.concurrent('leaves no revision behind where it can tell beforehand that nothing could move', async () => {
    const { account } = await deployInto(findScenario(scenarios, 'deadlock'));
    expect(account.newRevisions()).toBe(0);
    expect(account.writes()).toEqual([]);
  }, 150_000);
});

/** Those that ECS ends by itself, and those that it never ends: there the evidence alone would tell. */
const endless: Readonly<Record<string, string>> = {
  'missing-variable-without-breaker': 'timed-out',
  'unpullable-image-without-breaker': 'timed-out',
  'unpullable-image-stalled': 'timed-out',
  'target-group-without-load-balancer': 'timed-out',
  'no-capacity-stays': 'timed-out',
};
const endedByEcs = [...scenarios.values()].filter(
  ({ name, expected }) =>
    name !== 'deadlock' && ['failed', 'rolled-back', 'timed-out'].includes(expected.verdict),
);

describe('the bundled action, when it only watches what ECS does (stop-early: false, on-failure: keep)', () => {
  test.concurrent.each(endedByEcs.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, scenario) => {
      const inputs = {
        'stop-early': 'false',
        'on-failure': 'keep',
        'wait-for-minutes': name in endless ? '8' : '60',
      };
      const { run, account } = await deployInto(scenario, inputs);
      const verdict = endless[name] ?? scenario.expected.verdict;
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ ...expectedOf(scenario), verdict });
      expect(run.exitCode).toBe(1);
      expect(account.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    },
    150_000,
  );

  test.concurrent('counts until ECS said that it failed, and gives the rollback an end of its own', async () => {
    const { run } = await deployInto(findScenario(scenarios, 'alarm'));
    const [, minutes, seconds] = /^(\d\d):(\d\d) {2}ECS: deployment failed/m.exec(run.log) ?? [];
    const saidAt = Number(minutes) * 60 + Number(seconds);
    const { rolloutSeconds } = run.report ?? {};
    expect(Math.abs(Number(rolloutSeconds) - saidAt)).toBeLessThan(10);
    expect(run.log).toMatch(
      /failed after .*; service .* has been running onestep-dev:1 again since \d\d:\d\d:\d\d UTC\./,
    );
  }, 150_000);
});
