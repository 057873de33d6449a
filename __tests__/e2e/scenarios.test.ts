import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { startSimulator } from '../../simulator/server.ts';
import { type ActionRun, runAction } from '../support/action.ts';

/** AWS's clock runs so much faster; slower machines look less often, which the verdicts do not depend on. */
const rate = 40;

/** What the action makes of a scenario with its defaults, where that is not what ECS alone would come to. */
const withDefaults: Readonly<Record<string, string>> = {};

async function deployInto(scenario: Scenario, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const workspace = mkdtempSync(join(tmpdir(), 'ecs-rollout-e2e-'));
  const simulator = await startSimulator({ scenario, rate });
  try {
    const { simulation } = simulator;
    const [service] = simulation.ecs('DescribeServices', { cluster: CLUSTER, services: [SERVICE] })['services'] as [{ taskDefinition: string }];
    const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', { taskDefinition: service.taskDefinition });
    const changed = scenario.change(taskDefinition as Record<string, unknown>);
    writeFileSync(join(workspace, 'task-definition.json'), JSON.stringify(changed, null, 2));
    const [container] = changed['containerDefinitions'] as [{ image: string }];
    return await runAction({
      workspace,
      inputs: {
        cluster: CLUSTER,
        service: SERVICE,
        'task-definition': 'task-definition.json',
        image: container.image,
        ...inputs,
      },
      env: { AWS_ENDPOINT_URL: simulator.url, ECS_ROLLOUT_CLOCK_RATE: String(rate) },
    });
  } finally {
    await simulator.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

describe('the bundled action, with its defaults, in a process of its own', () => {
  test.concurrent.each([...scenarios.values()].map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, scenario) => {
      const run = await deployInto(scenario);
      const verdict = withDefaults[name] ?? scenario.expected.verdict;
      expect({ verdict: run.outputs['verdict'], cause: run.outputs['cause'], log: run.log.slice(-1500) }).toMatchObject({
        verdict,
        ...(scenario.expected.cause !== undefined && { cause: scenario.expected.cause }),
      });
    },
    120_000,
  );
});
