import { expect, test } from '@jest/globals';
import { native, pause } from '../../simulator/scenarios/native/native.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

const waits = findScenario(allScenarios, 'pause-waits');
const place = { cluster: 'onestep-dev', service: 'onestep-api-dev' };
/** Nothing of a deployment is given to a job that only decides. */
const decide = (decision: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ mode: 'continue', decision, 'task-definition': 'running', image: 'build' },
  ...place,
  ...more,
});

test('one job deploys until the pause, another one continues it to its end', async () => {
  await withAccount(waits, {}, async (account) => {
    const paused = await account.run({ 'wait-for': 'paused' });
    expect({ ...paused.outputs, log: endOf(paused) }).toMatchObject({ verdict: 'paused', cause: '' });
    expect(paused.exitCode).toBe(0);
    expect(paused.log).toMatch(
      /A pause hook at POST_TEST_TRAFFIC_SHIFT waits until .* UTC, then ECS rolls back\. To decide, run .*\n.*aws ecs continue-service-deployment --region eu-central-1 /,
    );
    expect(paused.summary).toContain('- Behind the load balancer: 2 healthy targets.');
    expect(
      paused.log
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('::'))
        .at(-1),
    ).toContain('all production traffic goes to onestep-dev:1');
    const id = paused.outputs['deployment-id'] ?? '';
    const continued = await account.run(decide('continue', { 'deployment-id': id }));
    expect({ ...continued.outputs, log: endOf(continued) }).toMatchObject({
      verdict: 'succeeded',
      cause: '',
      'deployment-id': id,
    });
    expect(continued.exitCode).toBe(0);
    expect(continued.log).toMatch(
      /Estimate of what is left: about 5 min (?:[^ ]+ s)?, of which 5 min is the bake time/,
    );
    expect(continued.log).not.toContain('(estimate');
    expect(account.newDeployments()).toBe(1);
    const again = await account.run(decide('continue'));
    expect(again.outputs).toMatchObject({ verdict: 'failed', cause: 'nothing-to-continue' });
  });
}, 150_000);

test('a job that decides to go back passes, and ends with rolled-back', async () => {
  await withAccount(waits, {}, async (account) => {
    await account.run({ 'wait-for': 'paused' });
    const back = await account.run(decide('rollback'));
    expect({ ...back.outputs, log: endOf(back) }).toMatchObject({ verdict: 'rolled-back', cause: '' });
    expect(back.exitCode).toBe(0);
    expect(back.log).toContain('all production traffic goes to onestep-dev:1');
    // It was decided: nothing failed, no cause is looked for, and no "user" of ECS who asked for it.
    expect(back.summary).toMatch(
      /^## ✅ Rolled back as decided: service onestep-api-dev in .* runs onestep-dev:1 again, not onestep-dev:2, after /,
    );
    expect(back.summary).not.toMatch(/### Cause|user request\)/);
  });
}, 150_000);

test.each([
  ['continue', 'continues'],
  ['rollback', 'goes back'],
])(
  'a job that decides to %s and does not wait says no more than that',
  async (decision, words) => {
    await withAccount(waits, {}, async (account) => {
      await account.run({ 'wait-for': 'paused' });
      const run = await account.run(decide(decision, { 'wait-for': 'none' }));
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'started', cause: '' });
      expect(run.log).toContain(
        `Decided: the deployment of onestep-dev:2 to service onestep-api-dev in cluster onestep-dev ${words}; the outcome was not awaited.`,
      );
      expect(account.writes().at(-1)).toBe('ContinueServiceDeployment');
    });
  },
  150_000,
);

test('of a service that is to run no task the deployment goes back to the version before it', async () => {
  const idle = native(
    { name: 'idle-pauses', title: 'It waits, and nothing is to run.', source: 'The test.' },
    {
      strategy: 'BLUE_GREEN',
      hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' })],
    },
    { desiredCount: 0 },
  );
  await withAccount(idle, {}, async (account) => {
    await account.run({ 'wait-for': 'paused' });
    const back = await account.run(decide('rollback'));
    expect({ ...back.outputs, log: endOf(back) }).toMatchObject({ verdict: 'rolled-back', cause: '' });
    expect(back.log).toContain('runs onestep-dev:1 again, not onestep-dev:2');
    expect(back.log.trim()).toMatch(/Traffic: all production traffic goes to onestep-dev:1\.$/m);
  });
}, 150_000);

test('a deployment that another one has replaced is not decided', async () => {
  await withAccount(waits, {}, async (account) => {
    await account.run({ 'wait-for': 'paused' });
    const other = await account.run(decide('continue', { 'deployment-id': 'ecs-svc/1111111111111111111' }));
    expect({ ...other.outputs, log: endOf(other) }).toMatchObject({
      verdict: 'failed',
      cause: 'nothing-to-continue',
    });
    expect(account.writes().filter((name) => name === 'ContinueServiceDeployment')).toEqual([]);
  });
}, 150_000);

test('a job that is cancelled before it has decided decides nothing', async () => {
  await withAccount(waits, {}, async (account) => {
    await account.run({ 'wait-for': 'paused' });
    const run = await account.run(decide('continue'), {
      onOutput: (log, child) => void (log.includes('Started at') && child.kill('SIGINT')),
    });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
    expect(account.writes()).not.toContain('ContinueServiceDeployment');
  });
}, 150_000);
