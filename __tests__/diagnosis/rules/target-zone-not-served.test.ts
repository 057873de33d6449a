import { expect, test } from '@jest/globals';
import { anUnhealthyTarget, aTargetGroup } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, event } from '../cases.ts';

describeRule('target-zone-not-served', {
  recognises: [
    [
      'a target',
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
  ],
  leavesAlone: [
    [
      'a group without load balancer',
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
    [
      'balance of zones',
      event(
        'is not AZ balanced with 3 tasks in eu-central-1a, 1 tasks in eu-central-1b. AZ Rebalancing in progress.',
      ),
    ],
  ],
});

test('names both zones', () => {
  const arn = aTargetGroup().loadBalancerArns[0] ?? '';
  const targets = [
    anUnhealthyTarget({
      state: 'unused',
      availabilityZone: 'eu-central-1c',
      description: 'Target is in an Availability Zone that is not enabled for the load balancer',
    }),
  ];
  const loadBalancers = [
    { arn, name: 'dev', type: 'application', availabilityZones: ['eu-central-1a', 'eu-central-1b'] },
  ];
  expect(diagnoses({ targets, loadBalancers }).get('target-zone-not-served')?.cause).toContain(
    'is in eu-central-1c, which the load balancer dev does not serve (it serves eu-central-1a, eu-central-1b)',
  );
});
