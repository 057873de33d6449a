import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { aDeploymentConfiguration, aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event } from '../cases.ts';

describeRule('deployment-deadlock', {
  recognises: [
    [
      'an event',
      event(
        'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
      ),
    ],
    [
      'the numbers',
      {
        service: aService({
          deploymentConfiguration: aDeploymentConfiguration({
            minimumHealthyPercent: 75,
            maximumPercent: 100,
          }),
        }),
      },
    ],
  ],
  leavesAlone: [
    ['percents that leave room', { service: aService() }],
    [
      'a daemon',
      {
        service: aService({
          schedulingStrategy: 'DAEMON',
          deploymentConfiguration: aDeploymentConfiguration({
            minimumHealthyPercent: 100,
            maximumPercent: 100,
          }),
        }),
      },
    ],
    [
      'no task wanted',
      {
        service: aService({
          desiredCount: 0,
          deploymentConfiguration: aDeploymentConfiguration({
            minimumHealthyPercent: 100,
            maximumPercent: 100,
          }),
        }),
      },
    ],
    ['a deadlock of a database', aCrash(['ERROR: deadlock detected'])],
  ],
});

test('says the numbers', () => {
  const service = aService({
    deploymentConfiguration: aDeploymentConfiguration({ minimumHealthyPercent: 75, maximumPercent: 100 }),
  });
  expect(diagnoses({ service }).get('deployment-deadlock')?.cause).toContain(
    'minimumHealthyPercent 75, maximumPercent 100 and 2 desired tasks at least 2 must run and at most 2 may',
  );
});
