import { describe, expect, test } from '@jest/globals';
import { alarmActive } from '../../../src/checks/rules/alarm-active.ts';
import { circuitBreakerOff } from '../../../src/checks/rules/circuit-breaker-off.ts';
import { deploymentDeadlock } from '../../../src/checks/rules/deployment-deadlock.ts';
import { deploymentStages } from '../../../src/checks/rules/deployment-stages.ts';
import { lifecycleHook } from '../../../src/checks/rules/lifecycle-hook.ts';
import { newestRevision } from '../../../src/checks/rules/newest-revision.ts';
import { notChecked } from '../../../src/checks/rules/not-checked.ts';
import { rollbackTarget } from '../../../src/checks/rules/rollback-target.ts';
import { serviceMissing } from '../../../src/checks/rules/service-missing.ts';
import { variableRemoved } from '../../../src/checks/rules/variable-removed.ts';
import { aDeployment, aDeploymentConfiguration, aService } from '../../fixtures/snapshots.ts';
import { aSubject, aSubjectIn, aWrittenDefinition, said } from '../../fixtures/subjects.ts';

const REVISION = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api:28';

describe('service-missing', () => {
  test('repeats what the search for the service said', () => {
    const missing = [
      { message: 'There is no service "apo" in cluster dev: it has api, web', remedy: 'Write api.' },
    ];
    expect(serviceMissing.check(aSubjectIn({ missing }))).toEqual([{ severity: 'error', ...missing[0] }]);
  });

  test('is silent where it was found', () => {
    expect(said(serviceMissing, aSubjectIn({ service: aService() }))).toEqual([]);
  });
});

describe('variable-removed', () => {
  test('recognises variables, secrets and files that are no more', () => {
    const changes = ['environment variable A of app', 'secret B of app', 'environment file x of app'].map(
      (what) => ({
        kind: 'removed' as const,
        what,
      }),
    );
    const findings = variableRemoved.check(aSubjectIn({ changes }));
    expect(findings.map(({ message }) => message)).toEqual([
      'The running revision has the environment variable A of app; this one no longer has it.',
      'The running revision has the secret B of app; this one no longer has it.',
      'The running revision has the environment file x of app; this one no longer has it.',
    ]);
  });

  test('leaves what was added or changed alone, and what else was removed', () => {
    const changes = [
      { kind: 'added' as const, what: 'environment variable A of app' },
      { kind: 'changed' as const, what: 'secret B of app' },
      { kind: 'removed' as const, what: 'cpu of app' },
    ];
    expect(said(variableRemoved, aSubjectIn({ changes }))).toEqual([]);
  });
});

describe('deployment-deadlock', () => {
  const withPercent = (
    minimumHealthyPercent: number,
    maximumPercent: number,
    desiredCount: number,
    rest = {},
  ) =>
    aSubjectIn({
      service: aService({
        desiredCount,
        deploymentConfiguration: aDeploymentConfiguration({ minimumHealthyPercent, maximumPercent }),
        ...rest,
      }),
    });

  test.each([
    [100, 100, 2],
    [75, 100, 2],
    [100, 125, 3],
  ])('recognises %i/%i with %i tasks', (least, most, count) => {
    expect(said(deploymentDeadlock, withPercent(least, most, count))).toEqual(['error']);
  });

  test.each([
    [100, 200, 1],
    [50, 100, 2],
    [100, 134, 3],
    [100, 100, 0],
  ])('leaves %i/%i with %i tasks alone', (least, most, count) => {
    expect(said(deploymentDeadlock, withPercent(least, most, count))).toEqual([]);
  });

  test('leaves daemons alone, which know no maximum', () => {
    expect(said(deploymentDeadlock, withPercent(100, 100, 2, { schedulingStrategy: 'DAEMON' }))).toEqual([]);
  });
});

