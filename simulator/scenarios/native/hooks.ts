import { hook, later, native, pause } from './native.ts';
import { HOOK_ROLE } from './pair.ts';

/** Lifecycle hooks that stop a deployment. Texts: page troubleshooting-blue-green unless another source is named. */

const back = (cause: string) => ({ verdict: 'rolled-back', cause, serves: 'earlier' }) as const;

export const hookRefusesEarly = native(
  {
    name: 'hook-refuses-early',
    title: 'A function says no before any task starts: the deployment leaves the list within seconds.',
    source:
      'Page troubleshooting-blue-green: "returned FAILED status"; a listing within seconds: recording of 2026-09-12.',
    expected: back('lifecycle-hook-failed'),
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [
      hook(['PRE_SCALE_UP'], (_, { log }) => {
        log('change freeze until Monday: deployment refused');
        return { hookStatus: 'FAILED' };
      }),
    ],
  },
);

export const hookRefusesLate = native(
  {
    name: 'hook-refuses-late',
    title:
      'A function tests the new revision at the test listener and says no: nothing but the new tasks has to go.',
    source: 'Page deployment-lifecycle-hooks.',
    expected: back('lifecycle-hook-failed'),
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [
      hook(['POST_TEST_TRAFFIC_SHIFT'], (_, { log }) => {
        log('GET https://test.onestep.example/checkout answered 500');
        return { hookStatus: 'FAILED' };
      }),
    ],
  },
);

export const hookRefusesShifted = native(
  {
    name: 'hook-refuses-after-shift',
    title: 'A function says no after the production shift: the weights are swapped again.',
    source:
      'Page blue-green-deployment-how-it-works: a rollback shifts traffic back; hooks of the shifts run again.',
    expected: back('lifecycle-hook-failed'),
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [
      hook(['POST_PRODUCTION_TRAFFIC_SHIFT'], { hookStatus: 'FAILED' }),
      hook(['PRODUCTION_TRAFFIC_SHIFT'], { hookStatus: 'SUCCEEDED' }, { name: 'onestep-notify' }),
    ],
  },
);

export const hookThrows = native(
  {
    name: 'hook-throws',
    title: 'The function throws: ECS finds no status in its answer, and only its log has the reason.',
    source: 'Recording of 2026-09-01: "unable to parse the response … HookStatus must not be null."',
    expected: back('lifecycle-hook-failed'),
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [
      hook(['POST_TEST_TRAFFIC_SHIFT'], {
        exception: 'URLError: <urlopen error [Errno -2] Name or service not known>',
        takesMs: 10_400,
      }),
    ],
  },
);

export const hookHangs = native(
  {
    name: 'hook-hangs',
    title: 'The function answers IN_PROGRESS again and again; after half an hour its time is over.',
    source:
      'Page deployment-lifecycle-hooks: IN_PROGRESS, timeoutConfiguration. The words of the end are assumed.',
    expected: back('lifecycle-hook-failed'),
  },
  {
    strategy: 'BLUE_GREEN',
    hooks: [
      hook(
        ['POST_TEST_TRAFFIC_SHIFT'],
        { hookStatus: 'IN_PROGRESS' },
        { setting: { timeoutConfiguration: { timeoutInMinutes: 30, action: 'ROLLBACK' } } },
      ),
    ],
  },
);

export const hookRoleDenied = native(
  {
    name: 'hook-role-denied',
    title: 'The role of the hook may not call its function.',
    source: 'Page troubleshooting-blue-green: "ECS was unable to invoke hook target".',
    expected: back('lifecycle-hook-denied'),
  },
  { strategy: 'BLUE_GREEN', hooks: [hook(['POST_SCALE_UP'], { hookStatus: 'SUCCEEDED' })] },
  {
    later: (world) => {
      const role = world.roles.get(HOOK_ROLE);
      if (role !== undefined) role.deniedActions = ['lambda:InvokeFunction'];
    },
  },
);

export const hookRoleNotAssumed = native(
  {
    name: 'hook-role-not-assumed',
    title: 'The role of the hook does not trust ECS.',
    source: 'Page troubleshooting-blue-green: "ECS was unable to assume role".',
    expected: back('lifecycle-hook-denied'),
  },
  { strategy: 'BLUE_GREEN', hooks: [hook(['POST_SCALE_UP'], { hookStatus: 'SUCCEEDED' })] },
  {
    later: (world) => {
      const role = world.roles.get(HOOK_ROLE);
      if (role !== undefined) role.trustedServices = ['lambda.amazonaws.com'];
    },
  },
);

export const pauseExpires = native(
  {
    name: 'pause-expires',
    title: 'A pause is not decided; after ten minutes the deployment is rolled back.',
    source: 'Page pause-lifecycle-hooks: timeout action ROLLBACK. The words of the end are assumed.',
    expected: back('pause-expired'),
  },
  { strategy: 'BLUE_GREEN', hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 10, action: 'ROLLBACK' })] },
);

export const pauseIsRefused = native(
  {
    name: 'pause-is-refused',
    title: 'The decision at the pause is a rollback.',
    source: 'Page continue-service-deployment: action ROLLBACK.',
    expected: back('pause-refused'),
    meanwhile: later('roll back', 120_000),
  },
  { strategy: 'CANARY', hooks: [pause('PRE_PRODUCTION_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' })] },
);
