import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../simulator/deployer.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

test('a rollback that begins in the bake time claims no traffic for the earlier version before ECS has moved it back', async () => {
  const scenario = findScenario(allScenarios, 'canary');
  await withAccount(scenario, {}, async (account) => {
    deploy(account.simulator.simulation, scenario);
    // Ten minutes of the canary are over, and the bake time is not.
    await account.sleep(14 * 60_000);
    const run = await account.run({ mode: 'rollback', image: 'build', 'task-definition': 'running' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    const [, first = ''] = /traffic: (.*)/.exec(run.log) ?? [];
    expect(first).toBe('none to the new tasks of onestep-dev:1');
    expect(run.log).toContain('traffic: all to the earlier tasks of onestep-dev:1');
    expect(run.log).toContain('The last one that completed is that of onestep-dev:1');
  });
}, 150_000);

describe('a rollback that begins while ECS is rolling back already', () => {
  const scenario = findScenario(allScenarios, 'hook-refuses-after-shift');
  const inputs = { mode: 'rollback', image: 'build', 'task-definition': 'running' };

  test.concurrent('follows that, and takes nobody to have changed the listener rule', async () => {
    await withAccount(scenario, {}, async (account) => {
      const { simulation } = account.simulator;
      const { deploymentId } = deploy(simulation, scenario);
      while (simulation.truth.when(deploymentId, 'rollback-started') === undefined) {
        await account.sleep(500);
        simulation.advance();
      }
      const run = await account.run(inputs);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(account.writes()).toEqual([]);
      expect(simulation.truth.when(deploymentId, 'rolled-back')).toBeDefined();
      expect(run.log).toContain('Amazon ECS is rolling this service back to onestep-dev:1');
      expect(run.log).not.toMatch(/changed from outside|A rollback will not be possible|Another deployment/);
    });
  }, 150_000);
});
