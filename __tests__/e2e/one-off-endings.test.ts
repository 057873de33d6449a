import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { type Account, endOf, withAccount } from './account.ts';

const runBefore = { 'run-before': 'python manage.py migrate' } as const;
const mode = { mode: 'task', image: 'build', 'task-definition': 'running' } as const;
const succeeding = migrating('migration', { exit: 0 });
const hanging = migrating('migration-hangs', { exit: 'hangs' });

const count = (account: Account, name: string) => account.writes().filter((each) => each === name).length;

describe('what is said of a one-off task that ended the step', () => {
  test.concurrent.each([
    ['run-before', { ...runBefore, 'run-before-minutes': '2' }],
    ['task', { ...mode, command: 'python manage.py migrate', 'wait-for-minutes': '2' }],
  ])(
    'is that the task (%s), not a deployment, had not ended in time',
    async (purpose, inputs) => {
      await withAccount(hanging, {}, async (account) => {
        const run = await account.run(inputs);
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: 'timed-out',
          cause: 'timed-out',
        });
        expect(run.log).toContain(`Timed out: ${purpose}: container app had not ended after 2 minutes.`);
        expect(run.summary).not.toContain('the deployment of');
        expect(run.log).not.toContain('gave no reason');
      });
    },
    60_000,
  );

  test.concurrent('is no invented cause where the task may not be described', async () => {
    const faults: readonly Fault[] = [{ operation: 'DescribeTasks', what: 'denied' }];
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run({ ...runBefore });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'unknown',
        'task-exit-code': '',
      });
      expect(run.log).not.toContain('could not start a task');
      expect(run.log).toMatch(/may still run\. To stop it: aws ecs stop-task/);
      expect(count(account, 'UpdateService')).toBe(0);
    });
  }, 60_000);

  test.concurrent('is that it may run, where RunTask was never answered', async () => {
    const faults: readonly Fault[] = [{ operation: 'RunTask', what: 'lost-response' }];
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run({ ...runBefore });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toMatch(
        /the task may have been started\. .*aws ecs list-tasks --region eu-central-1 --cluster onestep-dev --started-by ecs-rollout\/run-before\//,
      );
    });
  }, 60_000);

  test.concurrent('advises on the migration, not to run one', async () => {
    const lines = ['django.db.utils.ProgrammingError: relation "orders" does not exist'];
    await withAccount(migrating('no-table', { exit: 1, lines }), {}, async (account) => {
      const run = await account.run({ ...runBefore });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ cause: 'database-failed' });
      expect(run.log).toContain('Compare the state of the database with the migrations in the image');
      expect(run.log).not.toContain('as a task of their own');
    });
  }, 60_000);
});

describe('nothing is begun', () => {
  test.concurrent('where too little is left of the one limit of all attempts', async () => {
    const failure = {
      afterMs: 50_000,
      reason: 'Timeout waiting for EphemeralStorage provisioning to complete.',
    };
    const scarce = migrating('late-failure', { exit: 0, failsToStart: { times: 9, failure } });
    await withAccount(scarce, {}, async (account) => {
      const run = await account.run({ ...runBefore, 'run-before-minutes': '1' });
      expect({ tasks: count(account, 'RunTask'), log: endOf(run) }).toMatchObject({ tasks: 1 });
      expect(count(account, 'UpdateService')).toBe(0);
      expect(run.log).not.toContain('--cluster default');
    });
  }, 60_000);

  test.concurrent('for a job that was cancelled while it waited to try again', async () => {
    const reason = 'Capacity is unavailable at this time. Please try again later';
    const failure = { afterMs: 0, reason, withoutTask: true };
    const scarce = migrating('no-capacity', { exit: 0, failsToStart: { times: 9, failure } });
    await withAccount(scarce, {}, async (account) => {
      let isSent = false;
      const run = await account.run(
        { ...runBefore },
        {
          onOutput: (log, child) => {
            if (isSent || !/attempt 2 of 3/.test(log)) return;
            isSent = true;
            child.kill('SIGINT');
          },
        },
      );
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
      expect(count(account, 'UpdateService')).toBe(0);
      expect(count(account, 'RunTask')).toBeLessThan(3);
    });
  }, 60_000);

  test.concurrent.each([
    [
      'a command that is too long',
      { 'run-before': `python migrate ${'y'.repeat(9_000)}` },
      'characters as overrides',
    ],
    [
      'two containers in mode task',
      { ...mode, command: 'python migrate', 'container-name': 'app,agent' },
      'runs the command in one container',
    ],
    [
      'a trial of the image in mode task',
      { ...mode, command: 'python migrate', 'try-image': 'true' },
      '`try-image`: mode task tries no image',
    ],
  ])(
    'with %s',
    async (_title, inputs, why) => {
      await withAccount(succeeding, {}, async (account) => {
        const run = await account.run(inputs);
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: 'failed',
          cause: 'invalid-input',
        });
        expect(run.log).toContain(why);
        expect(account.writes()).toEqual([]);
      });
    },
    60_000,
  );
});

describe('a log that is not shown', () => {
  test.concurrent('is said with its reason', async () => {
    const faults: readonly Fault[] = [{ operation: 'GetLogEvents', what: 'denied' }];
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run({ ...mode, command: 'python manage.py migrate' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.log.match(/The log of this task is not shown: /g)?.length).toBeGreaterThan(0);
    });
  }, 60_000);
});

test('a run-after is told not to have run where nothing serves', async () => {
  const idle = migrating('idle', { exit: 0 }, { desiredCount: 0 });
  await withAccount(idle, {}, async (account) => {
    const run = await account.run({ 'run-after': 'python manage.py migrate' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'started' });
    expect(run.log).toContain('`run-after` did not run');
    expect(account.writes()).not.toContain('RunTask');
  });
}, 60_000);

test('that nothing serves at a desired count of 0 is one warning', async () => {
  await withAccount(migrating('idle', { exit: 0 }, { desiredCount: 0 }), {}, async (account) => {
    const run = await account.run();
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'started' });
    const warnings = run.commands.filter((line) => line.startsWith('::warning'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('can run shows only when a task is started');
  });
}, 60_000);
