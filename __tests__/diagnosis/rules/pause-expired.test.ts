import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const hook = { id: 'ecs-pause-1', kind: 'PAUSE', status: 'TIMED_OUT', timeoutAction: 'ROLLBACK' };
const verdict = { kind: 'failed', reason: 'rolled-back', message: '' } as const;

describeRule('pause-expired', {
  recognises: [
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
