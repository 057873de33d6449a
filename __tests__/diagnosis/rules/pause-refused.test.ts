import { aServiceDeployment, at } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const hook = { id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' };
const course = { stages: [{ name: 'POST_TEST_TRAFFIC_SHIFT', at: at(60) }], shares: [], waiting: [hook] };
const verdict = { kind: 'failed', reason: 'rolled-back', message: '' } as const;
const serviceDeployment = aServiceDeployment({
  statusReason: 'Service deployment rolled back because of a user request.',
});

const failed = (end: string) =>
  aServiceDeployment({
    statusReason: `Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. ${end}`,
  });

describeRule('pause-refused', {
  recognises: [
    ['a rollback while a pause waited', { verdict, course, serviceDeployment }],
    [
      'hooks that failed while a pause waited, in other words',
      { verdict, course, serviceDeployment: failed('Rejected.') },
    ],
  ],
  leavesAlone: [
    [
      'a function of the same stage that said no',
      {
        verdict,
        course,
        serviceDeployment: failed(
          'Lifecycle hook target arn:aws:lambda:eu-west-1:111122223333:function:gate returned FAILED status.',
        ),
      },
    ],
    ['a rollback at another time', { verdict, course: { ...course, waiting: [] }, serviceDeployment }],
    [
      'a rollback that this action asked for',
      { verdict: { ...verdict, reason: 'hopeless' }, course, serviceDeployment },
    ],
    [
      'an alarm while a pause waited',
      { verdict, course, serviceDeployment: aServiceDeployment({ statusReason: 'alarm detected' }) },
    ],
  ],
});
