import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('registry-unreachable', {
  recognises: [
    [
      'Docker Hub',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/nginx:1: failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/1": dial tcp 44.205.64.79:443: i/o timeout',
      ),
    ],
    [
      'an odd answer',
      stopped(
        'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code',
      ),
    ],
  ],
  leavesAlone: [
    [
      'ECR, which is in the network of AWS',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. dial tcp 10.0.3.7:443: i/o timeout.',
      ),
    ],
    [
      'an image that does not exist',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['a database', aCrash(['dial tcp 10.0.0.9:5432: i/o timeout'])],
  ],
});
