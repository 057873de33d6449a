import { aCrash } from '../../fixtures/evidence.ts';
import { aDeployment, aService } from '../../fixtures/snapshots.ts';
import { describeRule, event, stopped } from '../cases.ts';

describeRule('scheduler-throttled', {
  recognises: [
    ['throttling', event('operations are being throttled. Will try again later.')],
    [
      'waiting',
      event(
        'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
      ),
    ],
  ],
  leavesAlone: [
    [
      'a rate limit of a registry',
      stopped(
        'CannotPullContainerError: inspect image has been retried 1 time(s): httpReadSeeker: failed open: toomanyrequests: You have reached your unauthenticated pull rate limit',
      ),
    ],
    [
      'throttling that has passed',
      {
        ...event('operations are being throttled. Will try again later.'),
        service: aService({ deployments: [aDeployment()], loadBalancers: [] }),
      },
    ],
    ['a program', aCrash(['ThrottlingException: Rate exceeded'])],
  ],
});
