import { expect, test } from '@jest/globals';
import { aDeployment, anOldDeployment, aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses } from '../cases.ts';

const verdict = { kind: 'failed', reason: 'superseded', message: 'Another deployment took over.' } as const;

describeRule('deployment-superseded', {
  recognises: [
    [
      'another deployment',
      {
        verdict,
        service: aService({
          deployments: [
            aDeployment({
              id: 'ecs-svc/9',
              taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api:43',
            }),
          ],
        }),
      },
    ],
  ],
  leavesAlone: [
    ['a rollback', { service: aService({ deployments: [anOldDeployment({ status: 'PRIMARY' })] }) }],
  ],
});

test('names the deployment that took over', () => {
  const deployment = aDeployment({
    id: 'ecs-svc/9',
    taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api:43',
  });
  expect(
    diagnoses({ verdict, service: aService({ deployments: [deployment] }) }).get('deployment-superseded')
      ?.cause,
  ).toBe('Another deployment (ecs-svc/9, api:43) replaced this one of api:42 before it was done.');
});
