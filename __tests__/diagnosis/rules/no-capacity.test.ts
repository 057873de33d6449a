import { expect, test } from '@jest/globals';
import { aDeployment, aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event, notPlaced } from '../cases.ts';

describeRule('no-capacity', {
  recognises: [
    [
      'CPU',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ab12) has insufficient CPU units available.',
      ),
    ],
    [
      'a port',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 is already using a port required by your task.',
      ),
    ],
    [
      'an attribute',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 is missing an attribute required by your task.',
      ),
    ],
    [
      'Fargate',
      notPlaced(
        'Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      ),
    ],
    [
      'no instance',
      event(
        'was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
      ),
    ],
    [
      'a capacity provider',
      notPlaced(
        'ResourceInitializationError: Unable to launch instance(s) for capacity provider spot. UnfulfillableCapacity: Unable to fulfill capacity',
      ),
    ],
  ],
  leavesAlone: [
    [
      'a constraint',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ab12) encountered error "MemberOf placement constraint unsatisfied."',
      ),
    ],
    [
      'the agent',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 encountered error "AGENT".',
      ),
    ],
    ['a quota', notPlaced('You’ve reached the limit on the number of vCPUs you can run concurrently')],
    [
      'an image',
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    [
      'a shortage that has passed',
      {
        ...notPlaced('Capacity is unavailable at this time.'),
        service: aService({ deployments: [aDeployment()], loadBalancers: [] }),
      },
    ],
  ],
});

test('says what was asked for', () => {
  expect(
    diagnoses(
      notPlaced(
        'Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      ),
    ).get('no-capacity')?.cause,
  ).toContain('256 CPU units and 512 MiB');
});

test('tells how to make room on instances where no instance has it, with the names of the service', () => {
  const shortage = event(
    'was unable to place a task because no container instance met all of its requirements.',
  );
  const service = aService({
    launchType: 'EC2',
    deployments: [aDeployment({ runningCount: 0 })],
    loadBalancers: [],
  });
  const { events = [] } = shortage;
  const remedy = diagnoses({ ...shortage, service: { ...service, events } }).get('no-capacity')?.remedy;
  expect(remedy).toContain('aws ecs describe-container-instances');
  expect(remedy).toContain('minimumHealthyPercent=50,maximumPercent=100');
});
