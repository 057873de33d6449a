import { expect, test } from '@jest/globals';
import { aDeployment, anEvent, anOldDeployment, aService, at } from '../../fixtures/snapshots.ts';
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
  ).toBe('Another deployment (ecs-svc/9, api:43) replaced the deployment of api:42 before it completed.');
});

test('is the root, and trouble from before the service was steady is over', () => {
  const newer = aDeployment({ id: 'ecs-svc/9', createdAt: at(300) });
  const deployments = [newer, aDeployment({ status: 'ACTIVE' })];
  const unhealthy =
    '(service api) (instance i-0123) (port 32801) is unhealthy in (target-group x) due to (reason Health checks failed)';
  const steady = '(service api) has reached a steady state.';
  const said = (events: Parameters<typeof anEvent>[]) => [
    ...diagnoses({
      verdict,
      service: aService({ deployments }),
      events: events.map((event) => anEvent(...event)),
    }).keys(),
  ];
  expect(
    said([
      [60, unhealthy],
      [120, steady],
    ]),
  ).toEqual(['deployment-superseded']);
  expect(
    said([
      [60, steady],
      [120, unhealthy],
    ])[0],
  ).toBe('deployment-superseded');
  expect(
    said([
      [60, steady],
      [120, unhealthy],
    ]).length,
  ).toBeGreaterThan(1);
});
