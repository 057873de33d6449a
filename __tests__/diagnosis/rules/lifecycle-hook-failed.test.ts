import { expect, test } from '@jest/globals';
import { lifecycleHookFailed } from '../../../src/diagnosis/rules/lifecycle-hook-failed.ts';
import { aCrash, anEvidence } from '../../fixtures/evidence.ts';
import { anEvent, aService, aServiceDeployment, at } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

describeRule('lifecycle-hook-failed', {
  recognises: [
    [
      'the service deployment',
      {
        serviceDeployment: aServiceDeployment({
          statusReason:
            'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-central-1:111122223333:function:check-api returned FAILED status.',
        }),
      },
    ],
    [
      'an event',
      {
        events: [
          anEvent(
            60,
            'deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.',
          ),
        ],
      },
    ],
  ],
  leavesAlone: [
    [
      'a pause that somebody refused',
      {
        course: {
          stages: [{ name: 'POST_SCALE_UP', at: at(60) }],
          shares: [],
          waiting: [{ id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' }],
        },
        serviceDeployment: aServiceDeployment({
          statusReason:
            'Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed. Rejected.',
        }),
      },
    ],
    [
      'another reason',
      {
        serviceDeployment: aServiceDeployment({
          statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
        }),
      },
    ],
    ['a hook of a program', aCrash(['lifecycle hook failed'])],
  ],
});

test('quotes the last line of the function, and shows those before it', () => {
  const said = lifecycleHookFailed.diagnose(
    anEvidence({
      events: [
        anEvent(
          60,
          'deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:111122223333:function:check-api returned FAILED status.',
        ),
      ],
      hookLog: {
        group: '/aws/lambda/check-api',
        lines: [
          { at: at(58), text: 'asking the calendar' },
          {
            at: at(59),
            text: '[ERROR] Frozen: no deployments until Monday\rTraceback (most recent call last):',
          },
        ],
      },
    }),
  );
  expect(said?.cause).toMatch(/The last line of its log: \[ERROR\] Frozen: no deployments until Monday$/);
  expect(said?.proof.map(({ source, text }) => [source, text.slice(0, 19)])).toEqual([
    ['service event', 'deployment failed: '],
    ['log /aws/lambda/check-api', 'asking the calendar'],
    ['log /aws/lambda/check-api', '[ERROR] Frozen: no '],
  ]);
  expect(said?.remedy).toContain('--region eu-west-1');
});

test('explains what a function must answer only where it gave no such answer', () => {
  const remedyOf = (end: string) =>
    lifecycleHookFailed.diagnose(
      anEvidence({
        events: [
          anEvent(
            60,
            `deployment failed: Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed. ${end}`,
          ),
        ],
      }),
    )?.remedy;
  expect(remedyOf('ECS was unable to parse the response from X.')).toContain('hookStatus');
  expect(remedyOf('Lifecycle hook target X returned FAILED status.')).not.toContain('hookStatus');
});

test('says of a function that never came to an end how long it had', () => {
  const targetArn = 'arn:aws:lambda:eu-west-1:111122223333:function:check-api';
  const { deploymentConfiguration } = aService();
  const hooks = [{ kind: 'AWS_LAMBDA', targetArn, stages: ['POST_SCALE_UP'], timeoutMinutes: 30 }];
  const said = lifecycleHookFailed.diagnose(
    anEvidence({
      service: aService({ deploymentConfiguration: { ...deploymentConfiguration, hooks } }),
      events: [
        anEvent(
          60,
          `deployment failed: Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed. Lifecycle hook ${targetArn} timed out.`,
        ),
      ],
    }),
  );
  expect(said?.cause).toContain('did not finish in its time of 30 min');
  expect(said?.remedy).toContain('timeoutConfiguration');
});
