import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event, names, notPlaced, stopped } from '../cases.ts';

describeRule('no-route-to-aws', {
  recognises: [
    [
      'ECR',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. dial tcp 10.0.3.7:443: i/o timeout.',
      ),
    ],
    [
      'Secrets Manager',
      notPlaced(
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: canceled, context deadline exceeded.',
      ),
    ],
    [
      'Parameter Store',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secrets from ssm: The task cannot pull secrets from AWS Systems Manager. There is a connection issue between the task and AWS Systems Manager Parameter Store.',
      ),
    ],
    ['Logs', stopped('ResourceInitializationError: failed to validate logger args: : signal: killed')],
    [
      'an older wording',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 5 time(s): RequestError: send request failed caused by: Post https://api.ecr.eu-central-1.amazonaws.com/: dial tcp 52.1.2.3:443: i/o timeout',
      ),
    ],
  ],
  leavesAlone: [
    [
      'a registry elsewhere',
      stopped(
        'CannotPullContainerError: failed to resolve ref docker.io/library/nginx:1: dial tcp 44.205.64.79:443: i/o timeout',
      ),
    ],
    [
      'no permission',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ],
    ['a database', aCrash(['dial tcp 10.0.0.9:5432: i/o timeout'])],
    [
      'a health check',
      event(
        '(task 4e1f) (port 8000) is unhealthy in (target-group arn:x:targetgroup/api/1) due to (reason Request timed out).',
      ),
    ],
  ],
});

test('names service and subnets, and offers endpoints', () => {
  const networkConfiguration = {
    subnets: ['subnet-a1'],
    securityGroups: ['sg-a1'],
    assignPublicIp: 'DISABLED',
  };
  const said = diagnoses({
    ...notPlaced(
      'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: canceled, context deadline exceeded.',
    ),
    service: aService({ networkConfiguration }),
  }).get('no-route-to-aws');
  expect(said?.cause).toBe(
    'The task cannot reach AWS Secrets Manager from subnet-a1 (security groups sg-a1, without a public IP).',
  );
  expect(said?.remedy).toContain('--service-name com.amazonaws.eu-central-1.secretsmanager');
});

test('asks for an internet gateway where the task has a public IP', () => {
  const networkConfiguration = { subnets: ['subnet-a1'], securityGroups: [], assignPublicIp: 'ENABLED' };
  const said = diagnoses({
    ...stopped(
      'ResourceInitializationError: unable to pull secrets or registry auth: There is a connection issue between the task and Amazon ECR. dial tcp 10.0.3.7:443: i/o timeout.',
    ),
    service: aService({ networkConfiguration }),
  }).get('no-route-to-aws');
  expect(said?.cause).toContain('from subnet-a1 (security groups default, with a public IP).');
  expect(said?.remedy).toContain('to an internet gateway.');
  expect(said?.remedy).not.toContain('create-vpc-endpoint');
});

test('leaves a failure of the container itself alone that speaks of a connection', () => {
  expect(
    names(stopped('CannotStartContainerError: dial tcp 10.0.3.7:443: connection refused by the plugin ecr')),
  ).not.toContain('no-route-to-aws');
});
