import { startDeployment } from '../model/deployment-start.ts';
import { tell } from '../model/events.ts';
import { isRunning, planReconcile, tasksOf } from '../model/lookup.ts';
import { deleteService } from '../model/service-end.ts';
import { registerTaskDefinition } from '../model/task-definitions.ts';
import { vanish } from '../model/vanishing.ts';
import { setUpAccount } from './account.ts';
import { success } from './basics.ts';
import { withVariable } from './changes.ts';
import type { Scenario } from './scenario.ts';

/** A version that is well, and somebody or something that comes between. */

export const superseded: Scenario = {
  ...success,
  name: 'superseded',
  title: 'Another job deploys another revision in the middle of the rollout.',
  source: 'Page service-deployment (STOP_REQUESTED, STOPPED).',
  expected: { verdict: 'superseded' },
  meanwhile: (world, service) =>
    world.queue.after(25_000, () => {
      const own = world.taskDefinitions.at(-1);
      if (own === undefined) return;
      const other = registerTaskDefinition(
        world,
        withVariable(own.document, 'FEATURE_FLAGS', 'new-cart'),
        [],
      );
      service.settings = { ...service.settings, taskDefinition: other.arn };
      startDeployment(world, service);
    }),
};

export const vanished: Scenario = {
  ...success,
  name: 'vanished',
  title: 'The deployment is not listed any more, the one before it is, and nothing says why.',
  source: 'No recording: the case for which decisions must not guess.',
  expected: { verdict: 'vanished' },
  meanwhile: (world, service, deployment) =>
    world.queue.after(33_000, () => vanish(world, service, deployment)),
};

export const deleted: Scenario = {
  ...success,
  name: 'deleted',
  title: 'The service is deleted in the middle of the rollout.',
  source: 'API operation DeleteService: DRAINING, then INACTIVE.',
  expected: { verdict: 'failed' },
  meanwhile: (world, service) => world.queue.after(50_000, () => deleteService(world, service)),
};

export const autoscaled: Scenario = {
  ...success,
  name: 'autoscaled',
  title: 'Autoscaling raises the count from 2 to 5 in the middle of the rollout.',
  source: 'API operation UpdateService: desiredCount alone starts no deployment.',
  setUp: (world) => setUpAccount(world, { desiredCount: 2 }),
  meanwhile: (world, service) =>
    world.queue.after(50_000, () => {
      service.desiredCount = 5;
      planReconcile(world, service, world.timing.reactMs);
    }),
};

export const azRebalance: Scenario = {
  ...success,
  name: 'az-rebalance',
  title: 'Events about the balance of the zones come between those of the rollout.',
  source: 'Events of a production account, 2026-09-16.',
  setUp: (world) =>
    setUpAccount(world, { desiredCount: 2, settings: { availabilityZoneRebalancing: 'ENABLED' } }),
  meanwhile: (world, service) => {
    const { region, queue } = world;
    const say = (afterMs: number, text: () => string) =>
      queue.after(afterMs, () => tell(world, service, text()));
    const anyTask = () => tasksOf(world, service).find(isRunning)?.id ?? '';
    say(
      30_000,
      () =>
        `is not AZ balanced with 2 tasks in ${region}a, 0 tasks in ${region}b. AZ Rebalancing in progress.`,
    );
    say(31_000, () => `has started 1 tasks in ${region}b to AZ Rebalance: (task ${anyTask()}).`);
    say(95_000, () => `is AZ balanced with 1 tasks in ${region}a, 1 tasks in ${region}b.`);
  },
};
