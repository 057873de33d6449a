import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, event, notPlaced, stopped } from '../cases.ts';

describeRule('registry-rate-limited', {
  recognises: [
    [
      'Docker Hub',
      stopped(
        'CannotPullContainerError: inspect image has been retried 1 time(s): httpReadSeeker: failed open: toomanyrequests: You have reached your unauthenticated pull rate limit',
      ),
    ],
    [
      'a code',
      notPlaced(
        'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/latest: 429 Too Many Requests',
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
    ['throttling of the scheduler', event('operations are being throttled. Will try again later.')],
    ['a program that is throttled', aCrash(['Error: 429 Too Many Requests'])],
  ],
});
