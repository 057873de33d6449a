import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { asObject, asObjects } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { withVariable } from '../../simulator/scenarios/changes.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { type Account, endOf, withAccount } from './account.ts';

const runBefore = { 'run-before': 'python manage.py migrate' } as const;
const succeeding = migrating('migration', { exit: 0 });

const count = (account: Account, name: string) => account.writes().filter((each) => each === name).length;
const oneOffs = ({ simulator }: Account) =>
  [...simulator.simulation.world.tasks.values()].filter(({ group }) => group.startsWith('family:'));

/** What RunTask was asked for. */
const asked = ({ simulator }: Account): Json =>
  asObject(JSON.parse([...simulator.simulation.world.runs.values()][0]?.parameters ?? '{}'));

const refused = (code: string, message: string): readonly Fault[] => [
  { operation: 'RunTask', what: { refusal: { code, message, status: 400 } } },
];

describe('the settings of the service', () => {
  test.concurrent('on EC2 with bridge no network is sent', async () => {
    const scenario = migrating(
      'ec2-bridge',
      { exit: 0 },
      {
        isInternal: true,
        settings: { launchType: 'EC2', networkConfiguration: undefined, platformVersion: undefined },
        definition: ({ networkMode: _, ...usual }) => ({ ...usual, requiresCompatibilities: ['EC2'] }),
      },
    );
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run({ ...runBefore, 'wait-for': 'none' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'started',
        'task-exit-code': '0',
      });
      expect(asked(account)).toMatchObject({ launchType: 'EC2' });
      expect(asked(account)).not.toHaveProperty('networkConfiguration');
    });
  }, 60_000);

  test.concurrent('a capacity provider strategy takes the place of the launch type', async () => {
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
    const settings = { launchType: undefined, capacityProviderStrategy };
    await withAccount(migrating('spot', { exit: 0 }, { settings }), {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(asked(account)).toMatchObject({ capacityProviderStrategy });
      expect(asked(account)).not.toHaveProperty('launchType');
    });
  }, 60_000);
});

describe('a family of its own', () => {
  const family = 'onestep-migrate';
  const withFamily = (account: Account) => {
    const { taskDefinition } = account.simulator.simulation.ecs('DescribeTaskDefinition', {
      taskDefinition: 'onestep-dev',
    });
    const { containerDefinitions, ...document } = asObject(taskDefinition);
    const [container] = asObjects(containerDefinitions);
    const members = [
      'networkMode',
      'requiresCompatibilities',
      'cpu',
      'memory',
      'executionRoleArn',
      'taskRoleArn',
    ];
    account.simulator.simulation.ecs('RegisterTaskDefinition', {
      ...Object.fromEntries(members.map((name) => [name, document[name]])),
      family,
      containerDefinitions: [{ ...container, command: ['python', 'manage.py', 'migrate'] }],
    });
  };

  test.concurrent('gets the new image, is registered, and runs its own command', async () => {
    await withAccount(succeeding, {}, async (account) => {
      withFamily(account);
      const run = await account.run({ 'run-before-family': family });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(asked(account)['taskDefinition']).toMatch(/onestep-migrate:2$/);
      expect(asked(account)).not.toHaveProperty('overrides');
      const registered = account.simulator.simulation.world.taskDefinitions.filter(
        (each) => each.family === family,
      );
      const images = registered.map(
        ({ document }) => asObjects(document['containerDefinitions'])[0]?.['image'],
      );
      expect(images[1]).toBe(run.outputs['image']);
      expect(images[1]).not.toBe(images[0]);
    });
  }, 60_000);

  test.concurrent('that is not there is an error before anything is written', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const run = await account.run({ 'run-before-family': 'onestep-migrat' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('Task family "onestep-migrat" of `run-before-family` has no active revision');
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);
});

describe('a task that cannot start', () => {
  test.concurrent('is tried three times, and no more', async () => {
    const reason =
      'Capacity is unavailable at this time. Please try again later or in a different availability zone';
    const failure = { afterMs: 0, reason, withoutTask: true };
    const scarce = migrating('no-capacity', { exit: 0, failsToStart: { times: 9, failure } });
    await withAccount(scarce, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed', 'task-exit-code': '' });
      expect(run.outputs['cause']).not.toBe('');
      expect(count(account, 'RunTask')).toBe(3);
      expect(count(account, 'UpdateService')).toBe(0);
    });
  }, 60_000);

  test.concurrent('is tried again where a refusal of RunTask says that there is no capacity', async () => {
    const message =
      'Capacity is unavailable at this time. Please try again later or in a different availability zone';
    const refusal = { code: 'ClientException', message, status: 400 };
    const faults = [{ operation: 'RunTask', when: { first: 1 }, what: { refusal } }];
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.log).toContain('attempt 2 of 3');
    });
  }, 60_000);

  test.concurrent('has the cause of a missing image', async () => {
    await withAccount(succeeding, {}, async (account) => {
      const { world } = account.simulator.simulation;
      for (const repository of world.repositories.values()) repository.images.length = 0;
      const run = await account.run({ mode: 'task', image: 'build', command: 'python manage.py migrate' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'image-not-found',
      });
      expect(run.log).toContain('never ran its command');
    });
  }, 60_000);

  test.concurrent('because of a subnet that is gone says so', async () => {
    const faults = refused('InvalidParameterException', "The subnet ID 'subnet-0bad' does not exist");
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });

      expect(run.log).toContain('subnet-0bad');
      expect(count(account, 'UpdateService')).toBe(0);
    });
  }, 60_000);
});

