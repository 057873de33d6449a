import { aCrash, aStoppedTask } from '../../fixtures/evidence.ts';
import { describeRule } from '../cases.ts';

describeRule('stopped-by-person', {
  recognises: [
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
