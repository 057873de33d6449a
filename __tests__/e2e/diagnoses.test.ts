import { describe, expect, test } from '@jest/globals';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';
import { golden, head } from './diagnoses/golden.ts';

type Played = Awaited<ReturnType<typeof play>>;

const played = new Map<string, Promise<Played>>();

/** Deploys once, however many tests look at it. */
function deployInto(name: string): Promise<Played> {
  const run = played.get(name) ?? play(name);
  played.set(name, run);
  return run;
}

async function play(name: string) {
  return withAccount(findScenario(allScenarios, name), { seed: 7 }, async (account) => {
    const run = await account.run();
    const diagnoses = (run.report?.['diagnoses'] ?? []) as readonly {
      name: string;
      proof: readonly unknown[];
      remedy: string;
    }[];
    return { ...run, diagnoses, addressOfAccount: account.simulator.url };
  });
}

/**
 * The fifteen causes that people meet most, by scenario.
 *
 * Three come from the diaries of those for whom this is made: a variable that is on the laptop only, a settings module
 * that was renamed, a health check on `/` of an API without one. Five are what the public recordings of rollbacks of 2026
 * show: an image that is not there (four drills), three answers to a health check (a wrong code, a closed port, none in
 * time), the health check of the container, no way to Amazon ECR. The rest is what AWS itself has pages of its own for,
 * because so many ask (resource-initialization-error, task_cannot_pull_image, stopped-task-error-codes), as far as public
 * stop reasons bear it out: the image that may not be pulled or is for another processor, the secret, the log group, the
 * memory; and what is left of the programs' own deaths: a module that is not installed, and any other end, with its code
 * and last line. Shortage of room on EC2 is as frequent in recorded events and older: AWS's own words name it, and its
 * rule is tested on them.
 */
const causes: Readonly<Record<string, string>> = {
  'variable-nobody-had': 'environment-variable-missing',
  'settings-module-in-image': 'settings-module-missing',
  'module-missing': 'module-not-found',
  'crash-loop': 'container-exited',
  'out-of-memory': 'out-of-memory',
  'root-without-route': 'health-check-path',
  'port-closed': 'port-not-listening',
  'health-timeout': 'health-check-timeout',
  'container-health': 'container-health-check-failing',
  'unpullable-image': 'image-not-found',
  'image-not-permitted': 'image-not-permitted',
  'wrong-platform': 'wrong-cpu-architecture',
  'secret-missing': 'secret-missing',
  'log-group-missing': 'log-group-missing',
  'ecr-network': 'no-route-to-aws',
};

describe('the causes that people meet most', () => {
  test('are fifteen', () => expect(new Set(Object.values(causes)).size).toBe(15));

  test.concurrent.each(Object.entries(causes))(
    '%s is told with its cause, its proof and its remedy',
    async (scenario, cause) => {
      const run = await deployInto(scenario);
      const [first] = run.diagnoses;
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back', cause });
      expect(first).toMatchObject({ name: cause, proof: expect.arrayContaining([expect.anything()]) });
      expect(first?.remedy).toMatch(/\S/);
      const text = head(run.summary);
      expect(text).toBe(golden(scenario, text));
      expect(run.commands.filter((line) => line.startsWith('::error'))).toHaveLength(1);
    },
    150_000,
  );
});

describe('the diaries', () => {
  test.concurrent('a variable that is missing is told with its history: no revision ever had it', async () => {
    const run = await deployInto('variable-nobody-had');
    expect(run.summary).toContain('no revision of onestep-dev ever has');
    expect(run.log).toContain('AWS_SECRET_NAME_PROD');
  }, 90_000);

  test.concurrent('a path that answers well is taken from the log of the service that is fine', async () => {
    const run = await deployInto('root-without-route');
    expect(run.summary).toContain('--health-check-path /api/health');
    expect(run.summary).toMatch(/answers 404, but only 200 counts as healthy/);
  }, 90_000);

  test.concurrent('a rollout that succeeds after tasks of it failed says so', async () => {
    const run = await deployInto('no-seat-left');
    expect(run.outputs).toMatchObject({ verdict: 'succeeded', cause: '' });
    expect(run.summary).toMatch(
      /Tasks of onestep-dev:2 failed before it was deployed: .*Licensed number of users/,
    );
  }, 90_000);

  test.concurrent('what the other group of a pair is checked with is read as well', async () => {
    const run = await deployInto('green-unhealthy');
    expect(run.log).toMatch(/target group onestep-dev-2 requests \/ on port 8000/);
  }, 90_000);

  test.concurrent('a slow rollout is announced before the wait, and both settings are named with what they cost', async () => {
    const run = await deployInto('slow-settings');
    const announced = run.log.indexOf('Estimate: about 22 min');
    expect(announced).toBeGreaterThan(0);
    expect(announced).toBeLessThan(run.log.indexOf('| old: '));
    expect(run.log).toMatch(/after 2\d min.* \(estimate 22 min/);
    expect(run.summary).toMatch(/health-check interval of target group onestep-dev \| \d+ min/);
    expect(run.summary).toMatch(/deregistration delay of target group onestep-dev \| 9 min/);
    expect(run.summary).toContain('--health-check-interval-seconds 10');
    expect(run.summary).toContain('deregistration_delay.timeout_seconds');
    expect(run.outputs).toMatchObject({ verdict: 'succeeded', cause: '' });
  }, 150_000);

  test.concurrent('a service that runs an older revision than the newest is told at the start and in the report', async () => {
    const run = await deployInto('older-than-newest');
    const sentence = 'onestep-dev:28, which is not the newest revision of its family (onestep-dev:29)';
    expect(run.log.indexOf(sentence)).toBeGreaterThan(0);
    expect(run.log.indexOf(sentence)).toBeLessThan(run.log.indexOf('| old: '));
    expect(run.summary).toContain(sentence);
    expect(run.outputs).toMatchObject({ verdict: 'succeeded' });
  }, 90_000);
});

/** Everything here is well in the end, and much of it looks bad in between. */
const healthy = [
  'success',
  'transient-crash',
  'spot-interruption',
  'stopped-by-person',
  'slow-boot-within-grace',
  'unhealthy-that-heals',
  'no-capacity-passes',
  'network-interface-slow',
  'autoscaled',
  'az-rebalance',
  'baking',
  'early-success',
  'daemon',
  'desired-zero',
  'newest-is-not-running',
];

describe('what is well', () => {
  test.concurrent.each(healthy)(
    '%s has no cause and no error',
    async (scenario) => {
      const run = await deployInto(scenario);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ cause: '' });
      expect(run.exitCode).toBe(0);
      expect(run.diagnoses).toEqual([]);
      expect(run.commands.filter((line) => line.startsWith('::error'))).toEqual([]);
      expect(run.summary).not.toContain('### Cause');
    },
    150_000,
  );
});
