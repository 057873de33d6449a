import { aCrash, aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, event, notPlaced, stopped } from '../cases.ts';

describeRule('task-cannot-start', {
  recognises: [
    ['an event', notPlaced('Internal error.')],
    ['a task', stopped('Timeout waiting for EphemeralStorage provisioning to complete.')],
    ['a code alone', { tasks: [aTaskThatFailedToStart('')] }],
  ],
  leavesAlone: [
    [
      'one that another rule explains',
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['a container that exited', aCrash(['boom'])],
    ['a start that went well', event('has started 1 tasks: (task 4e1f).')],
  ],
});
