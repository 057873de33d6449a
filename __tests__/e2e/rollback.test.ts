import { describe, expect, test } from '@jest/globals';
import { asObject } from '../../simulator/json.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';

const success = findScenario(scenarios, 'success');
const crash = findScenario(scenarios, 'missing-variable-without-rollback');
/** What `mode: rollback` is given: neither a definition nor an image. */
const back = { mode: 'rollback', 'task-definition': 'running', image: 'build' } as const;

const running = (account: Account) => {
  const deployments = account.service()['deployments'] as { status: string; taskDefinition: string }[];
  return deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinition.replace(/^.*\//, '');
};

const place = { cluster: CLUSTER, service: SERVICE };

/** Registers what the service runs in another family; answers its ARN. */
function copyTo({ simulator: { simulation } }: Account, family: string): unknown {
  const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', { taskDefinition: 'onestep-dev:1' });
  const {
    networkMode,
    requiresCompatibilities,
    cpu,
    memory,
    containerDefinitions,
    executionRoleArn,
    taskRoleArn,
  } = asObject(taskDefinition);
  const registered = simulation.ecs('RegisterTaskDefinition', {
    ...{ family, networkMode, requiresCompatibilities, cpu, memory },
    ...{ containerDefinitions, executionRoleArn, taskRoleArn },
  });
  return asObject(registered['taskDefinition'])['taskDefinitionArn'];
}

describe('mode: rollback', () => {
  test.concurrent('deploys the revision that completed before the one that runs, and registers nothing', async () => {
    await withAccount(success, {}, async (account) => {
      await account.run();
      expect(running(account)).toBe('onestep-dev:2');
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(running(account)).toBe('onestep-dev:1');
      expect(account.newRevisions()).toBe(1);
      expect(run.log).toMatch(/Rolled back as requested: .* runs onestep-dev:1 again, not onestep-dev:2/);
    });
  }, 90_000);

  test.concurrent('undoes a newest deployment that has failed', async () => {
    await withAccount(crash, {}, async (account) => {
      await account.run({ 'on-failure': 'keep' });
      expect(running(account)).toBe('onestep-dev:2');
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(running(account)).toBe('onestep-dev:1');
      expect(run.log).toContain('has not completed: rolling back to onestep-dev:1');
    });
  }, 90_000);

  test.concurrent('undoes a deployment that is under way', async () => {
    await withAccount(success, {}, async (account) => {
      await account.run({ 'wait-for': 'none' });
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(running(account)).toBe('onestep-dev:1');
    });
  }, 90_000);

  test.concurrent('says so where there is nothing before a first deployment', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('There is nothing to roll back to');
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);

  test.concurrent('deploys an earlier revision of another family as it is', async () => {
    await withAccount(success, {}, async (account) => {
      const arn = copyTo(account, 'onestep-new');
      account.simulator.simulation.ecs('UpdateService', { ...place, taskDefinition: arn });
      await account.sleep(300_000);
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(running(account)).toBe('onestep-dev:1');
      expect(account.writes()).toEqual(['UpdateService']);
      expect(run.log).not.toContain('New revision of');
    });
  }, 90_000);

  test.concurrent('takes a revision of another family only where the family is named too', async () => {
    await withAccount(success, {}, async (account) => {
      copyTo(account, 'onestep-jobs');
      const inputs = { ...back, 'task-definition': 'onestep-jobs:1' };
      const run = await account.run(inputs);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ cause: 'task-family-mismatch' });
      expect(account.writes()).toEqual([]);
      const meant = await account.run({ ...inputs, 'task-family': 'onestep-jobs' });
      expect({ ...meant.outputs, log: endOf(meant) }).toMatchObject({ verdict: 'succeeded' });
      expect(account.writes()).toEqual(['UpdateService']);
      expect(running(account)).toBe('onestep-jobs:1');
    });
  }, 90_000);

  test.concurrent('refuses a revision that was deregistered, and says what can be done', async () => {
    await withAccount(success, {}, async (account) => {
      await account.run();
      account.simulator.simulation.ecs('DeregisterTaskDefinition', { taskDefinition: 'onestep-dev:1' });
      const writes = account.writes().length;
      const run = await account.run({ ...back, 'task-definition': 'onestep-dev:1' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('onestep-dev:1 was deregistered (INACTIVE)');
      expect(account.writes().length).toBe(writes);
    });
  }, 90_000);

  test.concurrent('takes the next older revision, with a warning, where the deployments may not be read', async () => {
    const denied = ['ListServiceDeployments', 'DescribeServiceRevisions'].map((operation) => ({
      operation,
      what: 'denied' as const,
    }));
    await withAccount(success, { faults: denied }, async (account) => {
      await account.run();
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(running(account)).toBe('onestep-dev:1');
      expect(run.log).toContain('may never have run');
    });
  }, 90_000);
});

describe('mode: rollback after Amazon ECS has rolled back', () => {
  const crashing = findScenario(scenarios, 'missing-variable');

  test.concurrent('says that there is nothing before the revision that serves, and changes nothing', async () => {
    await withAccount(crashing, {}, async (account) => {
      await account.run();
      expect(running(account)).toBe('onestep-dev:1');
      const writes = account.writes().length;
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('There is nothing to roll back to');
      expect(account.writes().length).toBe(writes);
    });
  }, 90_000);

  test.concurrent('a second rollback does not go forward to what the first one has undone', async () => {
    await withAccount(success, {}, async (account) => {
      await account.run();
      await account.run(back);
      const run = await account.run(back);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('There is nothing to roll back to');
      expect(running(account)).toBe('onestep-dev:1');
    });
  }, 90_000);

  test.concurrent('variables are refused: a revision is deployed as it is', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run({ ...back, 'environment-variables': 'A=1' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
      });
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);
});
