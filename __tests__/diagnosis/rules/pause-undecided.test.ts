import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const hook = { id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' };
const course = { stages: [], shares: [], waiting: [hook] };
const verdict = { kind: 'failed', reason: 'timed-out', message: '' } as const;

describeRule('pause-undecided', {
  recognises: [
    ['a step that waited as long as it may', { verdict, course, serviceDeployment: aServiceDeployment() }],
    [
      'a step that was cancelled',
      { verdict: { ...verdict, reason: 'cancelled' }, course, serviceDeployment: aServiceDeployment() },
    ],
  ],
  leavesAlone: [
    [
      'a deployment that was rolled back',
      { verdict: { ...verdict, reason: 'rolled-back' }, course, serviceDeployment: aServiceDeployment() },
    ],
    [
      'a slow deployment',
      { verdict, course: { ...course, waiting: [] }, serviceDeployment: aServiceDeployment() },
    ],
  ],
});
