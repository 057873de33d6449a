import { deployInto, withSimulator } from '../../scripts/bench/deployment.ts';
import { fakedTimers, withFakedTime } from '../../scripts/bench/faked-time.ts';
import { drawFaults } from '../../simulator/faults/draw-faults.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import type { RawInputs } from '../../src/inputs/reader.ts';

/*
 * A program (seeded-faults.test.ts runs it): plays a scenario with the faults of each seed, and prints what it saw of each.
 * Arguments: the scenario, or `migration`, and how many seeds.
 */

/** What became of one run. */
export interface Seen {
  readonly seed: number;
  readonly verdict: string;
  readonly message: string;
  readonly revisions: number;
  readonly migrations: number;
  readonly deployments: number;
}

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

function faultsOfTask(seed: number): readonly Fault[] {
  const what = writeFaults[Math.floor(seed / 3) % 4];
  return what === undefined ? [] : [{ operation: 'RunTask', what, when: { first: 1 + (seed % 2) } }];
}

function play(scenario: Scenario, seed: number, faults: readonly Fault[], inputs?: RawInputs): Promise<Seen> {
  return withFakedTime(() =>
    withSimulator({ scenario, timers: { ...fakedTimers, stepMs: 250 }, seed, faults }, async (simulator) => {
      const { world, truth } = simulator.simulation;
      const before = world.taskDefinitions.length;
      const begun = () => truth.happenings.filter(({ what }) => what === 'started').length;
      const begunBefore = begun();
      const { report } = await deployInto(simulator, scenario, inputs);
      const oneOffs = [...world.tasks.values()].filter(({ group }) => group.startsWith('family:'));
      return {
        seed,
        verdict: report.verdict,
        message: report.message,
        revisions: world.taskDefinitions.length - before,
        migrations: oneOffs.length,
        // A rollback begins one only where it needs UpdateService.
        deployments: begun() - begunBefore,
      };
    }),
  );
}

function runOf(name: string, seed: number): Promise<Seen> {
  if (name === 'migration')
    return play(migrating('migration', { exit: 0 }), seed, [...faultsOf(seed), ...faultsOfTask(seed)], {
      'run-before': 'python manage.py migrate',
      'wait-for': 'none',
    });
  const scenario = scenarios.get(name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  return play(scenario, seed, faultsOf(seed));
}

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_REGION: 'eu-central-1',
  AWS_EC2_METADATA_DISABLED: 'true',
});
const [, , name = '', count = ''] = process.argv;
for (let seed = 1; seed <= Number(count); seed += 1)
  process.stdout.write(`${JSON.stringify(await runOf(name, seed))}\n`);
process.exit(0);
