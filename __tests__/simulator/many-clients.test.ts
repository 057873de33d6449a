import {
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import { fortyServices } from '../../simulator/scenarios/fleets.ts';
import type { Member } from '../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { ManualClock } from '../../simulator/simulation.ts';
import { startAt } from './a-door.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** One job: register, update, and look until the deployment is through. */
async function deployAs(client: ECSClient, { names }: Member): Promise<string | undefined> {
  const { cluster, service, family } = names;
  const app = { name: 'app', image: 'nginx:1', memory: 64, portMappings: [{ containerPort: 8000 }] };
  const registered = await client.send(
    new RegisterTaskDefinitionCommand({ family, containerDefinitions: [app] }),
  );
  const taskDefinition = registered.taskDefinition?.taskDefinitionArn ?? '';
  await client.send(new UpdateServiceCommand({ cluster, service, taskDefinition }));
  for (;;) {
    const { services } = await client.send(new DescribeServicesCommand({ cluster, services: [service] }));
    const state = services?.[0]?.deployments?.[0]?.rolloutState;
    if (state !== 'IN_PROGRESS') return state;
    await pause(500);
  }
}

/** AWS's clock stands until every job has registered, so that all do at the same moment; then it runs. */
async function run(simulator: Simulator, clock: ManualClock, jobs: number): Promise<NodeJS.Timeout> {
  const registrations = () =>
    simulator.calls.filter(({ operation }) => operation === 'RegisterTaskDefinition').length;
  while (registrations() < jobs) await pause(20);
  return setInterval(() => clock.pass(1000), 30);
}

test('forty jobs deploy in one account at once, under the limits that AWS sets', async () => {
  const clock = new ManualClock(startAt);
  const simulator = await startSimulator({ scenario: fortyServices, clock, throttling: true });
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'not-a-secret' };
  const region = 'eu-central-1';
  const clientOf = () => new ECSClient({ endpoint: simulator.url, region, credentials, maxAttempts: 30 });
  const members = fortyServices.members ?? [];
  const ends = Promise.all(members.map((member) => deployAs(clientOf(), member)));
  const ticking = await run(simulator, clock, members.length);
  try {
    expect(await ends).toEqual(members.map(() => 'COMPLETED'));
    // The bucket of registrations holds twenty: the others had to try again.
    const throttled = simulator.calls.filter(({ outcome }) => outcome === 'ThrottlingException');
    const registrations = throttled.filter(({ operation }) => operation === 'RegisterTaskDefinition');
    expect(registrations.length).toBeGreaterThanOrEqual(20);
  } finally {
    clearInterval(ticking);
    await simulator.close();
  }
}, 120_000);
