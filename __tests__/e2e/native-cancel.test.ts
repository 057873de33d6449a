import type { ChildProcess } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';

/* What a job that is cancelled in the middle of a shift says of production traffic, which moves on without it. */

const canary = findScenario(allScenarios, 'canary');
const trafficOf = (log: string) => log.split('Traffic: ').at(-1)?.split('\n')[0];

function cancelInCanary(account: Account, onCancel: string, meanwhile = () => {}) {
  const cancel = (log: string, child: ChildProcess) => {
    if (!log.includes('traffic: 5 %') || child.killed) return;
    meanwhile();
    child.kill('SIGINT');
  };
  return account.run({ 'on-cancel': onCancel }, { onOutput: cancel });
}

test.concurrent.each([
  ['keeps the deployment', 'keep', []],
  ['may not roll it back', 'rollback', ['StopServiceDeployment', 'UpdateService']],
] as const)(
  'a job that is cancelled and %s says where traffic went when it was last seen',
  async (_, onCancel, denied) => {
    const faults: Fault[] = [];
    const deny = () =>
      void faults.push(...denied.map((operation) => ({ operation, what: 'denied' }) as const));
    await withAccount(canary, { faults }, async (account) => {
      const run = await cancelInCanary(account, onCancel, deny);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
      expect(trafficOf(run.log)).toBe(
        'when last seen, 5 % of production traffic goes to onestep-dev:2, 95 % to onestep-dev:1.',
      );
    });
  },
  150_000,
);

test('a canary that this job may not stop goes back by a deployment of the earlier revision', async () => {
  const faults = [{ operation: 'StopServiceDeployment', what: 'denied' }] as const;
  await withAccount(canary, { faults }, async (account) => {
    const run = await cancelInCanary(account, 'rollback');
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
    expect(run.log).toContain('Rolling back to onestep-dev:1 (UpdateService sent).');
    expect(trafficOf(run.log)).toBe(
      'production traffic moves back to onestep-dev:1 when its deployment reaches the shift of traffic.',
    );
    expect(account.writes().slice(1)).toEqual([
      'UpdateService',
      'StopServiceDeployment',
      'StopServiceDeployment',
      'UpdateService',
    ]);
    const post = await account.run({}, { state: run.state });
    // It shifts in steps as any deployment does, longer than a post step may last.
    expect(post.summary).toContain('still in progress');
    expect(post.log).toContain(
      'traffic: 5 % to the new tasks of onestep-dev:1, 95 % to the earlier tasks of onestep-dev:1',
    );
  });
}, 150_000);

test('a pause that the job was cancelled at is not to be decided once it goes back', async () => {
  await withAccount(findScenario(allScenarios, 'pause-waits'), {}, async (account) => {
    const run = await account.run(
      { 'on-cancel': 'rollback' },
      { onOutput: (log, child) => void (log.includes('To decide, run') && child.kill('SIGINT')) },
    );
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled', cause: 'cancelled' });
    expect(run.log).toContain('Rolling back to onestep-dev:1 (StopServiceDeployment sent).');
    expect(run.log).not.toContain('What to do: Decide it');
  });
}, 150_000);

test('a rollback is requested although the state of the deployment cannot be read when the job is cancelled', async () => {
  const faults: Fault[] = [];
  const throttle = () => void faults.push({ operation: 'DescribeServiceDeployments', what: 'throttle' });
  await withAccount(canary, { faults }, async (account) => {
    const run = await cancelInCanary(account, 'rollback', throttle);
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
    expect(account.writes().at(-1)).toBe('StopServiceDeployment');
    expect(run.log).toContain('Rolling back to onestep-dev:1 (StopServiceDeployment sent).');
  });
}, 150_000);
