import { aCrash, aStoppedTask } from '../../fixtures/evidence.ts';
import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const rolledBack = { kind: 'failed', reason: 'rolled-back', message: '' } as const;
const stopped = aServiceDeployment({
  statusReason: 'Service deployment rolled back because of a user request.',
});

describeRule('stopped-by-person', {
  recognises: [
    ['a deployment that somebody stopped', { verdict: rolledBack, serviceDeployment: stopped }],
    [
      'with the default words',
      { tasks: [aStoppedTask({ stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' })] },
    ],
    [
      'with words of their own',
      { tasks: [aStoppedTask({ stopCode: 'UserInitiated', stoppedReason: 'testing the alarms' })] },
    ],
  ],
  leavesAlone: [
    [
      'a deployment that this action stopped',
      { verdict: { ...rolledBack, reason: 'hopeless' }, serviceDeployment: stopped },
    ],
    ['a program that ended', aCrash(['stopped by user'])],
    [
      'scaling in',
      {
        tasks: [
          aStoppedTask({
            stopCode: 'ServiceSchedulerInitiated',
            stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
          }),
        ],
      },
    ],
    [
      'a health check',
      {
        tasks: [
          aStoppedTask({
            stopCode: 'ServiceSchedulerInitiated',
            stoppedReason: 'Task failed container health checks',
          }),
        ],
      },
    ],
  ],
});
