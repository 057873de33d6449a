import { anUnhealthyTarget } from '../../fixtures/evidence.ts';
import { describeRule, event } from '../cases.ts';

describeRule('target-registration-failed', {
  recognises: [
    [
      'a group that is gone',
      event(
        'task set (ecs-svc/823) (task 4e1f) is not healthy in target-group (arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/api/6d0e) due to TARGET GROUP IS NOT FOUND.',
      ),
    ],
    [
      'an error',
      event(
        'failed to register targets in (target-group arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/api/6d0e) with (error denied)',
      ),
    ],
    [
      'an address',
      {
        targets: [
          anUnhealthyTarget({
            state: 'unused',
            reason: 'Target.IpUnusable',
            description: 'The IP address cannot be used as a target, as it is in use by a load balancer',
          }),
        ],
      },
    ],
  ],
  leavesAlone: [
    [
      'a registration that works',
      event(
        'registered 1 targets in (target-group arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/api/6d0e)',
      ),
    ],
    [
      'a target that left',
      {
        targets: [
          anUnhealthyTarget({
            state: 'unused',
            reason: 'Target.NotRegistered',
            description: 'Target is not registered to the target group',
          }),
        ],
      },
    ],
    [
      'one that is being registered',
      {
        targets: [
          anUnhealthyTarget({
            state: 'initial',
            reason: 'Elb.RegistrationInProgress',
            description: 'Target registration is in progress',
          }),
        ],
      },
    ],
  ],
});
