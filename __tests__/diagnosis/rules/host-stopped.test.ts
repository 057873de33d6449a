import { aCrash, aStoppedTask } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('host-stopped', {
  recognises: [
    ['an instance', stopped('Host EC2 (instance i-0a1b2c3d) stopped/terminated')],
    ['a deregistration', stopped('Container instance deregistration forced by user')],
    [
      'maintenance',
      stopped('ECS is performing maintenance on the underlying infrastructure hosting the task'),
    ],
    ['a code', { tasks: [aStoppedTask({ stopCode: 'TerminationNotice', stoppedReason: '' })] }],
  ],
  leavesAlone: [
    ['Spot', stopped('Your Spot Task was interrupted.')],
    ['a program that ended', aCrash(['bye'])],
    ['a program that lost its host', aCrash(['Error: underlying host is gone'])],
  ],
});