describe('a task that something else ends', () => {
  test.concurrent('is no failure of the command, and is not run again', async () => {
    await withAccount(migrating('stopped', { exit: 'hangs' }), {}, async (account) => {
      let isStopped = false;
      const run = await account.run(runBefore, {
        onOutput: (log) => {
          const [task] = oneOffs(account);
          if (isStopped || task === undefined || !/: running/.test(log)) return;
          isStopped = true;
          account.simulator.simulation.ecs('StopTask', {
            cluster: 'onestep-dev',
            task: task.arn,
            reason: 'Stopped by hand',
          });
        },
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('interrupted before its command had ended: Stopped by hand');

      expect(count(account, 'RunTask')).toBe(1);
      expect(count(account, 'UpdateService')).toBe(0);
    });
  }, 60_000);
});

describe('a task on Spot that AWS takes back', () => {
  test.concurrent('is no failure of the command, and is not run again', async () => {
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
    const settings = { launchType: undefined, capacityProviderStrategy };
    const stoppedFromOutside = {
      afterMs: 5_000,
      stopCode: 'SpotInterruption',
      reason: 'Your Spot Task was interrupted.',
    };
    const taken = migrating('taken', { exit: 'hangs', stoppedFromOutside }, { settings });
    await withAccount(taken, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed', 'task-exit-code': '' });
      expect(run.log).toContain('interrupted before its command had ended: Your Spot Task was interrupted.');
      expect(count(account, 'RunTask')).toBe(1);
      expect(count(account, 'UpdateService')).toBe(0);
    });
  }, 60_000);
});

describe('what is lost or denied', () => {
  test.concurrent('answers of DescribeTasks that are lost change nothing', async () => {
    const faults: readonly Fault[] = [
      { operation: 'DescribeTasks', when: { every: 2 }, what: 'lost-response' },
      { operation: 'DescribeTasks', when: { every: 3 }, what: 'server-error' },
    ];
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
      });
      expect(count(account, 'RunTask')).toBe(1);
    });
  }, 60_000);

  test.concurrent('a log that may not be read is a warning, and the exit code stands', async () => {
    const faults: readonly Fault[] = [{ operation: 'GetLogEvents', what: 'denied' }];
    await withAccount(succeeding, { faults }, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        'task-exit-code': '0',
      });
      expect(run.summary).toContain('logs:GetLogEvents');
    });
  }, 60_000);

  test.concurrent('ecs:RunTask that is denied ends the step with the policy, and nothing is updated', async () => {
    await withAccount(succeeding, { faults: [{ operation: 'RunTask', what: 'denied' }] }, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
      });
      expect(run.log).toContain('ecs:RunTask');
      expect(run.summary).toContain('"ecs:RunTask"');
      expect(count(account, 'UpdateService')).toBe(0);
    });
  }, 60_000);

  test.concurrent('ecs:StopTask that is denied leaves the task, and prints how to stop it', async () => {
    const faults: readonly Fault[] = [{ operation: 'StopTask', what: 'denied' }];
    await withAccount(migrating('hangs', { exit: 'hangs' }), { faults }, async (account) => {
      const run = await account.run({ ...runBefore, 'run-before-minutes': '2', 'on-cancel': 'rollback' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'timed-out' });
      expect(run.log).toMatch(/could not be stopped\. To stop it: aws ecs stop-task/);
    });
  }, 60_000);
});

describe('a hostile log', () => {
  const ansi = '\u001b';
  test.concurrent('is text: no command, no escape sequence, no secret, no flood', async () => {
    const lines = [
      '::error::forged',
      '##[error]forged',
      `${ansi}[31mred${ansi}[0m ${ansi}]0;title\u0007end`,
      'token is hunter2-hunter2-hunter2',
      'first\r::warning::forged',
      ...Array.from({ length: 20_000 }, (_, index) => `row ${index}`),
    ];
    const scenario = migrating(
      'flood',
      { exit: 1, lines, seconds: 40, everyMs: 1 },
      { definition: (usual) => withVariable(usual, 'API_TOKEN', 'hunter2-hunter2-hunter2') },
    );
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run(runBefore);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed', 'task-exit-code': '1' });
      expect(run.log).toContain('  | ::error::forged');
      expect(run.log).toContain('  | ::warning::forged');
      expect(run.commands.filter((line) => /^::\w+::(?:forged|warning)/.test(line))).toEqual([]);
      expect(run.log).not.toContain(ansi);
      expect(run.log.replace(/^::add-mask::.*$/gm, '')).not.toContain('hunter2-hunter2');
      expect(run.summary).not.toContain('hunter2-hunter2');
      expect(run.log.split('\n').filter((line) => /\| row \d/.test(line)).length).toBeLessThan(2_001);
      expect(run.log).toContain('more than 2000 lines');
    });
  }, 120_000);
});
