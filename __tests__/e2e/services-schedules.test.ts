import { expect, test } from '@jest/globals';
import { asObject } from '../../simulator/json.ts';
import type { World } from '../../simulator/model/world.ts';
import { namesOf } from '../../simulator/scenarios/account.ts';
import { threeServices, workerFails } from '../../simulator/scenarios/fleets.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import {
  addRule,
  addSchedule,
  clusterArn,
  ecsTarget,
  revisionArn,
} from '../../simulator/scenarios/schedules.ts';
import { type Account, endOf, withAccount } from './account.ts';

const words = ['web', 'worker', 'scheduler'] as const;

/** A rule runs web's family, a schedule the worker's; both pin the revision that runs. */
function withSchedules(scenario: Scenario): Scenario {
  const parameters = (world: World, word: string) => ({
    EcsParameters: { TaskDefinitionArn: revisionArn(world, 1, namesOf(word).family), TaskCount: 1 },
  });
  return {
    ...scenario,
    setUp: (world) => {
      scenario.setUp(world);
      addRule(world, 'nightly', [ecsTarget(world, 'report', 1, parameters(world, 'web'))]);
      addSchedule(world, 'default/hourly', 1, {
        Target: {
          Arn: clusterArn(world),
          RoleArn: 'arn:aws:iam::111122223333:role/jobs',
          ...parameters(world, 'worker'),
        },
      });
    },
  };
}

function pinned({ simulator }: Account): readonly (string | undefined)[] {
  const { eventRules, schedules } = simulator.simulation.world;
  const targets = [
    eventRules.get('nightly')?.targets[0],
    asObject(schedules.get('default/hourly')?.document['Target']),
  ];
  return targets.map(
    (target) => /:(\d+)$/.exec(String(asObject(target?.['EcsParameters'])['TaskDefinitionArn']))?.[1],
  );
}

function services(account: Account): string {
  return words
    .map((word) => {
      const { service } = namesOf(word);
      const [definition, image] = [account.definition(namesOf(word)), account.nextImage(namesOf(word))];
      return `${service}:\n  task-definition: ${definition}\n  image: ${image}\n`;
    })
    .join('');
}

const inputs = { cluster: 'onestep-dev', schedules: 'auto' };

test.concurrent('the schedules of several services move when all of them are proved', async () => {
  await withAccount(withSchedules(threeServices), {}, async (account) => {
    const run = await account.run({ ...inputs, services: services(account) });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    expect(pinned(account)).toEqual(['2', '2']);
    const lastUpdate = account.writes().lastIndexOf('UpdateService');
    expect(account.writes().indexOf('PutTargets')).toBeGreaterThan(lastUpdate);
  });
}, 120_000);

test.concurrent('none of them moves when one service fails and all go back', async () => {
  await withAccount(withSchedules(workerFails), {}, async (account) => {
    const run = await account.run({ ...inputs, services: services(account) });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
    expect(pinned(account)).toEqual(['1', '1']);
    expect(account.writes()).not.toContain('PutTargets');
    expect(account.writes()).not.toContain('UpdateSchedule');
  });
}, 120_000);
