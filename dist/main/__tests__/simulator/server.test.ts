import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, expect, test } from '@jest/globals';
import { CLUSTER, FAMILY, SERVICE } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts';
import { ManualClock } from '../../simulator/simulation.ts';

/** Near the machine's own: an SDK that sees a skew of its clock repeats what failed once more. */
const startAt = new Date(Math.floor(Date.now() / 1000) * 1000);

let simulator: Simulator;
afterEach(() => simulator.close());

async function start(options: Partial<SimulatorOptions> = {}) {
  const clock = new ManualClock(startAt);
  simulator = await startSimulator({ scenario: success, clock, ...options });
  const ecs = new ECSClient({
    endpoint: simulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'not-a-secret' },
  });
  const describe = async () => {
    const command = new DescribeServicesCommand({ cluster: CLUSTER, services: [SERVICE] });
    const { services } = await ecs.send(command);
    return services?.[0];
  };
  const deployAgain = () =>
    ecs.send(new UpdateServiceCommand({ cluster: CLUSTER, service: SERVICE, forceNewDeployment: true }));
  return { clock, ecs, describe, deployAgain };
}

test('a deployment that the SDK asks for goes on with the clock until it is completed', async () => {
  const { clock, describe, deployAgain } = await start();
  const { service } = await deployAgain();
  const id = service?.deployments?.[0]?.id;
  expect(service?.deployments?.[0]).toMatchObject({
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    runningCount: 0,
  });
  clock.pass(20 * 60_000);
  const after = await describe();
  expect(after?.deployments).toEqual([
    expect.objectContaining({ id, rolloutState: 'COMPLETED', runningCount: 2 }),
  ]);
  expect(after?.events?.[0]?.createdAt?.getTime()).toBeGreaterThan(startAt.getTime());
});

test('a registered revision comes back with what ECS adds', async () => {
  const { ecs } = await start();
  const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: FAMILY }));
  const {
    family,
    containerDefinitions,
    cpu,
    memory,
    networkMode,
    requiresCompatibilities,
    executionRoleArn,
  } = taskDefinition ?? {};
  const registered = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family,
      containerDefinitions,
      cpu,
      memory,
      networkMode,
      requiresCompatibilities,
      executionRoleArn,
    }),
  );
  expect(registered.taskDefinition?.revision).toBe((taskDefinition?.revision ?? 0) + 1);
  expect(registered.taskDefinition?.registeredAt).toEqual(startAt);
});

test('every call is counted, with its outcome and in AWS time', async () => {
  const { clock, ecs, describe } = await start({
    faults: [{ service: 'ecs', operation: 'DescribeServices', what: 'server-error', when: { first: 1 } }],
  });
  clock.pass(1000);
  await describe();
  await ecs
    .send(new DescribeServicesCommand({ cluster: 'absent', services: [SERVICE] }))
    .catch(() => undefined);
  expect(simulator.calls.map(({ operation, attempt, outcome }) => [operation, attempt, outcome])).toEqual([
    ['DescribeServices', 1, 'ServerException'],
    ['DescribeServices', 2, 'ok'],
    ['DescribeServices', 1, 'ClusterNotFoundException'],
  ]);
  expect(simulator.calls[0]?.at).toEqual(new Date(startAt.getTime() + 1000));
});

test('another process can deploy beside us, and ask what really happened', async () => {
  const { clock, deployAgain } = await start();
  const { service } = await deployAgain();
  const ours = service?.deployments?.[0]?.id;
  clock.pass(5000);
  await fetch(`${simulator.url}/_simulator/operations/ecs/UpdateService`, {
    method: 'POST',
    body: JSON.stringify({ cluster: CLUSTER, service: SERVICE, forceNewDeployment: true }),
  });
  const answer = await fetch(`${simulator.url}/_simulator/truth`);
  const { happenings } = (await answer.json()) as { happenings: unknown[] };
  expect(happenings).toContainEqual(expect.objectContaining({ deploymentId: ours, what: 'superseded' }));
  expect(simulator.calls.map(({ operation }) => operation)).toEqual(['UpdateService']);
});

test('it listens on the loopback address alone, and no more once it is shut down', async () => {
  await start();
  expect(new URL(simulator.url).hostname).toBe('127.0.0.1');
  const answer = await fetch(`${simulator.url}/_simulator/shutdown`, { method: 'POST' });
  expect(answer.status).toBe(200);
  await simulator.close();
  await expect(fetch(`${simulator.url}/_simulator/truth`)).rejects.toThrow('fetch failed');
});
