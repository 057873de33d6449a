import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/report/outputs.ts';
import {
  aMissingVariable,
  anEarlyError,
  aReport,
  aSuperseded,
  aTimedOut,
  aValidation,
  aValidationWithFindings,
  revisionArn,
} from '../fixtures/reports.ts';

test('the outputs tell a deployment', () => {
  const report = aReport();
  expect(outputsOf(report, '/temp/report.json')).toEqual({
    verdict: 'succeeded',
    cause: '',
    services: JSON.stringify({
      [report.location?.service ?? '']: {
        verdict: 'succeeded',
        cause: '',
        image: report.image?.reference,
        'task-definition-arn': report.revision?.arn,
        'deployment-id': report.deploymentId,
      },
    }),
    image: report.image?.reference,
    'image-repository': '111122223333.dkr.ecr.eu-central-1.amazonaws.com/onestep',
    'image-tag': report.source.sha,
    'image-digest': report.image?.digest,
    'task-definition-arn': revisionArn(29),
    'previous-task-definition-arn': revisionArn(28),
    'deployment-id': 'ecs-svc/7246342417563559064',
    'task-exit-code': '',
    'rollout-seconds': '399',
    report: '/temp/report.json',
  });
});

test('the cause is the name of the first diagnosis', () => {
  expect(outputsOf(aMissingVariable(), '')).toMatchObject({
    verdict: 'rolled-back',
    cause: 'environment-variable-missing',
  });
});

test('what is not known is empty', () => {
  const told = outputsOf(aValidation(), '/temp/report.json');
  expect(told).toMatchObject({ verdict: 'valid', image: '', 'deployment-id': '', 'rollout-seconds': '' });
});

test('a failure that was not diagnosed is named after what ended it', () => {
  expect(outputsOf(anEarlyError(), '')).toMatchObject({ verdict: 'failed', cause: 'cluster-not-found' });
  expect(outputsOf(aSuperseded({ diagnoses: [] }), '')).toMatchObject({ cause: 'superseded' });
  expect(outputsOf(aTimedOut({ diagnoses: [] }), '')).toMatchObject({ cause: 'timed-out' });
  expect(outputsOf(aValidationWithFindings(), '')).toMatchObject({ cause: 'definition-invalid' });
});

test.each(['failed', 'not-started', 'interrupted'] as const)(
  'a one-off task that ended as %s is a cause',
  (outcome) => {
    const { startedAt, endedAt } = aReport();
    const task = {
      purpose: 'task',
      outcome,
      message: 'No.',
      container: 'app',
      taskDefinitionArn: revisionArn(29),
      startedAt,
      endedAt,
    } as const;
    const report = aReport({ mode: 'task', verdict: 'failed', oneOffTasks: [task] });
    expect(outputsOf(report, '')).toMatchObject({ cause: `task-${outcome}` });
  },
);

test('a success has no cause, whatever was seen on the way', () => {
  const { diagnoses } = aMissingVariable();
  expect(outputsOf(aReport({ diagnoses }), '')).toMatchObject({ cause: '' });
});
