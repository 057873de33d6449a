import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('image-unusable', {
  recognises: [
    [
      'layers that do not fit',
      stopped(
        "CannotPullContainerError: ref pull has been retried 1 time(s): number of layers and diffIDs don't match: 3 != 15",
      ),
    ],
    [
      'a layer',
      stopped(
        'CannotPullContainerError: failed to register layer: Error processing tar file: unexpected EOF',
      ),
    ],
  ],
  leavesAlone: [
    [
      'a full disk',
      stopped(
        'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:8e81: mkdir /var/lib/containerd/x: no space left on device',
      ),
    ],
    [
      'an image that does not exist',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['a JSON error of the program', aCrash(['SyntaxError: unexpected EOF while parsing'])],
  ],
});
