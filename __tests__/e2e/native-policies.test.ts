import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../simulator/iam/policy.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';
import {
  deploying,
  hookLogs,
  passing,
  pushing,
  rollingBack,
  staged,
  watching,
  without,
} from './doc-policies.ts';

const all = [deploying, passing, pushing, watching, staged];
const decide = (decision: string) => ({
  ...{ mode: 'continue', decision, 'task-definition': 'running', image: 'build' },
  ...{ cluster: 'onestep-dev', service: 'onestep-api-dev' },
});

function withRights(
  scenario: string,
  policies: readonly Policy[],
  work: (account: Account) => Promise<void>,
): Promise<void> {
  return withAccount(findScenario(allScenarios, scenario), { policies }, work);
}

describe('with the documented policies, and everything else denied,', () => {
  test.concurrent.each(['blue-green', 'canary'])(
    'a deployment succeeds, and nothing is missing: %s',
    async (name) => {
      await withRights(name, all, async (account) => {
        const run = await account.run({ 'wait-for-minutes': '60' });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
        expect(run.log).not.toMatch(/may not call|not authorized/);
      });
    },
    90_000,
  );

  test.concurrent.each([
    ['continue', 'succeeded'],
    ['rollback', 'rolled-back'],
  ])(
    'another job decides a pause, and nothing is missing: %s',
    async (decision, verdict) => {
      await withRights('pause-waits', all, async (account) => {
        expect((await account.run({ 'wait-for': 'paused' })).outputs).toMatchObject({ verdict: 'paused' });
        const run = await account.run(decide(decision));
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict });
        expect(run.log).not.toMatch(/may not call|not authorized/);
      });
    },
    90_000,
  );

  test.concurrent('the log of a hook that refused is read', async () => {
    await withRights('hook-refuses-late', [...all, hookLogs], async (account) => {
      const run = await account.run();
      expect(run.log).toContain('GET https://test.onestep.example/checkout answered 500');
      expect(run.log).not.toMatch(/may not call|not authorized/);
    });
  }, 90_000);

  test.concurrent('a version that cannot start goes back by StopServiceDeployment', async () => {
    await withRights('green-crashes-for-ever', [...all, rollingBack], async (account) => {
      const run = await account.run();
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
      expect(account.writes().at(-1)).toBe('StopServiceDeployment');
    });
  }, 90_000);

  test.concurrent('without the right to stop a deployment UpdateService brings the earlier version back', async () => {
    await withRights('green-crashes-for-ever', all, async (account) => {
      const run = await account.run();
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'rolled-back',
        cause: 'environment-variable-missing',
      });
      expect(account.writes().at(-1)).toBe('UpdateService');
      expect(run.log).toContain('Rolling back to onestep-dev:1 (UpdateService sent).');
      expect(run.log).toMatch(/may not call ecs:StopServiceDeployment/);
      expect(run.log).toMatch(/Traffic: all production traffic goes to onestep-dev:1\.$/m);
    });
  }, 90_000);

  test.concurrent('without the right to follow it nothing is deployed', async () => {
    const blind = all.map((policy) => without(policy, 'ecs:DescribeServiceDeployments'));
    await withRights('blue-green', blind, async (account) => {
      const run = await account.run();
      expect(run.outputs).toMatchObject({ verdict: 'failed', cause: 'not-authorized' });
      expect(run.log).toContain('may not call ecs:DescribeServiceDeployments');
      expect(account.writes()).toEqual([]);
    });
  }, 90_000);
});
