import { describe, expect, test } from '@jest/globals';
import { mayStartLater } from '../../../../src/rollout/strategies/one-off/start-again.ts';

describe('a task that never started is tried again', () => {
  test.each([
    'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    'RESOURCE:MEMORY',
    'RESOURCE:ENI',
    'AGENT',
    'Timeout waiting for network interface provisioning to complete.',
    'Unexpected EC2 error while attempting to Create Network Interface in subnet subnet-1: Client.RequestLimitExceeded, throttled',
    'ResourceInitializationError: unable to pull secrets or registry auth: RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.4:443: i/o timeout',
    'CannotPullContainerError: toomanyrequests: You have reached your pull rate limit.',
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref registry.example/shop:1: unexpected status code 503 Service Unavailable',
    'CannotPullContainerError: failed to copy: httpReadSeeker: failed open: unexpected EOF',
  ])('%s', (why) => {
    expect(mayStartLater(why)).toBe(true);
  });
});

describe('what would be the same the next time is not', () => {
  test.each([
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1: not found',
    'CannotPullContainerError: manifest unknown: Requested image not found',
    'CannotPullContainerError: pull access denied for shop, repository does not exist or may require authorization',
    'CannotPullContainerError: failed to resolve ref: unexpected status code 403 Forbidden',
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: AccessDeniedException: User is not authorized to perform secretsmanager:GetSecretValue, status code: 400',
    "ResourceInitializationError: failed to create the log stream: ResourceNotFoundException: The specified log group does not exist: retried 1 times, log group doesn't exist",
    'CannotStartContainerError: exec: "migrate": executable file not found in $PATH',
    'CannotPullContainerError: image Manifest does not contain descriptor matching platform linux/arm64: not found',
    'ATTRIBUTE',
    'MISSING',
    'OutOfMemoryError: Container killed due to memory usage',
    '',
  ])('%s', (why) => {
    expect(mayStartLater(why)).toBe(false);
  });
});
