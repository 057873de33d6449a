import { expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, notPlaced, stopped } from '../cases.ts';

describeRule('secret-not-permitted', {
  recognises: [
    [
      'a parameter',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ],
    [
      'cut off by the API',
      notPlaced(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because n…',
      ),
    ],
    [
      'the key',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: AccessDeniedException: Access to KMS is not allowed status code: 400',
      ),
    ],
  ],
  leavesAlone: [
    [
      'the login to ECR',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows',
      ),
    ],
    [
      'no route',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: canceled, context deadline exceeded.',
      ),
    ],
    [
      'a secret that does not exist',
      stopped(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      ),
    ],
    [
      'a program without permission',
      aCrash(['AccessDeniedException: not authorized to perform: secretsmanager:GetSecretValue']),
    ],
  ],
});

test('names role, parameter and action', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ).get('secret-not-permitted')?.cause,
  ).toContain(
    'The execution role arn:aws:iam::111122223333:role/ecsTaskExecutionRole may not read the parameter arn:aws:ssm:eu-central-1:111122223333:parameter/app/key (ssm:GetParameters)',
  );
});

test('gives the statement', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ).get('secret-not-permitted')?.remedy,
  ).toContain('"ssm:GetParameters"');
});

test('names the only secret of the definition where the text names none, and the variable', () => {
  const arn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3';
  const denied = stopped(
    'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: AccessDeniedException',
  );
  const secrets = [
    { name: 'PASSWORD', valueFrom: `${arn}:password::` },
    { name: 'KEY', valueFrom: '/app/key' },
  ];
  const said = diagnoses({ ...denied, taskDefinition: aTaskDefinition({ secrets }) }).get(
    'secret-not-permitted',
  );
  expect(said?.cause).toContain('(secretsmanager:GetSecretValue), which container app expects as PASSWORD.');
  expect(said?.remedy).toContain(`"${arn}"`);
  const unknown = diagnoses(denied).get('secret-not-permitted');
  expect(unknown?.cause).toContain('may not read a secret (secretsmanager:GetSecretValue).');
  expect(unknown?.remedy).toContain('ARN-OF-THE-SECRET');
});
