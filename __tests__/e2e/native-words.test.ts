import { describe, expect, test } from '@jest/globals';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import type { ActionRun } from '../support/action.ts';
import { endOf, findScenario, withAccount } from './account.ts';

/* What the log says of deployments in stages: no more than is so, and once. */

async function runOf(name: string): Promise<ActionRun> {
  return withAccount(findScenario(allScenarios, name), {}, (account) => account.run());
}

const last = ({ log }: ActionRun, start: string) =>
  log.split('\n').find((line) => line.includes(`  ${start}`)) ?? '';

describe('the log of a first deployment', () => {
  test.concurrent.each(['first-blue-green-fails', 'first-blue-green-crashes'])(
    'does not say that a version runs which has no task, nor that a way back failed: %s',
    async (name) => {
      const run = await runOf(name);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('onestep-api-dev in onestep-dev runs no task, and is set to onestep-dev:1.');
      expect(run.log).not.toMatch(
        /runs onestep-dev:1|previous version|rollback did not succeed|Nothing serves/i,
      );
      expect(last(run, 'Failed after')).not.toMatch(/roll back to|go back to/);
      expect(run.log.match(/nothing to roll back to: no deployment before/g)).toHaveLength(1);
    },
    120_000,
  );
});

test.concurrent('a pause that was decided with a rollback is not called a failure of the version', async () => {
  const run = await runOf('pause-is-refused');
  expect(run.outputs).toMatchObject({ verdict: 'rolled-back', cause: 'pause-refused' });
  expect(last(run, 'Rolled back: ')).toMatch(
    /Rolled back: a rollback of onestep-dev:2 was decided at its pause after .*; service .* has been running onestep-dev:1 again since /,
  );
  expect(run.log).not.toContain('onestep-dev:2 failed');
}, 120_000);

test.concurrent('ten minutes behind a Network Load Balancer are said to be added by ECS', async () => {
  const run = await runOf('blue-green-network');
  expect(run.outputs).toMatchObject({ verdict: 'succeeded' });
  expect(run.log).toContain(
    'waiting for the 10 min that ECS adds after a shift of traffic behind a Network Load Balancer (',
  );
  expect(run.log).not.toContain('waiting for the next stage');
}, 120_000);

test.concurrent('of a hook that refuses before the first look it is known that the earlier version has all traffic', async () => {
  const run = await runOf('hook-refuses-early');
  expect(run.outputs).toMatchObject({ verdict: 'rolled-back', cause: 'lifecycle-hook-failed' });
  expect(run.log).not.toContain('is not known');
}, 120_000);
