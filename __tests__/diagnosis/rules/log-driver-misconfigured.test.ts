import { expect, test } from '@jest/globals';
import { describeRule, diagnoses, stopped } from '../cases.ts';

describeRule('log-driver-misconfigured', {
  recognises: [
    [
      'no permission',
      stopped(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: User is not authorized to perform: logs:CreateLogStream on resource: arn:aws:logs:eu-central-1:111122223333:log-group:/ecs/api',
      ),
    ],
    [
      'an option',
      stopped(
        "CannotStartContainerError: Error response from daemon: unknown log opt 'max-sizes' for json-file log driver",
      ),
    ],
  ],
  leavesAlone: [
    [
      'a missing group',
      stopped(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      ),
    ],
    ['no route', stopped('ResourceInitializationError: failed to validate logger args: : signal: killed')],
  ],
});

test('names the action', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: failed to initialize logging driver: not authorized to perform: logs:CreateLogStream',
      ),
    ).get('log-driver-misconfigured')?.cause,
  ).toContain('logs:CreateLogStream');
});
