import { expect, test } from '@jest/globals';
import { asObjects } from '../../simulator/json.ts';
import type { World } from '../../simulator/model/world.ts';
import { CLUSTER, SERVICE, TAGS } from '../../simulator/scenarios/account-names.ts';
import { dies, newImage, serves } from '../../simulator/scenarios/django-service.ts';
import { native } from '../../simulator/scenarios/native/native.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { endOf, withAccount } from './account.ts';

/* The revision that runs is deployed again, and its tag names another image by now: both run side by side for a while. */

const moving = TAGS.broken;

/** Whoever pushed last has the tag. */
function move(world: World, to: string): void {
  for (const { images } of world.repositories.values()) {
    for (const image of images) image.tags = image.tags.filter((tag) => tag !== moving);
    images.find(({ tags }) => tags.includes(to))?.tags.push(moving);
  }
}

function movedTag(strategy: 'ROLLING' | 'BLUE_GREEN'): Scenario {
  const scenario = native(
    {
      name: 'moved-tag',
      title: 'A tag names a newer image.',
      source: 'The test.',
      behave: newImage((container) => serves(container)),
    },
    { strategy },
    {
      definition: (usual) => ({
        ...usual,
        containerDefinitions: asObjects(usual['containerDefinitions']).map((container) => ({
          ...container,
          image: String(container['image']).replace(TAGS.running, moving),
        })),
      }),
      later: (world) => move(world, TAGS.next),
    },
  );
  const setUp = (world: World) => {
    scenario.setUp(world);
    move(world, TAGS.running);
  };
  return { ...scenario, setUp, change: (running) => running };
}

test.concurrent.each([
  ['ROLLING', 'healthy'],
  ['BLUE_GREEN', 'healthy'],
  ['BLUE_GREEN', 'shifted'],
  ['BLUE_GREEN', 'completed'],
] as const)(
  '%s, waiting for %s: the image of the earlier tasks is not held against the new ones',
  async (strategy, waitFor) => {
    await withAccount(movedTag(strategy), {}, async (account) => {
      const again = { image: 'running', 'task-definition': 'running', 'force-new-deployment': 'true' };
      const run = await account.run({ ...again, 'wait-for': waitFor });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
      expect(run.log).toContain('Proved: 2 of 2 tasks run sha256:4ee85d92fd36');
      expect(account.writes()).toEqual(['UpdateService']);
    });
  },
  90_000,
);

test.concurrent.each(['healthy', 'shifted', 'completed'])(
  'Waiting for %s of what another job has deployed again: the image of the earlier tasks undoes nothing',
  async (waitFor) => {
    await withAccount(movedTag('BLUE_GREEN'), {}, async (account) => {
      const { ecs } = account.simulator.simulation;
      ecs('UpdateService', { cluster: CLUSTER, service: SERVICE, forceNewDeployment: true });
      const run = await account.run({
        image: 'running',
        'task-definition': 'running',
        'wait-for': waitFor,
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
      expect(account.writes()).toEqual([]);
    });
  },
  90_000,
);

test('Only StopServiceDeployment goes back from a revision that was deployed again, and a job without that right says so', async () => {
  const scenario = { ...movedTag('ROLLING'), behave: newImage(() => dies('RuntimeError: broken', [])) };
  const faults = [{ operation: 'StopServiceDeployment', what: 'denied' }] as const;
  await withAccount(scenario, { faults }, async (account) => {
    const run = await account.run({
      image: 'running',
      'task-definition': 'running',
      'force-new-deployment': 'true',
    });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
    expect(run.log).toContain('only StopServiceDeployment restores the earlier tasks');
    expect(run.log).toContain('cannot go back where the same revision was deployed again');
    expect(account.writes()).toEqual(['UpdateService', 'StopServiceDeployment']);
  });
}, 90_000);

test('a job that changes nothing undoes nothing where the tag names another image by now', async () => {
  const scenario = movedTag('BLUE_GREEN');
  await withAccount(scenario, {}, async (account) => {
    const run = await account.run({ image: 'running', 'task-definition': 'running' });
    expect(account.writes()).toEqual([]);
    expect(run.log).not.toMatch(/[Rr]ollback failed|was deployed|could not be requested/);
  });
}, 90_000);
