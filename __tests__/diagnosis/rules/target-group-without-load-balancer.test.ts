import { anUnhealthyTarget, aTargetGroup } from '../../fixtures/evidence.ts';
import { describeRule } from '../cases.ts';

describeRule('target-group-without-load-balancer', {
  recognises: [
    [
      'a target',
      {
        targets: [
          anUnhealthyTarget({
            state: 'unused',
            reason: 'Target.NotInUse',
            description: 'Target group is not configured to receive traffic from the load balancer',
          }),
        ],
      },
    ],
    ['the group', { targetGroups: [aTargetGroup({ loadBalancerArns: [] })] }],
  ],
  leavesAlone: [
    [
      'a zone',
      {
        targets: [
          anUnhealthyTarget({
            state: 'unused',
            reason: 'Target.NotInUse',
            description: 'Target is in an Availability Zone that is not enabled for the load balancer',
          }),
        ],
      },
    ],
    [
      'a group that the service does not use',
      { targetGroups: [aTargetGroup({ arn: 'arn:other', loadBalancerArns: [] })] },
    ],
  ],
});