describe('circuit-breaker-off', () => {
  const withBreaker = (enable: boolean, rollback: boolean, rest = {}) =>
    aSubjectIn({
      service: aService({
        deploymentConfiguration: aDeploymentConfiguration({ circuitBreaker: { enable, rollback } }),
        ...rest,
      }),
    });

  test('recognises none, and one that does not roll back', () => {
    expect(circuitBreakerOff.check(withBreaker(false, false))[0]?.message).toContain(
      'has no circuit breaker',
    );
    expect(circuitBreakerOff.check(withBreaker(true, false))[0]?.message).toContain('without rolling back');
  });

  test('leaves one that rolls back alone, and services that ECS does not deploy', () => {
    expect(said(circuitBreakerOff, withBreaker(true, true))).toEqual([]);
    expect(
      said(circuitBreakerOff, withBreaker(false, false, { deploymentController: 'CODE_DEPLOY' })),
    ).toEqual([]);
  });
});

test('alarm-active recognises alarms that are in ALARM already, and is silent without', () => {
  expect(said(alarmActive, aSubjectIn({ alarmsInAlarm: ['api-5xx'] }))).toEqual(['warning']);
  expect(said(alarmActive, aSubjectIn({ alarmsInAlarm: [] }))).toEqual([]);
});

describe('rollback-target', () => {
  test('recognises that no deployment is completed', () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'IN_PROGRESS' })] });
    expect(said(rollbackTarget, aSubjectIn({ service }))).toEqual(['warning']);
  });

  test('recognises that the running revision was deregistered', () => {
    const subject = aSubjectIn({ service: aService(), runningTaskDefinition: { status: 'INACTIVE' } });
    expect(said(rollbackTarget, subject)).toEqual(['warning']);
  });

  test('is content with a completed deployment, and knows nothing where no state is told', () => {
    expect(
      said(rollbackTarget, aSubjectIn({ service: aService(), runningTaskDefinition: { status: 'ACTIVE' } })),
    ).toEqual([]);
    const { rolloutState: _untold, ...deployment } = aDeployment();
    expect(said(rollbackTarget, aSubjectIn({ service: aService({ deployments: [deployment] }) }))).toEqual(
      [],
    );
  });
});

describe('newest-revision', () => {
  const running = (newest: number | undefined) =>
    aSubjectIn({
      service: aService({ taskDefinitionArn: REVISION }),
      ...(newest === undefined ? {} : { newestRevision: newest }),
    });

  test('recognises that a newer revision does not run', () => {
    expect(newestRevision.check(running(29))[0]?.message).toContain(
      'runs api:28, and the newest revision is api:29',
    );
  });

  test.each([28, undefined])('is silent with %s as the newest', (newest) => {
    expect(said(newestRevision, running(newest))).toEqual([]);
  });
});

describe('not-checked', () => {
  test('names what could not be read and the action that is missing', () => {
    const unread = [{ what: 'the task role "api"', action: 'iam:GetRole', why: 'not authorized' }];
    expect(notChecked.check(aSubjectIn({ unread }))).toEqual([
      {
        severity: 'notice',
        message: 'Not checked: the task role "api" (needs `iam:GetRole`).',
        remedy:
          'Add to the policy of the role: {"Effect": "Allow", "Action": "iam:GetRole", "Resource": "*"}',
      },
    ]);
  });

  test('gives the reason where no action would help', () => {
    const unread = [{ what: 'the rest', action: '', why: 'only the first 40 of a kind are looked up' }];
    expect(notChecked.check(aSubjectIn({ unread }))[0]?.message).toBe(
      'Not checked: the rest: only the first 40 of a kind are looked up.',
    );
  });

  test('is silent where everything was read, and where nothing was asked', () => {
    expect(said(notChecked, aSubjectIn({}))).toEqual([]);
    expect(said(notChecked, aSubject(aWrittenDefinition()))).toEqual([]);
  });
});

