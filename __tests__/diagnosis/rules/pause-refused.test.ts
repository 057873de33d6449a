import { aServiceDeployment, at } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const hook = { id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' };
const course = { stages: [{ name: 'POST_TEST_TRAFFIC_SHIFT', at: at(60) }], shares: [], waiting: [hook] };
const verdict = { kind: 'failed', reason: 'rolled-back', message: '' } as const;
const serviceDeployment = aServiceDeployment({
  statusReason: 'Service deployment rolled back because of a user request.',
});

describeRule('pause-refused', {
  recognises: [['a rollback while a pause waited', { verdict, course, serviceDeployment }]],
  leavesAlone: [
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
