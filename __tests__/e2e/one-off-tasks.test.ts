import { describe, expect, test } from '@jest/globals';
import { asObject } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { migrating, withSidecar } from '../../simulator/scenarios/one-off-tasks.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Account, endOf, withAccount } from './account.ts';

const runBefore = { 'run-before': 'python manage.py migrate' } as const;
const traceback = [
  'Traceback (most recent call last):',
  '  File "/app/manage.py", line 22, in <module>',
  '    main()',
  'django.db.utils.ProgrammingError: column "total" of relation "orders" already exists',
];
const succeeding = migrating('migration', { exit: 0 });

const runs = (account: Account) => account.writes().filter((name) => name === 'RunTask').length;
const updates = (account: Account) => account.writes().filter((name) => name === 'UpdateService').length;

describe('run-before', () => {
  test.concurrent('runs the command with the new revision, shows its log, and then updates the service', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
        cause: '',
      });
      expect(account.writes()).toEqual(['RegisterTaskDefinition', 'RunTask', 'UpdateService']);
      expect(run.log).toContain('|   Applying onestep.0042_order... OK');
      expect(run.summary).toContain('run-before');
    });
  }, 60_000);

  test.concurrent('leaves the service alone when the command fails, and says why', async () => {
    const failing = migrating('migration-fails', { exit: 1, lines: traceback });
    await withAccount(failing, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        'task-exit-code': '1',
        'deployment-id': '',
      });
      expect(run.outputs['cause']).not.toBe('');
      expect(updates(account)).toBe(0);
      expect(runs(account)).toBe(1);
      expect(run.log).toContain('The service was not updated.');
      expect(run.log).toContain('|   File "/app/manage.py", line 22, in <module>');
      const said = run.log.split('\n').filter((line) => /^\d\d:\d\d .*exited with code 1 after/.test(line));
      expect(said).toHaveLength(1);
    });
  }, 60_000);

  test.concurrent('tries again where Amazon ECS had no capacity, and runs the command once', async () => {
    const scarce = migrating('no-capacity', {
      exit: 0,
      failsToStart: {
        times: 1,
        failure: {
          afterMs: 0,
          reason:
            'Capacity is unavailable at this time. Please try again later or in a different availability zone',
          withoutTask: true,
        },
      },
    });
    await withAccount(scarce, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
      });
      expect(runs(account)).toBe(2);
    });
  }, 60_000);

  test.concurrent('says that the command never ran where the task cannot start', async () => {
    const secretless = migrating('no-secret', {
      exit: 0,
      failsToStart: {
        times: 9,
        failure: {
          afterMs: 5_000,
          reason:
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:onestep/dev/absent-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
        },
      },
    });
    await withAccount(secretless, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        'task-exit-code': '',
        cause: 'secret-missing',
      });
      expect(run.log).toContain('never ran its command');
      expect(updates(account)).toBe(0);
    });
  }, 60_000);

  test.concurrent('ends at its limit, leaves the task running and prints how to stop it', async () => {
    const hanging = migrating('migration-hangs', { exit: 'hangs' });
    await withAccount(hanging, {}, async (account) => {
      const run = await account.run({ ...runBefore, 'run-before-minutes': '3' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'timed-out',
        'task-exit-code': '',
      });
      expect(run.log).toMatch(
        /left running\. To stop it: aws ecs stop-task --region eu-central-1 --cluster onestep-dev --task [0-9a-f]{32}/,
      );
      expect(account.writes()).not.toContain('StopTask');
      expect(updates(account)).toBe(0);
    });
  }, 60_000);

  test.concurrent('stops the task at its limit where on-cancel is rollback', async () => {
    const hanging = migrating('migration-hangs', { exit: 'hangs' });
    await withAccount(hanging, {}, async (account) => {
      const run = await account.run({ ...runBefore, 'run-before-minutes': '3', 'on-cancel': 'rollback' });
      expect(run.outputs).toMatchObject({ verdict: 'timed-out' });
      expect(account.writes()).toContain('StopTask');
    });
  }, 60_000);

  test.concurrent.each([
    ['keep', false],
    ['rollback', true],
  ])(
    'is left running or stopped when the job is cancelled (on-cancel: %s)',
    async (onCancel, isStopped) => {
      const hanging = migrating('migration-hangs', { exit: 'hangs' });
      await withAccount(hanging, {}, async (account) => {
        let isSent = false;
        const run = await account.run(
          { ...runBefore, 'on-cancel': onCancel },
          {
            onOutput: (log, child) => {
              if (isSent || !/: running/.test(log)) return;
              isSent = true;
              child.kill('SIGINT');
            },
          },
        );
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
        expect(account.writes().includes('StopTask')).toBe(isStopped);
        expect(updates(account)).toBe(0);
      });
    },
    60_000,
  );

  test.concurrent('runs one task although the answer to RunTask was lost', async () => {
    await withAccount(
      succeeding,
      { faults: [{ operation: 'RunTask', when: { first: 1 }, what: 'lost-response' }] },
      async (account) => {
        const run = await account.run(runBefore);
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: 'succeeded',
          'task-exit-code': '0',
        });
        expect(account.simulator.simulation.world.runs.size).toBe(1);
        expect(oneOffs(account)).toBe(1);
      },
    );
  }, 60_000);

  test.concurrent('finds the task that a killed runner had started, when the same attempt runs again', async () => {
    const slow = migrating('slow-migration', { exit: 0, seconds: 60 });
    await withAccount(slow, {}, async (account) => {
      const occasion = {
        env: { GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', GITHUB_ACTION: '__ecs-rollout' },
      };
      await account.run(runBefore, {
        ...occasion,
        onOutput: (log, child) => {
          if (/: running/.test(log)) child.kill('SIGKILL');
        },
      });
      const run = await account.run(runBefore, occasion);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
      });
      expect(oneOffs(account)).toBe(1);
      expect(run.log).toContain('was already started by this step');
    });
  }, 60_000);

  test.concurrent.each([true, false])(
    'takes the exit code of the command, not of a sidecar (essential: %s)',
    async (essential) => {
      const account = {
        definition: (usual: Parameters<typeof withSidecar>[0]) => withSidecar(usual, essential),
      };
      await withAccount(migrating('sidecar', { exit: 0 }, account), {}, async (opened) => {
        const run = await opened.run({ ...runBefore, 'container-name': 'app' });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: 'succeeded',
          'task-exit-code': '0',
        });
      });
    },
    60_000,
  );

  test.concurrent('refuses a container that is not there before anything is written', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const run = await account.run({ ...runBefore, 'run-before-container': 'worker' });
      expect(run.outputs['verdict']).toBe('failed');
      expect(account.writes()).toEqual([]);
      expect(run.log).toContain('worker');
    });
  }, 60_000);

  test.concurrent('does not run when nothing is deployed', async () => {
    await withAccount(succeeding, {}, async (account) => {
      await account.run({ ...runBefore, image: 'running', 'task-definition': 'running' });
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);
});

/** The migration runs for a minute, and the essential agent beside it ends after six seconds. */
function besideAgent(agentCode: number, exitsAfterSigtermMs: number): Scenario {
  const containers = {
    agent: { exits: { afterMs: 6_000, code: agentCode } },
    app: { exits: { afterMs: 60_000, code: 0 }, exitsAfterSigtermMs },
  };
  const scenario = migrating(
    'sidecar-ends',
    { exit: 0 },
    { definition: (usual) => withSidecar(usual, true) },
  );
  const isCommanded = (definition: Json) => JSON.stringify(definition).includes('"migrate"');
  return {
    ...scenario,
    behave: (definition, context) =>
      isCommanded(definition) ? { containers } : scenario.behave(definition, context),
  };
}

describe('an essential container that ends before the command', () => {
  const inputs = { ...runBefore, 'container-name': 'app' };

  test.concurrent('interrupts it: the service is not updated, and that container is the cause', async () => {
    await withAccount(besideAgent(0, 20_000), {}, async (account) => {
      const run = await account.run(inputs);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'container-exits-zero',
        'task-exit-code': '',
      });
      expect(run.log).toContain('container agent is essential and ended first, with exit code 0');
      expect(run.log).not.toContain('lack of memory');
      expect(updates(account)).toBe(0);
    });
  }, 60_000);

  test.concurrent('and was not seen ending first is warned of', async () => {
    await withAccount(besideAgent(2, 500), {}, async (account) => {
      const run = await account.run(inputs);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.log).toContain('Container agent is essential and exited with code 2. If it ended before');
    });
  }, 60_000);
});

