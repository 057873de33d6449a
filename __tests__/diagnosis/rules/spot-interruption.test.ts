import { aStoppedTask } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('spot-interruption', {
  recognises: [
    [
      'a reason',
      {
        tasks: [
          aStoppedTask(
            { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' },
            { exitCode: 143 },
          ),
        ],
      },
    ],
    [
      'a code alone',
      { tasks: [aStoppedTask({ stopCode: 'SpotInterruption', stoppedReason: '' }, { exitCode: 143 })] },
    ],
  ],
  leavesAlone: [
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
    ['a host that went away', stopped('Host EC2 (instance i-0a1b) stopped/terminated')],
  ],
});
