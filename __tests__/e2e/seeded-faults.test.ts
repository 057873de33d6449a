import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { deployInto, withSimulator } from '../../scripts/bench/deployment.ts';
import { drawFaults } from '../../simulator/faults/draw-faults.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { findScenario } from './account.ts';

const timers = { pass: () => void jest.advanceTimersToNextTimer() };
const credentials = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_REGION: 'eu-central-1',
};

beforeAll(() => {
  Object.assign(process.env, credentials, { AWS_EC2_METADATA_DISABLED: 'true' });
  jest.useFakeTimers({
    now: new Date(),
    doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'hrtime'],
  });
});
afterAll(() => void jest.useRealTimers());

/** What may happen to a write: nothing, or one of these once or twice. */
const writeFaults: readonly Fault['what'][] = [
  'throttle',
  'lost-response',
  'reset',
  'server-error',
  'concurrent-registration',
];

function faultsOf(seed: number): readonly Fault[] {
  const faultOf = (operation: string, turn: number): readonly Fault[] => {
    const what = writeFaults[turn % (writeFaults.length + 1)];
    if (what === undefined || (what === 'concurrent-registration' && operation !== 'RegisterTaskDefinition'))
      return [];
    return [{ operation, what, when: { first: 1 + (seed % 2) } }];
  };
  return [
    ...drawFaults(seed),
    ...faultOf('RegisterTaskDefinition', seed),
    ...faultOf('UpdateService', Math.floor(seed / 6)),
  ];
}

/** Some that go well, and one in which the action has to write a third time. */
const played = [
  'success',
  'transient-crash',
  'stopped-by-person',
  'unpullable-image-without-breaker',
] as const;
const runsEach = 50;

test.each(played)(
  '%s: no write is lost or doubled in 50 runs with faults',
  async (name) => {
    const scenario = findScenario(scenarios, name);
    const isHopeless = scenario.expected.verdict === 'failed';
    for (let seed = 1; seed <= runsEach; seed += 1) {
      const { message, ...run } = await withSimulator(
        { scenario, timers, seed, faults: faultsOf(seed) },
        async (simulator) => {
          const { world, truth } = simulator.simulation;
          const before = world.taskDefinitions.length;
          const begun = () => truth.happenings.filter(({ what }) => what === 'started').length;
          const begunBefore = begun();
          const { report } = await deployInto(simulator, scenario);
          return {
            seed,
            verdict: report.verdict,
            message: report.message,
            revisions: world.taskDefinitions.length - before,
            // A rollback begins one only where it needs UpdateService.
            deployments: begun() - begunBefore,
          };
        },
      );
      expect({ message, ...run }).toMatchObject({
        message,
        seed,
        verdict: isHopeless ? 'rolled-back' : 'succeeded',
        revisions: 1,
        deployments: 1,
      });
    }
  },
  120_000,
);

const migrations = 200;

/** Register, run, update: each of them may lose its answer, be throttled, or break. */
test(`a migration before the rollout: no write is lost or doubled in ${migrations} runs with faults`, async () => {
  const scenario = migrating('migration', { exit: 0 });
  let begunRuns = 0;
  for (let seed = 1; seed <= migrations; seed += 1) {
    const ofTask = writeFaults[Math.floor(seed / 3) % 4];
    const faults: readonly Fault[] = [
      ...faultsOf(seed),
      ...(ofTask === undefined
        ? []
        : [{ operation: 'RunTask', what: ofTask, when: { first: 1 + (seed % 2) } }]),
    ];
    const seen = await withSimulator({ scenario, timers, seed, faults }, async (simulator) => {
      const { world, truth } = simulator.simulation;
      const before = world.taskDefinitions.length;
      const begun = () => truth.happenings.filter(({ what }) => what === 'started').length;
      const begunBefore = begun();
      const { report } = await deployInto(simulator, scenario, {
        'run-before': 'python manage.py migrate',
        'wait-for': 'none',
      });
      const oneOffs = [...world.tasks.values()].filter(({ group }) => group.startsWith('family:'));
      return {
        seed,
        message: report.message,
        verdict: report.verdict,
        revisions: world.taskDefinitions.length - before,
        migrations: oneOffs.length,
        deployments: begun() - begunBefore,
      };
    });
    // A read that is refused four times in a row ends the step, before the task or not at all.
    const isBegun = seen.verdict === 'started';
    expect(seen).toMatchObject({
      ...{ seed, message: seen.message, verdict: isBegun ? 'started' : 'failed', revisions: 1 },
      ...{ migrations: isBegun ? 1 : 0, deployments: isBegun ? 1 : 0 },
    });
    begunRuns += isBegun ? 1 : 0;
  }
  expect(begunRuns).toBeGreaterThan(migrations * 0.95);
}, 600_000);
