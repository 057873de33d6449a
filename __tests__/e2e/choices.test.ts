import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';

const success = findScenario(scenarios, 'success');
const written = ['RegisterTaskDefinition', 'UpdateService'];

/** A web page that answers with this status. */
async function withPage<T>(status: number, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function primaryOf(account: Account): { readonly taskDefinition?: string; readonly rolloutState?: string } {
  const [service] = [account.service()];
  const deployments = service?.['deployments'] as {
    status: string;
    taskDefinition: string;
    rolloutState: string;
  }[];
  return deployments.find(({ status }) => status === 'PRIMARY') ?? {};
}

describe('the bundled action', () => {
  test.concurrent('waits for healthy tasks only, when asked to', async () => {
    await withAccount(findScenario(scenarios, 'early-success'), {}, async (account) => {
      const run = await account.run({ 'wait-for': 'healthy' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.exitCode).toBe(0);
    });
  }, 60_000);

  test.concurrent('sees a rollout through while old tasks drain, when it waits for healthy ones only', async () => {
    await withAccount(findScenario(scenarios, 'slow-settings'), {}, async (account) => {
      const run = await account.run({ 'wait-for': 'healthy' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(primaryOf(account)).toMatchObject({ rolloutState: 'IN_PROGRESS' });
    });
  }, 60_000);

  test.concurrent('does not wait at all, when asked to', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run({ 'wait-for': 'none' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'started', cause: '' });
      expect(run.exitCode).toBe(0);
      expect(run.outputs['deployment-id']).toMatch(/^ecs-svc\//);
      expect(account.writes()).toEqual(written);
    });
  }, 60_000);

  test.concurrent('says that nothing was sent where nothing changes and nobody waits', async () => {
    await withAccount(success, {}, async (account) => {
      const same = { 'task-definition': 'running', image: 'running', 'wait-for': 'none' };
      const run = await account.run(same);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'unchanged' });
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);

  test.concurrent('deploys an older revision with its own image, and registers nothing', async () => {
    await withAccount(success, {}, async (account) => {
      const first = await account.run();
      expect({ ...first.outputs, log: endOf(first) }).toMatchObject({ verdict: 'succeeded' });
      const back = await account.run({ 'task-definition': 'onestep-dev:1', image: 'definition' });
      expect({ ...back.outputs, log: endOf(back) }).toMatchObject({
        verdict: 'succeeded',
        'task-definition-arn': first.outputs['previous-task-definition-arn'],
      });
      expect(account.newRevisions()).toBe(1);
    });
  }, 90_000);

  test.concurrent('leaves a hopeless rollout as it is, and says how that is', async () => {
    await withAccount(findScenario(scenarios, 'unpullable-image'), {}, async (account) => {
      const run = await account.run({ 'on-failure': 'keep' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'image-not-found',
      });
      expect(account.writes()).toEqual(written);
      expect(primaryOf(account).taskDefinition).toBe(run.outputs['task-definition-arn']);
    });
  }, 60_000);

  test.concurrent('brings the earlier version back itself where ECS would not', async () => {
    await withAccount(findScenario(scenarios, 'missing-variable-without-breaker'), {}, async (account) => {
      const run = await account.run();
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
      expect(primaryOf(account)).toMatchObject({
        taskDefinition: run.outputs['previous-task-definition-arn'],
        rolloutState: 'COMPLETED',
      });
    });
  }, 60_000);

  test.concurrent('writes nothing when the same is deployed again, and a deployment when it is forced', async () => {
    await withAccount(success, {}, async (account) => {
      const first = await account.run();
      expect({ ...first.outputs, log: endOf(first) }).toMatchObject({ verdict: 'succeeded' });

      const second = await account.run();
      expect({ ...second.outputs, log: endOf(second) }).toMatchObject({
        verdict: 'unchanged',
        'deployment-id': first.outputs['deployment-id'],
        'task-definition-arn': first.outputs['task-definition-arn'],
      });
      expect(second.exitCode).toBe(0);
      expect(Number(second.outputs['rollout-seconds'])).toBeLessThan(60);
      expect(account.writes()).toEqual(written);

      const forced = await account.run({ 'force-new-deployment': 'true' });
      expect({ ...forced.outputs, log: endOf(forced) }).toMatchObject({ verdict: 'succeeded' });
      expect(forced.outputs['deployment-id']).not.toBe(first.outputs['deployment-id']);
      expect([account.newRevisions(), account.newDeployments()]).toEqual([1, 2]);
    });
  }, 90_000);

  test.concurrent('changes the number of tasks', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run({ 'desired-count': '3' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(account.service()).toMatchObject({ desiredCount: 3, runningCount: 3 });
    });
  }, 60_000);

  test.concurrent('changes the number of tasks alone, without a new revision or deployment', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run({ 'task-definition': 'running', image: 'running', 'desired-count': '3' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.summary).toMatch(/Scaled: .* runs 3 tasks of onestep-dev:1 \(before: 2\), after \d+ s\./);
      expect(run.summary).not.toMatch(/\d h \d/);
      expect([account.newRevisions(), account.newDeployments()]).toEqual([0, 0]);
      expect(account.service()).toMatchObject({ desiredCount: 3, runningCount: 3 });
    });
  }, 60_000);

  test.concurrent('goes on with a warning when another deployment is under way', async () => {
    await withAccount(success, {}, async (account) => {
      account.simulator.simulation.ecs('UpdateService', {
        cluster: CLUSTER,
        service: SERVICE,
        forceNewDeployment: true,
      });
      const run = await account.run();
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.log).toMatch(/Warning: .*deployment/);
    });
  }, 60_000);

  test.concurrent('never rolls back over a newer deployment of somebody else', async () => {
    await withAccount(findScenario(scenarios, 'superseded'), {}, async (account) => {
      const run = await account.run();
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'superseded' });
      expect(account.writes()).toEqual(written);
    });
  }, 60_000);

  test.concurrent('ends at its limit, and leaves a rollout alone that is healthy and only drains', async () => {
    await withAccount(findScenario(scenarios, 'early-success'), {}, async (account) => {
      const run = await account.run({ 'wait-for-minutes': '30' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    });
    await withAccount(findScenario(scenarios, 'baking'), {}, async (account) => {
      const run = await account.run({ 'wait-for-minutes': '3' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'timed-out' });
      expect(run.exitCode).toBe(1);
      expect(account.writes()).toEqual(written);
    });
  }, 90_000);

  test.concurrent('ends at its limit, and brings the earlier version back where the new one never was healthy', async () => {
    await withAccount(findScenario(scenarios, 'no-capacity-stays'), {}, async (account) => {
      const kept = await account.run({ 'wait-for-minutes': '3', 'on-failure': 'keep' });
      expect({ ...kept.outputs, log: endOf(kept) }).toMatchObject({
        verdict: 'timed-out',
        cause: 'no-capacity',
      });
    });
  }, 60_000);

  test.concurrent('asks a URL after the rollout', async () => {
    await withPage(200, (url) =>
      withAccount(success, {}, async (account) => {
        const run = await account.run({ 'verify-url': url });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      }),
    );
  }, 60_000);

  test.concurrent('brings the earlier version back when the URL answers with an error', async () => {
    await withPage(503, (url) =>
      withAccount(success, {}, async (account) => {
        const run = await account.run({ 'verify-url': url });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
        expect(run.log).toContain('503');
        expect(primaryOf(account).taskDefinition).toBe(run.outputs['previous-task-definition-arn']);
      }),
    );
  }, 60_000);

  test.concurrent('finds cluster, service and container by itself from environment and family', async () => {
    await withAccount(success, { files: { 'Dockerfile-dev': 'FROM scratch\n' } }, async (account) => {
      const definition = { 'task-definition': 'running', service: 'auto', cluster: 'auto' };
      const run = await account.run({ ...definition, environment: 'dev', 'task-family': 'onestep-dev' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(account.service()).toMatchObject({ taskDefinition: run.outputs['task-definition-arn'] });
    });
  }, 60_000);
});
