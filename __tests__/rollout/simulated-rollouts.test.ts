import { describe, expect, it } from '@jest/globals';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { wordOf } from '../../src/stories/outcome.ts';
import { type SimulatedWatch, watchScenario } from './simulated-watch.ts';

/** Words of the simulator's truth after which nothing more happens to a deployment. */
const ends = ['completed', 'rolled-back', 'superseded', 'deleted', 'deadlock'] as const;

/** Seconds from the end, as the simulator knows it, to our verdict. */
function lag({ simulation, deploymentId, endedAt }: SimulatedWatch): number {
  const times = ends.flatMap((end) => simulation.truth.when(deploymentId, end) ?? []);
  return (endedAt.getTime() - Math.max(...times.map((time) => time.getTime()))) / 1_000;
}

function isHopeless({ verdict }: SimulatedWatch): boolean {
  return verdict.kind === 'failed' && verdict.reason === 'hopeless';
}

describe.each([...scenarios.values()])('$name', (scenario) => {
  it('gets the right verdict, early where the evidence allows it', async () => {
    const run = await watchScenario(scenario);
    const doomed = ['failed', 'rolled-back', 'timed-out'].includes(scenario.expected.verdict);
    if (isHopeless(run)) expect(doomed).toBe(true);
    else expect(wordOf(run.verdict)).toBe(scenario.expected.verdict);
  }, 30_000);
});

/** The rollouts whose end the simulator knows to the millisecond. */
const punctual = [
  'success',
  'transient-crash',
  'slow-boot-within-grace',
  'unhealthy-that-heals',
  'no-capacity-passes',
  'autoscaled',
  'az-rebalance',
  'baking',
  'daemon',
  'alarm',
  'superseded',
  'deleted',
  'deadlock',
];

it('notices the end of a rollout within 4 s, and within 2 s in the median', async () => {
  const lags: number[] = [];
  for (const name of punctual) {
    const scenario = scenarios.get(name);
    if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
    for (const seed of [1, 2, 3]) lags.push(lag(await watchScenario(scenario, {}, seed)));
  }
  lags.sort((a, b) => a - b);
  expect(lags.at(-1)).toBeLessThan(4);
  expect(lags[Math.floor(lags.length / 2)]).toBeLessThan(2);
  expect(lags[0]).toBeGreaterThanOrEqual(0);
}, 60_000);

/** Which failure is told by the simulator, and how many seconds more the rule asks for after it. */
it.each([
  ['unpullable-image', 1, 60],
  ['unpullable-image-silent', 1, 60],
  ['wrong-platform', 1, 0],
  ['secret-missing', 1, 60],
  ['log-group-missing', 1, 60],
  ['missing-variable', 1, 60],
  ['health-check-404', 3, 0],
])(
  'names %s within 6 s of the conclusive evidence',
  async (name, nth, ownSeconds) => {
    const scenario = scenarios.get(name);
    if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
    const run = await watchScenario(scenario, {}, 1, async () => false);
    expect(isHopeless(run)).toBe(true);
    const proof = run.simulation.truth.proofs.filter((one) => one.deploymentId === run.deploymentId)[nth - 1];
    const after = (run.endedAt.getTime() - (proof?.at.getTime() ?? 0)) / 1_000;
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(ownSeconds + 6);
  },
  30_000,
);

it.each([
  ['success', 40],
  ['missing-variable', 40],
  ['slow-settings', 40],
  ['many-tasks', 60],
])(
  'watches %s with at most %d calls a minute',
  async (name, budget) => {
    const scenario = scenarios.get(name);
    if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
    const run = await watchScenario(scenario, { stopEarly: false });
    expect(run.calls.length / (run.seconds / 60)).toBeLessThanOrEqual(budget);
  },
  30_000,
);

it.each(['success', 'daemon', 'unhealthy-that-heals'])(
  'with wait-for healthy %s ends soon after all new tasks serve',
  async (name) => {
    const scenario = scenarios.get(name);
    if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
    const run = await watchScenario(scenario, { waitFor: 'healthy' });
    expect(run.verdict.kind).toBe('succeeded');
    expect(run.truth?.outcome).toBe('proved');
    const serving = run.simulation.truth.when(run.deploymentId, 'serving') ?? run.endedAt;
    const lagSeconds = (run.endedAt.getTime() - serving.getTime()) / 1_000;
    expect(lagSeconds).toBeLessThan(6);
  },
  30_000,
);
