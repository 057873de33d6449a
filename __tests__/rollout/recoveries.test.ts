import { describe, expect, it } from '@jest/globals';
import { recoveries } from '../../simulator/scenarios/recoveries/index.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { watchScenario } from './simulated-watch.ts';

/** Two refusals prove it where the registry cannot be asked; the end-to-end run has one that can. */
const needsRegistry = ['image-replicated-very-late'];

/** Each is played once: none of them is ended early, so that it is the same course with and without that. */
const played = new Map<string, ReturnType<typeof watchScenario>>();
function playedOnce(scenario: Scenario): ReturnType<typeof watchScenario> {
  const before = played.get(scenario.name);
  const now = before ?? watchScenario(scenario, { stopEarly: !needsRegistry.includes(scenario.name) });
  played.set(scenario.name, now);
  return now;
}

describe.each(recoveries.filter(({ name }) => !needsRegistry.includes(name)))('$name', (scenario) => {
  it('is watched to its success, and never ended early', async () => {
    const { verdict, truth } = await playedOnce(scenario);
    expect(verdict).toMatchObject({ kind: 'succeeded' });
    expect(truth?.outcome).not.toBe('refuted');
  }, 30_000);
});

it('covers rollouts of one to four failed tasks, forty of them and more', async () => {
  const failures: number[] = [];
  for (const scenario of recoveries) {
    const { simulation, deploymentId } = await playedOnce(scenario);
    const ours = [...simulation.world.tasks.values()].filter((task) => task.deploymentId === deploymentId);
    failures.push(ours.filter(({ lastStatus, isHealthy }) => lastStatus === 'STOPPED' && !isHealthy).length);
  }
  expect(failures.filter((count) => count >= 1 && count <= 4).length).toBeGreaterThanOrEqual(40);
}, 120_000);
