import { expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { asText } from '../../simulator/json.ts';
import { registerTaskDefinition } from '../../simulator/model/task-definitions.ts';
import { arnOf, type World } from '../../simulator/model/world.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { addRule, addSchedule, ecsTarget } from '../../simulator/scenarios/schedules.ts';
import { type Account, withAccount } from './account.ts';

/** The running revision is the tenth of its family; the schedules pin the third and the fourth. */
function withHistory(more: (world: World) => void = () => {}): Scenario {
  return {
    ...success,
    setUp: (world) => {
      success.setUp(world);
      const [first] = world.taskDefinitions;
      for (let i = 0; i < 9; i += 1) registerTaskDefinition(world, { ...first?.document }, []);
      more(world);
    },
  };
}

const world = ({ simulator }: Account) => simulator.simulation.world;
const active = (account: Account) =>
  world(account)
    .taskDefinitions.filter(({ status }) => status === 'ACTIVE')
    .map(({ revision }) => revision);
const said = (run: { outputs: object; log: string }) => ({ ...run.outputs, log: run.log.slice(-2_000) });

test.concurrent('keeps the newest, and whatever a service, a task or a schedule uses', async () => {
  const pinning = withHistory((world) => {
    addRule(world, 'nightly', [ecsTarget(world, 'report', 3)], { managedBy: 'batch.amazonaws.com' });
    addSchedule(world, 'default/hourly', 4, { EndDate: 1 });
  });
  await withAccount(pinning, {}, async (account) => {
    const [service] = world(account).services;
    account.simulator.simulation.ecs('RunTask', {
      cluster: service?.clusterName,
      taskDefinition: 'onestep-dev:5',
      launchType: 'FARGATE',
      networkConfiguration: service?.settings['networkConfiguration'],
    });
    const run = await account.run({ 'keep-revisions': '3' });
    expect(said(run)).toMatchObject({ verdict: 'succeeded' });
    // 11 is deployed, 1 was the one before.
    expect(active(account)).toEqual([1, 3, 4, 5, 9, 10, 11]);
    expect(run.summary).toContain('Deregistered 4 old revisions of onestep-dev');
    expect(asText(account.service()['taskDefinition'])).toMatch(/:11$/);
  });
}, 60_000);

test.concurrent('keeps all where it cannot be read what uses them, with a warning', async () => {
  const policies = [
    {
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'scheduler:*', Resource: '*' },
      ],
    },
  ];
  await withAccount(withHistory(), { policies }, async (account) => {
    const run = await account.run({ 'keep-revisions': '1' });
    expect(said(run)).toMatchObject({ verdict: 'succeeded' });
    expect(account.writes()).not.toContain('DeregisterTaskDefinition');
    expect(run.summary).toMatch(/were not deregistered.*scheduler:ListSchedules/);
  });
}, 60_000);

test.concurrent('keeps what a service of another cluster runs', async () => {
  const elsewhere = withHistory((world) => {
    const [service] = world.services;
    const cluster = arnOf(world, 'ecs', 'cluster/another');
    world.clusters.set('another', { name: 'another', arn: cluster, status: 'ACTIVE', extra: {}, tags: [] });
    if (service === undefined) return;
    world.services.push({
      ...service,
      ...{ name: 'other', clusterName: 'another', clusterArn: cluster, desiredCount: 0, deployments: [] },
      arn: arnOf(world, 'ecs', 'service/another/other'),
      settings: { ...service.settings, taskDefinition: arnOf(world, 'ecs', 'task-definition/onestep-dev:2') },
    });
  });
  await withAccount(elsewhere, {}, async (account) => {
    const run = await account.run({ 'keep-revisions': '1' });
    expect(said(run)).toMatchObject({ verdict: 'succeeded' });
    expect(active(account)).toEqual([1, 2, 11]);
  });
}, 60_000);

test.concurrent('keeps all after a rollout that fails', async () => {
  await withAccount(withHistory(), {}, async (account) => {
    const run = await account.run({ 'keep-revisions': '1', 'verify-url': 'http://127.0.0.1:9/' });
    expect(run.outputs['verdict']).toBe('failed');
    expect(account.writes()).not.toContain('DeregisterTaskDefinition');
  });
}, 60_000);

test.concurrent('goes on where another job was there first, and says where it stopped and why', async () => {
  const refusal = { code: 'ClientException', message: 'TaskDefinition is inactive', status: 400 };
  const gone: Fault = { operation: 'DeregisterTaskDefinition', when: { first: 1 }, what: { refusal } };
  await withAccount(withHistory(), { faults: [gone] }, async (account) => {
    const run = await account.run({ 'keep-revisions': '3' });
    expect(run.summary).toContain('Deregistered 7 old revisions of onestep-dev');
  });
  const denied: Fault = { operation: 'DeregisterTaskDefinition', what: 'denied' };
  await withAccount(withHistory(), { faults: [denied] }, async (account) => {
    const run = await account.run({ 'keep-revisions': '3' });
    expect(said(run)).toMatchObject({ verdict: 'succeeded' });
    expect(run.log).toMatch(/Deregistered 0 of 7 old revisions .* then ecs:DeregisterTaskDefinition failed/);
    expect(run.log).not.toContain('whether something still uses them is not known');
  });
}, 90_000);
