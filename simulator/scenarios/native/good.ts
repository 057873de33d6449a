import { hook, later, native, pause } from './native.ts';

/** Shifts that come through. */

const page =
  'Page blue-green-deployment-how-it-works; times between hooks: recording of 2026-08-31 (77 to 112 s).';

export const blueGreen = native(
  {
    name: 'blue-green',
    title:
      'Blue/green: the new revision is started next to the old, tested, given all traffic, and baked for five minutes.',
    source: page,
  },
  { strategy: 'BLUE_GREEN' },
);

export const blueGreenBack = native(
  {
    name: 'blue-green-alternate-serves',
    title:
      'Blue/green where the alternate target group serves: traffic moves to the one that the settings name.',
    source:
      'Page alb-resources-for-blue-green; a rule after its first deployment: weights 100 and 0 that swap each time.',
  },
  { strategy: 'BLUE_GREEN', serves: 'alternate' },
);

export const blueGreenNoTestRule = native(
  {
    name: 'blue-green-no-test-rule',
    title: 'Blue/green without a test listener: both target groups are on the production rule.',
    source: page,
  },
  { strategy: 'BLUE_GREEN', hasNoTestRule: true },
);

export const linear = native(
  {
    name: 'linear',
    title: 'Linear: a quarter of the traffic every three minutes; nothing bakes after the last step.',
    source: 'Page deployment-type-linear: (steps − 1) × step bake.',
  },
  {
    strategy: 'LINEAR',
    configuration: {
      linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 3 },
      bakeTimeInMinutes: 2,
    },
  },
);

export const linearDefault = native(
  {
    name: 'linear-default',
    title: 'Linear with the defaults of ECS: ten steps, six minutes apart, which is 54 minutes.',
    source: 'API shape LinearConfiguration: stepPercent 10, stepBakeTimeInMinutes 6.',
  },
  { strategy: 'LINEAR' },
);

export const canary = native(
  {
    name: 'canary',
    title: 'Canary: five percent for ten minutes, then all, then five minutes of bake time.',
    source: 'Page canary-deployment; API shape CanaryConfiguration.',
  },
  { strategy: 'CANARY' },
);

export const networkShift = native(
  {
    name: 'blue-green-network',
    title: 'Blue/green behind a Network Load Balancer: each shift takes ten minutes more.',
    source: 'Page nlb-resources-for-blue-green.',
  },
  { strategy: 'BLUE_GREEN', balancer: 'network' },
  {
    targetGroup: { healthCheckProtocol: 'TCP' },
  },
);

export const headless = native(
  {
    name: 'blue-green-headless',
    title: 'Blue/green of a service without load balancer: the same stages, and no traffic to shift.',
    source: 'Page blue-green-deployment-implementation: headless services.',
    expected: { verdict: 'succeeded' },
  },
  { strategy: 'BLUE_GREEN', balancer: 'none' },
);

export const longBake = native(
  {
    name: 'blue-green-long-bake',
    title: 'Traffic has shifted, and both revisions run for 23 hours more.',
    source: 'kayac/ecspresso#1063: a bake time of 1,380 minutes.',
  },
  { strategy: 'BLUE_GREEN', configuration: { bakeTimeInMinutes: 1380 } },
);

export const hookPasses = native(
  {
    name: 'hook-passes',
    title: 'A function asks for two minutes at the test listener, and then says yes; others say yes at once.',
    source: 'Page deployment-lifecycle-hooks: IN_PROGRESS has the function called again after callBackDelay.',
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [
      hook(['POST_TEST_TRAFFIC_SHIFT'], (_, { attempt }) =>
        attempt < 3 ? { hookStatus: 'IN_PROGRESS', callBackDelay: 60 } : { hookStatus: 'SUCCEEDED' },
      ),
      hook(
        ['PRE_SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'],
        { hookStatus: 'SUCCEEDED' },
        { name: 'onestep-notify' },
      ),
    ],
  },
);

export const pauseIsContinued = native(
  {
    name: 'pause-is-continued',
    title: 'The deployment waits before the production shift, and is continued after three minutes.',
    source: 'Pages pause-lifecycle-hooks and continue-service-deployment.',
    meanwhile: later('continue', 180_000),
  },
  { strategy: 'BLUE_GREEN', hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' })] },
);

export const pauseOfEachStep = native(
  {
    name: 'pause-of-each-step',
    title: 'Linear in five steps with a pause before each: five pauses, each with an id of its own.',
    source: 'Page pause-lifecycle-hooks: a pause at PRE_PRODUCTION_TRAFFIC_SHIFT comes once for each step.',
    meanwhile: later('continue', 20_000),
  },
  {
    strategy: 'LINEAR',
    configuration: {
      linearConfiguration: { stepPercent: 20, stepBakeTimeInMinutes: 1 },
      bakeTimeInMinutes: 0,
    },
    hooks: [pause('PRE_PRODUCTION_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' })],
  },
);

export const pauseExpiresAndGoesOn = native(
  {
    name: 'pause-expires-and-goes-on',
    title: 'A pause is not decided; after ten minutes the deployment continues.',
    source: 'Page pause-lifecycle-hooks: timeout action CONTINUE.',
  },
  { strategy: 'BLUE_GREEN', hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 10, action: 'CONTINUE' })] },
);

export const waitsForSomebody = native(
  {
    name: 'pause-waits',
    title: 'The deployment waits for a decision before the production shift, for a day.',
    source: 'Page pause-lifecycle-hooks: 1440 minutes by default, then ROLLBACK.',
    expected: { verdict: 'rolled-back', cause: 'pause-expired', serves: 'earlier' },
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 1440, action: 'ROLLBACK' })],
  },
);
