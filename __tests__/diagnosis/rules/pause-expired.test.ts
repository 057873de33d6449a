import { aServiceDeployment, at } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const hook = { id: 'ecs-pause-1', kind: 'PAUSE', status: 'TIMED_OUT', timeoutAction: 'ROLLBACK' };
const verdict = { kind: 'failed', reason: 'rolled-back', message: '' } as const;

/** In whatever words ECS may tell of it. */
const failedAt = (seconds: number) =>
  aServiceDeployment({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason:
      'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. No action was taken.',
    rollback: { startedAt: at(seconds) },
  });
const waiting = { ...hook, status: 'AWAITING_ACTION', expiresAt: at(600) };
const course = { stages: [{ name: 'POST_TEST_TRAFFIC_SHIFT', at: at(60) }], shares: [], waiting: [waiting] };

describeRule('pause-expired', {
  recognises: [
    [
      'hooks that failed when a pause had waited for its time',
      { verdict, course, serviceDeployment: failedAt(601) },
    ],
    [
      'a hook whose time is over',
      { verdict, serviceDeployment: aServiceDeployment({ status: 'ROLLBACK_SUCCESSFUL', hooks: [hook] }) },
    ],
    [
      'the words of ECS',
      {
        verdict,
        serviceDeployment: aServiceDeployment({
          statusReason:
            'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook ecs-pause-x timed out.',
        }),
      },
    ],
  ],
  leavesAlone: [
    ['hooks that failed while a pause still had time', { verdict, course, serviceDeployment: failedAt(200) }],
    [
      'a hook that went on when its time was over',
      { verdict, serviceDeployment: aServiceDeployment({ hooks: [{ ...hook, timeoutAction: 'CONTINUE' }] }) },
    ],
    [
      'a function whose time is over',
      { verdict, serviceDeployment: aServiceDeployment({ hooks: [{ ...hook, kind: 'AWS_LAMBDA' }] }) },
    ],
  ],
});
