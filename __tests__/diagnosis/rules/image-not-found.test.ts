import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, notPlaced, stopped } from '../cases.ts';

describeRule('image-not-found', {
  recognises: [
    [
      'a stopped task',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    [
      'an event',
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    [
      'the API of an older agent',
      stopped(
        'CannotPullContainerError: API error (404): repository 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api not found',
      ),
    ],
    [
      'Docker Hub',
      stopped(
        'CannotPullContainerError: Error response from daemon: manifest for nginx:nope not found: manifest unknown: manifest unknown',
      ),
    ],
  ],
  leavesAlone: [
    [
      'an image that is not permitted',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      ),
    ],
    [
      'the wrong platform',
      stopped(
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      ),
    ],
    [
      'a secret that is not found',
      stopped(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      ),
    ],
    ['a program that is not found', aCrash(['sh: gunicorn: not found'], 127)],
    [
      'a rate limit',
      stopped(
        'CannotPullContainerError: inspect image has been retried 1 time(s): httpReadSeeker: failed open: toomanyrequests: You have reached your unauthenticated pull rate limit',
      ),
    ],
  ],
});

test('names image and container', () => {
  expect(
    diagnoses(
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ).get('image-not-found')?.cause,
  ).toContain('the image 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc of container app');
});

test('lists the tags that exist', () => {
  expect(
    diagnoses(
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ).get('image-not-found')?.remedy,
  ).toContain(
    'aws ecr describe-images --region eu-central-1 --registry-id 111122223333 --repository-name api',
  );
});
