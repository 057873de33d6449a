import { expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, stopped } from '../cases.ts';

describeRule('environment-file-unreadable', {
  recognises: [
    [
      'a file',
      stopped(
        'ResourceInitializationError: failed to download env files: file download command: non empty error stream: NoSuchKey',
      ),
    ],
  ],
  leavesAlone: [
    [
      'no route to it',
      stopped(
        'ResourceInitializationError: failed to download env files: RequestCanceled: request context canceled',
      ),
    ],
    ['a missing variable', aCrash(["KeyError: 'DB_NAME'"])],
  ],
});

test('names the file', () => {
  const taskDefinition = aTaskDefinition({
    environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::config/api.env' }],
  });
  const evidence = {
    ...stopped('ResourceInitializationError: failed to download env files: AccessDenied'),
    taskDefinition,
  };
  expect(diagnoses(evidence).get('environment-file-unreadable')?.cause).toContain(
    'arn:aws:s3:::config/api.env',
  );
});
