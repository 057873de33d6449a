import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule, event, notPlaced, stopped } from '../cases.ts';

describeRule('quota-reached', {
  recognises: [
    [
      'vCPUs, with a curly apostrophe',
      notPlaced('You’ve reached the limit on the number of vCPUs you can run concurrently'),
    ],
    ['tasks', notPlaced("You've reached the limit on the number of tasks you can run concurrently")],
    ['a size', notPlaced('The requested MEMORY configuration is above your limit.')],
    [
      'provisioning',
      event(
        'was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.',
      ),
    ],
  ],
  leavesAlone: [
    ['capacity', notPlaced('Capacity is unavailable at this time.')],
    [
      'a pull rate limit',
      stopped(
        'CannotPullContainerError: inspect image has been retried 1 time(s): httpReadSeeker: failed open: toomanyrequests: You have reached your unauthenticated pull rate limit',
      ),
    ],
    [
      'the circuit breaker',
      {
        serviceDeployment: aServiceDeployment({
          statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
        }),
      },
    ],
  ],
});
