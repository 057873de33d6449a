import { expect, test } from '@jest/globals';
import { aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, notPlaced, stopped } from '../cases.ts';

const SECRET_MISSING =
  "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.";

describeRule('secret-missing', {
  recognises: [
    [
      'a secret',
      stopped(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      ),
    ],
    [
      'a parameter',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /app/api-key',
      ),
    ],
    [
      'one that is about to be deleted',
      notPlaced(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.",
      ),
    ],
    [
      'a name that is none',
      stopped(
        'ResourceInitializationError: unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 api error ValidationException: Invalid name. Must be a valid name containing alphanumeric characters',
      ),
    ],
  ],
  leavesAlone: [
    [
      'no permission',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ],
    [
      'no route',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: canceled, context deadline exceeded.',
      ),
    ],
    [
      'a missing key of it',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key DB_PASSWORD.',
      ),
    ],
    [
      'a log group',
      stopped(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      ),
    ],
  ],
});

test('names the secret, the variable and the container', () => {
  const taskDefinition = aTaskDefinition({
    secrets: [
      { name: 'DB_URL', valueFrom: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3' },
    ],
  });
  expect(diagnoses({ ...stopped(SECRET_MISSING), taskDefinition }).get('secret-missing')?.cause).toBe(
    'The secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 does not exist; container app expects it as DB_URL.',
  );
});

test('leaves the full stop of an event out of the name of a parameter', () => {
  const said = diagnoses(
    notPlaced(
      'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secrets from ssm: invalid ssm parameters: /app/api-key.',
    ),
  ).get('secret-missing');
  expect(said?.cause).not.toContain('api-key.');
  expect(said?.remedy).not.toContain('api-key.');
});
