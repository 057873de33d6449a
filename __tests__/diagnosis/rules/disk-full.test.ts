import { expect, test } from '@jest/globals';
import { aCrash, aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, event, notPlaced, stopped } from '../cases.ts';

describeRule('disk-full', {
  recognises: [
    [
      'a pull',
      stopped('CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob22: no space left on device'),
    ],
    [
      'a layer',
      notPlaced(
        'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:8e81: mkdir /var/lib/containerd/x: no space left on device',
      ),
    ],
    ['the program', aCrash(['OSError: [Errno 28] No space left on device'])],
    [
      'devmapper',
      {
        tasks: [
          aTaskThatFailedToStart('Task failed to start', {
            reason:
              'CannotCreateContainerError: API error (500): devmapper: Thin Pool has 4350 free data blocks which is less than minimum required 4454 free data blocks.',
          }),
        ],
      },
    ],
  ],
  leavesAlone: [
    ['memory', aCrash(['MemoryError'])],
    [
      'no room on an instance',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 has insufficient memory available.',
      ),
    ],
  ],
});

test('gives the setting', () => {
  expect(
    diagnoses(
      stopped('CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob22: no space left on device'),
    ).get('disk-full')?.remedy,
  ).toContain('ephemeralStorage');
});
