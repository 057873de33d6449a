import { expect, test } from '@jest/globals';
import { namesOf, type ServiceNames } from '../../simulator/scenarios/account.ts';
import { fortyServices, twelveServices } from '../../simulator/scenarios/fleets.ts';
import { type Account, endOf, withAccount } from './account.ts';

/** `onestep-s01-dev` and so on, all with the image of one repository. */
function alike(from: number, count: number): readonly ServiceNames[] {
  return Array.from({ length: count }, (_, index) =>
    namesOf(`s${String(from + index).padStart(2, '0')}`, { repository: 'onestep-app' }),
  );
}

function servicesOf(account: Account, all: readonly ServiceNames[]): string {
  const entries = all.map(
    (names) =>
      `${names.service}:\n  task-definition: ${account.definition(names)}\n  image: ${account.nextImage(names)}\n`,
  );
  return entries.join('');
}

/** Seconds of AWS's time from the first start to the last end of the newest deployments, and of the slowest alone. */
function secondsOf(account: Account, count: number) {
  const { happenings } = account.simulator.simulation.truth;
  const at = (wanted: string) =>
    new Map(
      happenings.flatMap((one) =>
        one.what === wanted ? [[one.deploymentId, one.at.getTime()] as const] : [],
      ),
    );
  const [starts, ends] = [at('started'), at('completed')];
  const newest = [...starts].slice(-count);
  const tooks = newest.map(([id, start]) => (ends.get(id) ?? Number.POSITIVE_INFINITY) - start);
  const last = Math.max(...newest.map(([id]) => ends.get(id) ?? Number.POSITIVE_INFINITY));
  const first = Math.min(...newest.map(([, start]) => start));
  return { together: (last - first) / 1_000, slowest: Math.max(...tooks) / 1_000 };
}

/** The most calls within ten seconds of AWS's time. */
function mostInTenSeconds(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.max(...sorted.map((start) => sorted.filter((at) => at >= start && at < start + 10_000).length));
}

test('twelve services at once share eight calls a second, are read together, and take as long as the slowest', async () => {
  await withAccount(twelveServices, { throttling: true }, async (account) => {
    const run = await account.run({ cluster: 'onestep-dev', services: servicesOf(account, alike(1, 12)) });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    const { calls } = account.simulator;
    expect(mostInTenSeconds(calls.map(({ at }) => at.getTime()))).toBeLessThanOrEqual(80);
    const looks = calls.filter(({ operation }) => operation === 'DescribeServices');
    const names = looks.map(({ input }) => (input['services'] as readonly string[]).length);
    expect(Math.max(...names)).toBeGreaterThan(5);
    expect(Math.max(...names)).toBeLessThanOrEqual(10);
    const { together, slowest } = secondsOf(account, 12);
    expect(together).toBeLessThan(slowest * 1.2);
  });
}, 180_000);

test('forty rollouts by eight jobs in one account all succeed within the request limits of Amazon ECS', async () => {
  await withAccount(fortyServices, { throttling: true }, async (account) => {
    const jobs = Array.from({ length: 8 }, (_, job) => alike(1 + job * 5, 5));
    const runs = await Promise.all(
      jobs.map((all) => account.run({ cluster: 'onestep-dev', services: servicesOf(account, all) })),
    );
    expect(runs.map(({ outputs }) => outputs['verdict'])).toEqual(jobs.map(() => 'succeeded'));
    expect(account.newDeployments()).toBe(40);
    expect(account.newRevisions()).toBe(40);
  });
}, 300_000);
