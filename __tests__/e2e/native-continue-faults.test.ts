import { describe, expect, test } from '@jest/globals';
import { continueHook } from '../../simulator/model/native/continuing.ts';
import { requestRollback } from '../../simulator/model/rollback-request.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';

/* The decision of a pause that is lost on its way, or that comes after somebody else's. */

const waits = findScenario(allScenarios, 'pause-waits');
const decide = (decision: string) => ({
  ...{ mode: 'continue', decision, 'task-definition': 'running', image: 'build' },
  ...{ cluster: 'onestep-dev', service: 'onestep-api-dev' },
});
const sent = (account: Account) =>
  account.writes().filter((name) => name === 'ContinueServiceDeployment').length;

describe.each(['continue', 'rollback'])('a decision to %s', (decision) => {
  test.concurrent.each([
    ['throttle', 2],
    ['reset', 2],
    ['lost-response', 1],
  ] as const)(
    'is sent again after %s only while the hook still waits',
    async (what, times) => {
      const fault = { service: 'ecs', operation: 'ContinueServiceDeployment', when: { first: 1 }, what };
      await withAccount(waits, { faults: [fault] }, async (account) => {
        await account.run({ 'wait-for': 'paused' });
        const run = await account.run(decide(decision));
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: decision === 'continue' ? 'succeeded' : 'rolled-back',
          cause: '',
        });
        expect(run.exitCode).toBe(0);
        expect(sent(account)).toBe(times);
      });
    },
    150_000,
  );
});

/** Somebody decides as soon as this job has seen that the deployment waits. */
async function decideAfter(account: Account, decision: string, theirs: typeof continueHook | 'rollback') {
  await account.run({ 'wait-for': 'paused' });
  const { world } = account.simulator.simulation;
  const run = await account.run(decide(decision), {
    onOutput: (log) => {
      if (!log.includes('waits until')) return;
      for (const service of world.services)
        for (const record of service.serviceDeployments)
          for (const hook of record.native?.hooks ?? []) {
            if (hook.status !== 'AWAITING_ACTION') continue;
            if (theirs === 'rollback') requestRollback(world, service, record);
            else theirs(world, service, record, hook);
          }
    },
  });
  return { ...run, told: { ...run.outputs, exitCode: run.exitCode, log: endOf(run) } };
}

test.concurrent('a pause that somebody else has continued is followed', async () => {
  await withAccount(waits, {}, async (account) => {
    const { told, log } = await decideAfter(account, 'continue', continueHook);
    expect(told).toMatchObject({ verdict: 'succeeded', cause: '', exitCode: 0 });
    expect(log).toContain('The pause was decided the same way before this job could decide it.');
  });
}, 150_000);

test.concurrent('a pause that somebody else has refused ends as it ends', async () => {
  await withAccount(waits, {}, async (account) => {
    const { told, log } = await decideAfter(account, 'continue', 'rollback');
    expect(told).toMatchObject({ verdict: 'rolled-back', exitCode: 1 });
    expect(log).toContain('The pause was decided with a rollback before this job could continue it.');
    expect(log.trim()).toMatch(/Traffic: all production traffic goes to onestep-dev:1\.$/m);
  });
}, 150_000);

test.concurrent('a rollback that comes after somebody has continued says so, and fails', async () => {
  await withAccount(waits, {}, async (account) => {
    const { told, log } = await decideAfter(account, 'rollback', continueHook);
    expect(told).toMatchObject({ verdict: 'failed', cause: 'nothing-to-continue', exitCode: 1 });
    expect(log).toContain('was continued before this job could roll it back');
    expect(log).toContain('aws ecs stop-service-deployment');
  });
}, 150_000);