describe('run-after', () => {
  test.concurrent('fails a rollout whose smoke test fails, and the earlier version serves again', async () => {
    const failing = migrating('smoke-test-fails', { exit: 1, lines: traceback });
    await withAccount(failing, {}, async (account) => {
      const run = await account.run({ 'run-after': 'python manage.py migrate' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'rolled-back',
        'task-exit-code': '1',
      });
      expect(run.outputs['cause']).not.toBe('');
      expect(run.log).toMatch(/Rolled back: run-after failed, so onestep-dev:2 was stopped after/);
      const said = run.log.split('\n').filter((line) => /^\d\d:\d\d .*run-after failed: /.test(line));
      expect(said).toHaveLength(1);
      expect(run.log).toContain('    looks like: container app found the database');
    });
  }, 60_000);
});

describe('a smoke test without a result', () => {
  const stoppedFromOutside = {
    afterMs: 5_000,
    stopCode: 'SpotInterruption',
    reason: 'Your Spot Task was interrupted.',
  };
  const failure = {
    afterMs: 1_000,
    reason: 'ResourceInitializationError: failed to validate logger args: the log group does not exist',
  };
  test.concurrent.each([
    ['that Spot ended', { exit: 'hangs', stoppedFromOutside } as const],
    ['that never started', { exit: 0, failsToStart: { times: 9, failure } } as const],
  ])(
    '%s fails the step, and the new version stays',
    async (name, migration) => {
      await withAccount(migrating(`smoke test ${name}`, migration), {}, async (account) => {
        const run = await account.run({ 'run-after': 'python manage.py migrate' });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
        expect(run.outputs['cause']).not.toBe('');
        expect(run.exitCode).toBe(1);
        expect(run.log).toContain('runs onestep-dev:2, but `run-after` did not check it.');
        expect(updates(account)).toBe(1);
        expect(account.writes()).not.toContain('StopServiceDeployment');
      });
    },
    60_000,
  );
});

