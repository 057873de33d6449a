import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/report/outputs.ts';
import { aMissingVariable, aReport, aValidation, revisionArn } from '../fixtures/reports.ts';

test('the outputs tell a deployment', () => {
  const report = aReport();
  expect(outputsOf(report, '/temp/report.json')).toEqual({
    verdict: 'succeeded',
    cause: '',
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
