import { DescribeServicesCommand, ECSClient, waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { deploy } from '../../simulator/deployer.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import type { Simulator } from '../../simulator/server.ts';
import type { RawInputs } from '../../src/inputs/reader.ts';
import { deployInto } from './deployment.ts';

export interface Watch {
  /** The word that its user gets. */
  readonly verdict: string;
  readonly deploymentId: string;
  readonly startedAt: Date;
  /** When its user learns it. */
  readonly toldAt: Date;
  readonly endedAt: Date;
}

export interface Watcher {
  readonly name: string;
  watch(simulator: Simulator, scenario: Scenario, inputs: RawInputs): Promise<Watch>;
}

const limitMinutes = 30;
const asked = { cluster: CLUSTER, services: [SERVICE] };

export const thisAction: Watcher = {
  name: 'this action',
  async watch(simulator, scenario, inputs) {
    const { report, toldAt, endedAt } = await deployInto(simulator, scenario, inputs);
    const deploymentId = report.deploymentId ?? '';
    const startedAt = simulator.simulation.truth.when(deploymentId, 'started') ?? endedAt;
    return { verdict: report.verdict, deploymentId, startedAt, toldAt, endedAt };
  },
};

/** Deploys without any call of its own, then waits; the exit of the wait is all that its user gets. */
function waiting(name: string, wait: (client: ECSClient) => Promise<unknown>): Watcher {
  return {
    name,
    async watch({ simulation, url }, scenario) {
      const { deploymentId, startedAt } = deploy(simulation, scenario);
      const client = new ECSClient({ region: 'eu-central-1', endpoint: url });
      const verdict = await wait(client).then(
        () => 'succeeded',
        (error: unknown) => (isTimeOut(error) ? 'timed-out' : 'failed'),
      );
      client.destroy();
      const endedAt = new Date();
      return { verdict, deploymentId, startedAt, toldAt: endedAt, endedAt };
    },
  };
}

const timeOut = 'TimeoutError';
const isTimeOut = (error: unknown) => error instanceof Error && error.name === timeOut;

const sdkWaiter = waiting('`waitUntilServicesStable`', (client) =>
  waitUntilServicesStable({ client, maxWaitTime: limitMinutes * 60 }, asked),
);

const polling = waiting('every 15 s', async (client) => {
  for (let looks = 0; looks < limitMinutes * 4; looks += 1) {
    const { services: [service] = [] } = await client.send(new DescribeServicesCommand(asked));
    if (service?.deployments?.length === 1 && service.runningCount === service.desiredCount) return;
    await new Promise((resolve) => setTimeout(resolve, 15_000));
  }
  throw Object.assign(new Error(`Not stable after ${limitMinutes} minutes`), { name: timeOut });
});

export const watchers: readonly Watcher[] = [thisAction, sdkWaiter, polling];
