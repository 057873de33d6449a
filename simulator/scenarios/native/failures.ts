import { setAlarm } from '../../model/alarms.ts';
import { startDeployment } from '../../model/deployment-start.ts';
import { registerTaskDefinition } from '../../model/task-definitions.ts';
import { withoutVariable, withTag } from '../changes.ts';
import { dies, newImage, serves } from '../django-service.ts';
import { hook, native } from './native.ts';

/** Shifts that alarms, the circuit breaker, their tasks or somebody else end. */

const ALARM = 'onestep-dev-5xx';
const watched = { alarms: { alarmNames: [ALARM], enable: true, rollback: true } };
const back = (cause: string) => ({ verdict: 'rolled-back', cause, serves: 'earlier' }) as const;

export const alarmDuringCanary = native(
  {
    name: 'alarm-during-canary',
    title: 'An alarm goes off while the canary has five percent: ECS goes back.',
    source: 'Recording of 2026 of a canary: "deployment failed: alarm detected." about 20 s after the alarm.',
    expected: back('alarm-went-off'),
    meanwhile: (world) => world.queue.after(300_000, () => setAlarm(world, ALARM, 'ALARM')),
  },
  { strategy: 'CANARY', configuration: watched },
  { later: (world) => setAlarm(world, ALARM, 'OK') },
);

export const alarmInBake = native(
  {
    name: 'alarm-in-bake',
    title: 'An alarm goes off in the bake time, when all traffic has shifted: the weights are swapped again.',
    source: 'Page deployment-alarm-failure; page blue-green-deployment-how-it-works (bake time).',
    expected: back('alarm-went-off'),
    meanwhile: (world) => world.queue.after(600_000, () => setAlarm(world, ALARM, 'ALARM')),
  },
  { strategy: 'BLUE_GREEN', configuration: { ...watched, bakeTimeInMinutes: 30 } },
  { later: (world) => setAlarm(world, ALARM, 'OK') },
);

export const greenCrashes = native(
  {
    name: 'green-crashes',
    title: 'The new revision dies at its start: the circuit breaker ends the deployment before any shift.',
    source:
      'terraform-provider-aws, acceptance test of a BLUE_GREEN service: "rolled back because the circuit breaker threshold was exceeded."',
    expected: back('environment-variable-missing'),
  },
  { strategy: 'BLUE_GREEN' },
  { definition: (running) => withoutVariable(running, 'AWS_SECRET_NAME_PROD') },
);

export const greenCrashesForEver = native(
  {
    name: 'green-crashes-for-ever',
    title: 'The same without a circuit breaker: ECS tries for a day, the limit of a stage.',
    source: 'Page blue-green-deployment-how-it-works: each stage lasts at most 24 hours.',
    expected: { verdict: 'failed', cause: 'environment-variable-missing', serves: 'earlier' },
  },
  { strategy: 'BLUE_GREEN' },
  {
    definition: (running) => withoutVariable(running, 'AWS_SECRET_NAME_PROD'),
    rollout: { deploymentCircuitBreaker: { enable: false, rollback: false } },
  },
);

export const greenUnhealthy = native(
  {
    name: 'green-unhealthy',
    title: 'The new revision runs and answers 404 to the health check of its target group.',
    source: 'Page deployment-circuit-breaker; page target-group-health-checks.',
    expected: back('health-check-path'),
  },
  { strategy: 'BLUE_GREEN' },
  { targetGroup: { healthCheckPath: '/' }, graceSeconds: 30 },
);

export const canaryBreaks = native(
  {
    name: 'canary-breaks',
    title:
      'Under the first traffic of the canary its tasks die one after the other: the circuit breaker goes back.',
    source: 'Observed on a canary of Express Mode, 2026: the circuit breaker acts in every strategy.',
    expected: back('container-exited'),
    behave: newImage((container) => ({
      ...serves(container),
      lines: [{ atMs: 119_000, text: 'fatal error: all goroutines are asleep - deadlock!' }],
      exits: { afterMs: 120_000, code: 2 },
    })),
  },
  {
    strategy: 'CANARY',
    configuration: {
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 60 },
      deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false },
    },
  },
);

export const supersededMidShift = native(
  {
    name: 'superseded-in-mid-shift',
    title: 'Another job deploys while a quarter of the traffic has shifted: the service is reconciled first.',
    source:
      'API shape ServiceDeployment: RECONCILE_SERVICE, when more than one revision is ACTIVE at the start.',
    expected: { verdict: 'superseded', serves: 'new' },
    meanwhile: (world, service) =>
      world.queue.after(240_000, () => {
        const running = world.taskDefinitions[0];
        if (running === undefined) return;
        const other = registerTaskDefinition(world, withTag(running.document, '77aa013'), []);
        service.settings = { ...service.settings, taskDefinition: other.arn };
        startDeployment(world, service);
      }),
  },
  {
    strategy: 'LINEAR',
    configuration: { linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 6 } },
  },
);

export const firstDeploymentFailsNative = native(
  {
    name: 'first-blue-green-fails',
    title: 'The service has never run, and its next deployment fails too: there is nothing to go back to.',
    source:
      'Recording of 2026-02-26: ROLLBACK_FAILED, "No rollback candidate was found to run the rollback." 82 s after the start.',
    expected: { verdict: 'failed', cause: 'lifecycle-hook-failed', serves: 'nobody' },
    behave: () => ({ containers: { app: dies("KeyError: 'AWS_SECRET_NAME_PROD'", []) } }),
  },
  {
    strategy: 'BLUE_GREEN',
    isFirst: true,
    hooks: [
      hook(['PRE_SCALE_UP'], (_, { log }) => {
        log('GET https://onestep.example/health answered 503');
        return { hookStatus: 'FAILED' };
      }),
    ],
  },
);

export const firstShiftCrashes = native(
  {
    name: 'first-blue-green-crashes',
    title:
      'The service has never run, and the tasks of its next deployment die too: the cause is in the events alone.',
    source: 'Recordings of 2026-02-26 and 2026-08-31: ROLLBACK_FAILED; page deployment-circuit-breaker.',
    expected: { verdict: 'failed', cause: 'container-exited', serves: 'nobody' },
    behave: () => ({ containers: { app: dies("KeyError: 'AWS_SECRET_NAME_PROD'", []) } }),
  },
  { strategy: 'BLUE_GREEN', isFirst: true },
);