describe('a service whose deployments have stages', () => {
  const staged = (configuration: Parameters<typeof aDeploymentConfiguration>[0]) =>
    aSubjectIn({
      service: aService({
        deploymentConfiguration: aDeploymentConfiguration({ strategy: 'CANARY', ...configuration }),
      }),
    });
  const aFunction = 'arn:aws:lambda:eu-central-1:111122223333:function:smoke-test';
  const aRole = 'arn:aws:iam::111122223333:role/ecs-hooks';
  const aHook = {
    kind: 'AWS_LAMBDA',
    targetArn: aFunction,
    roleArn: aRole,
    stages: ['POST_TEST_TRAFFIC_SHIFT'],
  };
  const messages = (check: typeof lifecycleHook, subject: ReturnType<typeof staged>) =>
    check.check(subject).map(({ message }) => message);

  test('starts all new tasks first: no percentage can stop it', () => {
    const percents = { minimumHealthyPercent: 100, maximumPercent: 100 };
    expect(said(deploymentDeadlock, staged(percents))).toEqual([]);
  });

  test('gets no command that could make a rolling one of it', () => {
    const off = { circuitBreaker: { enable: false, rollback: false } };
    expect(circuitBreakerOff.check(staged(off))[0]?.remedy).not.toContain('aws ecs');
  });

  test.each([
    [{ canary: { percent: 0, bakeMinutes: 10 } }, 'canaryPercent` of service api is 0'],
    [{ canary: { percent: 5, bakeMinutes: 1441 } }, 'canaryBakeTimeInMinutes` of service api is 1441'],
    [{ linear: { stepPercent: 2, stepBakeMinutes: 6 } }, 'stepPercent` of service api is 2'],
    [{ linear: { stepPercent: 10, stepBakeMinutes: 1441 } }, 'stepBakeTimeInMinutes` of service api'],
    [{ bakeTimeMinutes: 1441 }, 'bakeTimeInMinutes` of service api is 1441'],
  ])('has %j outside the documented range', (configuration, words) => {
    expect(messages(deploymentStages, staged(configuration))).toEqual([expect.stringContaining(words)]);
  });

  test('may be at both ends of each range', () => {
    for (const configuration of [
      { canary: { percent: 0.1, bakeMinutes: 0 }, bakeTimeMinutes: 1440 },
      { linear: { stepPercent: 3, stepBakeMinutes: 1440 }, bakeTimeMinutes: 0 },
    ])
      expect(said(deploymentStages, staged(configuration))).toEqual([]);
  });

  test.each([
    [{ targetArn: 'smoke-test' }, 'calls "smoke-test", which is not the ARN of a Lambda function'],
    [{ targetArn: aFunction.replace('eu-central-1', 'us-east-1') }, 'calls a function in us-east-1'],
    [{ roleArn: '' }, 'has no role'],
    [{ roleArn: 'ecs-hooks' }, 'has "ecs-hooks" as role'],
    [{ kind: 'PAUSE', stages: ['TEST_TRAFFIC_SHIFT'] }, 'is a pause at TEST_TRAFFIC_SHIFT'],
    [{ kind: 'PAUSE', timeoutMinutes: 20_161 }, 'waits for 20161 minutes'],
  ])('has a hook with %j that cannot do its work', (more, words) => {
    const found = messages(lifecycleHook, staged({ hooks: [{ ...aHook, ...more }] }));
    expect(found).toEqual([expect.stringContaining(words)]);
  });

  test('is told stages that exist for a pause that may not be where it is', () => {
    const stages = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];
    const subject = staged({ hooks: [{ kind: 'PAUSE', stages }] });
    expect(lifecycleHook.check(subject).map(({ remedy }) => remedy)).toEqual([
      'Move the pause to POST_SCALE_UP or POST_TEST_TRAFFIC_SHIFT.',
      'Move the pause to PRE_PRODUCTION_TRAFFIC_SHIFT or POST_PRODUCTION_TRAFFIC_SHIFT.',
    ]);
  });

  test('has nothing wrong with a function, its version, or a pause that may be there', () => {
    const hooks = [
      aHook,
      {
        ...aHook,
        targetArn: `${aFunction}:live`,
        roleArn: `${aRole.replace('role/', 'role/service-role/')}`,
      },
      { kind: 'PAUSE', stages: ['POST_TEST_TRAFFIC_SHIFT'], timeoutMinutes: 1440 },
    ];
    expect(said(lifecycleHook, staged({ hooks }))).toEqual([]);
  });
});
