import { expect, test } from '@jest/globals';
import { aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, stopped } from '../cases.ts';

describeRule('container-cannot-start', {
  recognises: [
    [
      'a runtime error that was cut',
      stopped(
        'CannotStartContainerError: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"process_linux.go:385: runni )',
      ),
    ],
    [
      'a device',
      stopped(
        'CannotStartContainerError: Error response from daemon: error gathering device information while adding custom device "/dev/dri/renderD130": no such file or directory',
      ),
    ],
    [
      'a timeout',
      stopped('ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 5m0s'),
    ],
  ],
  leavesAlone: [
    [
      'one that another rule explains',
      {
        tasks: [
          aTaskThatFailedToStart('Task failed to start', {
            reason:
              'CannotStartContainerError: API error (500): failed to initialize logging driver: The specified log group does not exist.',
          }),
        ],
      },
    ],
    [
      'a pull',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
  ],
});

test('names the device', () => {
  expect(
    diagnoses(
      stopped(
        'CannotStartContainerError: Error response from daemon: error gathering device information while adding custom device "/dev/dri/renderD130": no such file or directory',
      ),
    ).get('container-cannot-start')?.cause,
  ).toContain('/dev/dri/renderD130');
});