describe('a smoke test that fails a rollout which serves', () => {
  const inputs = { 'run-after': 'python manage.py migrate', 'on-failure': 'keep' } as const;

  test.concurrent('is told as that', async () => {
    await withAccount(migrating('smoke-test-fails', { exit: 1 }), {}, async (account) => {
      const run = await account.run(inputs);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('runs onestep-dev:2, but the check after the rollout failed.');
      expect(run.log).not.toContain('is not what serves');
    });
  }, 60_000);

  test.concurrent('and never ended, has that as its cause', async () => {
    await withAccount(migrating('smoke-test-hangs', { exit: 'hangs' }), {}, async (account) => {
      const run = await account.run({ ...inputs, 'run-after-minutes': '2' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed', cause: 'timed-out' });
    });
  }, 60_000);
});

describe('mode: task', () => {
  test.concurrent('runs the command with what the service runs, and touches nothing else', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const run = await account.run({
        mode: 'task',
        command: 'python manage.py migrate',
        'task-definition': 'running',
        image: 'build',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
      });
      expect(account.writes()).toEqual(['RunTask']);
      expect(run.exitCode).toBe(0);
    });
  }, 60_000);

  test.concurrent('registers a file first, with the variables of the step', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const run = await account.run({
        mode: 'task',
        command: 'python manage.py migrate',
        image: 'build',
        'environment-variables': 'BATCH=7',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
        'task-definition-arn': expect.stringMatching(/onestep-dev:\d+$/),
      });
      expect(account.writes()).toEqual(['RegisterTaskDefinition', 'RunTask']);
      const { taskDefinition } = account.simulator.simulation.ecs('DescribeTaskDefinition', {
        taskDefinition: 'onestep-dev',
      });
      expect(JSON.stringify(taskDefinition)).toContain('{"name":"BATCH","value":"7"}');
    });
  }, 60_000);

  test.concurrent('runs the newest revision of another family as it is', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const { simulation } = account.simulator;
      const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', { taskDefinition: 'onestep-dev' });
      const { networkMode, requiresCompatibilities, cpu, memory, containerDefinitions, executionRoleArn } =
        asObject(taskDefinition);
      simulation.ecs('RegisterTaskDefinition', {
        ...{ networkMode, requiresCompatibilities, cpu, memory, containerDefinitions, executionRoleArn },
        family: 'onestep-jobs',
      });
      const run = await account.run({
        mode: 'task',
        command: 'python manage.py migrate',
        'task-definition': 'running',
        'task-family': 'onestep-jobs',
        image: 'build',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-definition-arn': expect.stringMatching(/onestep-jobs:1$/),
      });
      expect(account.writes()).toEqual(['RunTask']);
    });
  }, 60_000);

  test.concurrent('runs the command of each job of a matrix, which are one job and one step to GitHub', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const env = { GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'send', GITHUB_ACTION: '__ecs-rollout' };
      const usual = { mode: 'task', 'task-definition': 'running', image: 'build' };
      const command = 'python manage.py migrate';
      for (const inputs of [
        { command },
        { command: `${command} --tenant b` },
        { command, 'environment-variables': 'TENANT=c' },
      ]) {
        const run = await account.run({ ...usual, ...inputs }, { env });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      }
      expect(oneOffs(account)).toBe(3);
      const again = await account.run({ ...usual, command }, { env });
      expect(again.log).toContain('was already started by this step');
      expect(oneOffs(account)).toBe(3);
    });
  }, 60_000);

  test.concurrent('fails with the command, with its cause', async () => {
    await withAccount(migrating('task-fails', { exit: 3, lines: traceback }), {}, async (account) => {
      const run = await account.run({
        mode: 'task',
        command: '["python", "manage.py", "migrate"]',
        'task-definition': 'running',
        image: 'build',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed', 'task-exit-code': '3' });
      expect(run.outputs['cause']).not.toBe('');
      expect(run.exitCode).toBe(1);
    });
  }, 60_000);
});

/** Tasks that no service started. */
function oneOffs({ simulator }: Account): number {
  return [...simulator.simulation.world.tasks.values()].filter(({ group }) => group.startsWith('family:'))
    .length;
}
