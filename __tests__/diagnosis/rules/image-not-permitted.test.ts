import { describe, expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, notPlaced, stopped } from '../cases.ts';

describeRule('image-not-permitted', {
  recognises: [
    [
      'no authorization',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      ),
    ],
    [
      'the login to ECR',
      notPlaced(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows',
      ),
    ],
    [
      'the friendly form',
      stopped(
        "CannotPullContainerError: The task can't pull the image. Check that the role has the permissions to pull images from the registry.",
      ),
    ],
    [
      'Docker',
      stopped(
        'CannotPullContainerError: Error response from daemon: Get https://registry.example/v2/app/manifests/1: no basic auth credentials',
      ),
    ],
  ],
  leavesAlone: [
    [
      'an image that does not exist',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    [
      'a secret that is not permitted',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ],
    [
      'no route',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. dial tcp 10.0.3.7:443: i/o timeout.',
      ),
    ],
    ['a program that may not be executed', aCrash(['sh: ./run.sh: Permission denied'], 126)],
  ],
});

test('names the action', () => {
  expect(
    diagnoses(
      notPlaced(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows',
      ),
    ).get('image-not-permitted')?.cause,
  ).toContain('ecr:GetAuthorizationToken');
});

test('gives the statement to paste', () => {
  expect(
    diagnoses(
      notPlaced(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows',
      ),
    ).get('image-not-permitted')?.remedy,
  ).toContain('ecr:BatchGetImage');
});

test('asks for the spelling and a login where the registry is not of Amazon ECR', () => {
  const said = diagnoses({
    ...stopped('CannotPullContainerError: Error response from daemon: unauthorized: authentication required'),
    taskDefinition: aTaskDefinition({ image: 'ghcr.io/acme/api:1' }),
  }).get('image-not-permitted');
  expect(said?.cause).toBe('The task is not allowed to pull the image ghcr.io/acme/api:1 of container app.');
  expect(said?.remedy).toContain('`ghcr.io/acme/api:1`');
  expect(said?.remedy).toContain('repositoryCredentials');
  expect(said?.remedy).not.toContain('ecr:');
});

test('points to the policy of a repository in another account', () => {
  const said = diagnoses({
    ...stopped('CannotPullContainerError: pull access denied: 403 Forbidden'),
    taskDefinition: aTaskDefinition({ image: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/api:1' }),
  }).get('image-not-permitted');
  expect(said?.remedy).toContain('belongs to account 444455556666');
  expect(said?.remedy).toContain(
    'get-repository-policy --region eu-west-1 --registry-id 444455556666 --repository-name team/api',
  );
});

test('says that a definition without an execution role cannot log in', () => {
  const { executionRoleArn: _role, ...taskDefinition } = aTaskDefinition();
  const said = diagnoses({
    ...stopped('CannotPullContainerError: no basic auth credentials'),
    taskDefinition,
  }).get('image-not-permitted');
  expect(said?.remedy).toContain('has no `executionRoleArn`');
});

describe('image-not-permitted among several containers', () => {
  const taskDefinition = aTaskDefinition(
    {},
    {
      containerDefinitions: [
        {
          name: 'app',
          image: 'ghcr.io/acme/api:1',
          secrets: [{ name: 'KEY', valueFrom: '/acme/api-key' }],
        },
        { name: 'proxy', image: 'ghcr.io/acme/proxy:1' },
      ],
    },
  );
  const causeOf = (text: string) =>
    diagnoses({ ...stopped(`CannotPullContainerError: ${text}`), taskDefinition }).get('image-not-permitted')
      ?.cause;

  test('names the one whose image the text quotes', () => {
    expect(causeOf('ghcr.io/acme/proxy:1: unauthorized: authentication required')).toContain(
      'the image ghcr.io/acme/proxy:1 of container proxy',
    );
  });

  test('names the one whose secret the text quotes', () => {
    expect(causeOf('unauthorized: the login needs /acme/api-key')).toContain('of container app');
  });

  test('names none where the text quotes none', () => {
    expect(causeOf('unauthorized: authentication required')).toContain('the image of a container');
  });
});
