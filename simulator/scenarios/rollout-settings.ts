import { setAlarm } from '../model/alarms.ts';
import { registerTaskDefinition } from '../model/task-definitions.ts';
import { setUpAccount } from './account.ts';
import { success } from './basics.ts';
import { withTag } from './changes.ts';
import { dies, newImage, serves } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** A version that is well (but for one), under settings that shape its rollout. */

export const deadlock: Scenario = {
  ...success,
  name: 'deadlock',
  title: 'Minimum 100 % and maximum 100 %: ECS may neither start nor stop a task.',
  source: 'Page service-event-messages-list ("was unable to stop or start tasks during a deployment …").',
  expected: { verdict: 'failed', cause: 'deployment-deadlock' },
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
  ...success,
  name: 'first-deployment-fails',
  title: 'The service has never run; its next deployment fails too, and there is nothing to go back to.',
  source:
    'Page deployment-circuit-breaker: without a COMPLETED deployment it stays PRIMARY, FAILED and stalled.',
  expected: { verdict: 'failed' },
  behave: () => ({ containers: { app: dies("KeyError: 'AWS_SECRET_NAME_PROD'", []) } }),
};

export const desiredZero: Scenario = {
  ...success,
  name: 'desired-zero',
  title: 'The desired count of the service is 0: the deployment is done at once, and nothing serves.',
  source: 'Page deployment-type-ecs (nothing is resolved while the count is 0).',
  expected: { verdict: 'started' },
  setUp: (world) => setUpAccount(world, { desiredCount: 0 }),
};

export const daemon: Scenario = {
  ...success,
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

const ALARM = 'onestep-dev-5xx';
const watched = { alarms: { alarmNames: [ALARM], enable: true, rollback: true } };

export const alarm: Scenario = {
  ...success,
  name: 'alarm',
  title: 'A CloudWatch alarm goes off while the new version bakes; ECS rolls back.',
  source:
    'Page deployment-alarm-failure; recording of 2026 ("deployment failed: alarm detected." 20 s after the alarm).',
  expected: { verdict: 'rolled-back', cause: 'alarm-went-off' },
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
  ...success,
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
  ...success,
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
  ...success,
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
  ...success,
  name: 'many-tasks',
  title: 'A service of five hundred tasks.',
  source: 'Page throttling: Fargate starts 100 tasks at once and 20 a second after that.',
  setUp: (world) => setUpAccount(world, { desiredCount: 500 }),
};
