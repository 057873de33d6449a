import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event } from '../cases.ts';

describeRule('alarm-went-off', {
  recognises: [
    ['an event', event('(deployment ecs-svc/5434307699940903438) deployment failed: alarm detected.')],
    [
      'the service deployment',
      {
        serviceDeployment: aServiceDeployment({
          alarms: { status: 'TRIGGERED', names: ['api-5xx'], triggered: ['api-5xx'] },
        }),
      },
    ],
  ],
  leavesAlone: [
    [
      'alarms that watch',
      {
        serviceDeployment: aServiceDeployment({
          alarms: { status: 'MONITORING', names: ['api-5xx'], triggered: [] },
        }),
      },
    ],
    [
      'a failure for another reason',
      event('(deployment ecs-svc/5434307699940903438) deployment failed: tasks failed to start.'),
    ],
    ['the alarm of another deployment', event('(deployment ecs-svc/1) deployment failed: alarm detected.')],
    ['a program', aCrash(['smoke alarm detected'])],
  ],
});

test('names the alarm', () => {
  const serviceDeployment = aServiceDeployment({
    alarms: { status: 'TRIGGERED', names: ['api-5xx'], triggered: ['api-5xx'] },
  });
  expect(diagnoses({ serviceDeployment }).get('alarm-went-off')?.remedy).toContain('--alarm-name api-5xx');
});
