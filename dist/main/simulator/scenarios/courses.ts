import { setAlarm } from '../model/alarms.ts';
import { startDeployment } from '../model/deployment-start.ts';
import { tell } from '../model/events.ts';
import { isRunning, planReconcile, tasksOf } from '../model/lookup.ts';
import { deleteService } from '../model/service-end.ts';
import { registerTaskDefinition } from '../model/task-definitions.ts';
import { vanish } from '../model/vanishing.ts';
import { setUpAccount } from './account.ts';
import { withNextImage, withTag, withVariable } from './changes.ts';
import { dies, djangoService, newImage, serves } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** A version that is well, and things that happen around its rollout. */

const well: Pick<Scenario, 'source' | 'expected' | 'behave' | 'setUp' | 'change'> = {
  source: 'Page deployment-type-ecs; API shape DeploymentConfiguration.',
  expected: { verdict: 'succeeded' },
  behave: djangoService,
  setUp: (world) => setUpAccount(world),
  change: withNextImage,
};

export const deadlock: Scenario = {
  ...well,
  name: 'deadlock',
  title: 'Minimum 100 % and maximum 100 %: ECS may neither start nor stop a task.',
  source: 'Page service-event-messages-list ("was unable to stop or start tasks during a deployment …").',
  expected: { verdict: 'failed', cause: 'deployment-bounds' },
  setUp: (world) => {
    const service = setUpAccount(world, { desiredCount: 2 });
    world.queue.after(3_600_000, () => {
      service.settings = {
        ...service.settings,
        deploymentConfiguration: {
          ...Object(service.settings['deploymentConfiguration']),
          maximumPercent: 100,
        },
      };
    });
  },
};

export const firstDeploymentFails: Scenario = {
  ...well,
  name: 'first-deployment-fails',
  title: 'The service has never run; its next deployment fails too, and there is nothing to go back to.',
  source:
    'Page deployment-circuit-breaker: without a COMPLETED deployment it stays PRIMARY, FAILED and stalled.',
  expected: { verdict: 'failed' },
  behave: () => ({ containers: { app: dies("KeyError: 'AWS_SECRET_NAME_PROD'", []) } }),
};

export const superseded: Scenario = {
  ...well,
  name: 'superseded',
  title: 'Somebody else deploys another revision in the middle of the rollout.',
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
  ...well,
  name: 'vanished',
  title: 'The deployment is not listed any more, the one before it is, and nothing says why.',
  source: 'No recording: the case for which decisions must not guess.',
  expected: { verdict: 'vanished' },
  meanwhile: (world, service, deployment) =>
    world.queue.after(33_000, () => vanish(world, service, deployment)),
};

export const deleted: Scenario = {
  ...well,
  name: 'deleted',
  title: 'Somebody deletes the service in the middle of the rollout.',
  source: 'API operation DeleteService: DRAINING, then INACTIVE.',
  expected: { verdict: 'failed' },
  meanwhile: (world, service) => world.queue.after(50_000, () => deleteService(world, service)),
};

export const desiredZero: Scenario = {
  ...well,
  name: 'desired-zero',
  title: 'The service wants no tasks: the deployment is through at once, and nothing serves.',
  source: 'Page deployment-type-ecs (nothing is resolved while the count is 0).',
  expected: { verdict: 'started' },
  setUp: (world) => setUpAccount(world, { desiredCount: 0 }),
};

export const daemon: Scenario = {
  ...well,
  name: 'daemon',
  title: 'A daemon on two instances: the old tasks stop first (minimum 0 %, maximum 100 %).',
  source: 'API shape DeploymentConfiguration: the defaults of the DAEMON strategy.',
  setUp: (world) =>
    setUpAccount(world, {
      desiredCount: 2,
      isInternal: true,
      settings: { schedulingStrategy: 'DAEMON', launchType: 'EC2' },
      rollout: { minimumHealthyPercent: 0, maximumPercent: 100 },
    }),
};

export const autoscaled: Scenario = {
  ...well,
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
  ...well,
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

const ALARM = 'onestep-dev-5xx';
const watched = { alarms: { alarmNames: [ALARM], enable: true, rollback: true } };

export const alarm: Scenario = {
  ...well,
  name: 'alarm',
  title: 'A CloudWatch alarm goes off while the new version bakes; ECS rolls back.',
  source:
    'Page deployment-alarm-failure; recording of 2026 ("deployment failed: alarm detected." 20 s after the alarm).',
  expected: { verdict: 'rolled-back', cause: 'alarm' },
  setUp: (world) => {
    setAlarm(world, ALARM, 'OK');
    setUpAccount(world, { rollout: { ...watched, bakeTimeInMinutes: 5 } });
  },
  meanwhile: (world) => world.queue.after(150_000, () => setAlarm(world, ALARM, 'ALARM')),
};

export const baking: Scenario = {
  ...alarm,
  name: 'baking',
  title: 'All new tasks are healthy and the old ones gone, and ECS watches the alarms for five minutes more.',
  source: 'Page deployment-alarm-failure (bake time).',
  expected: { verdict: 'succeeded' },
  meanwhile: () => {},
};

export const earlySuccess: Scenario = {
  ...well,
  name: 'early-success',
  title:
    'Early success criteria with deferred clean-up: the service deployment is SUCCESSFUL long before the old tasks go.',
  source: 'Page early-success-criteria.',
  setUp: (world) =>
    setUpAccount(world, {
      desiredCount: 2,
      deregistrationDelaySeconds: 900,
      rollout: {
        earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' },
      },
    }),
};

export const slowSettings: Scenario = {
  ...well,
  name: 'slow-settings',
  title:
    'A health check every 300 s and a deregistration delay of 300 s: two tasks, one after the other, in more than twenty minutes.',
  source:
    'Pages target-group-health-checks and edit-target-group-attributes (default delay 300 s); recording of 2021-08.',
  timing: { drainOrder: 'drain-first' },
  behave: newImage((container) => serves(container, { bootMs: 9000 })),
  setUp: (world) =>
    setUpAccount(world, {
      desiredCount: 2,
      graceSeconds: 700,
      deregistrationDelaySeconds: 300,
      rollout: { maximumPercent: 150 },
      targetGroup: { healthCheckIntervalSeconds: 300 },
    }),
};

export const newestIsNotRunning: Scenario = {
  ...well,
  name: 'newest-is-not-running',
  title: 'The newest revision of the family is not the one that runs: an earlier rollout was rolled back.',
  source: 'API operation DescribeTaskDefinition: a family alone means its newest ACTIVE revision.',
  setUp: (world) => {
    setUpAccount(world);
    const running = world.taskDefinitions[0];
    if (running !== undefined) registerTaskDefinition(world, withTag(running.document, '77aa013'), []);
  },
};

export const manyTasks: Scenario = {
  ...well,
  name: 'many-tasks',
  title: 'A service of five hundred tasks.',
  source: 'Page throttling: Fargate starts 100 tasks at once and 20 a second after that.',
  setUp: (world) => setUpAccount(world, { desiredCount: 500 }),
};
