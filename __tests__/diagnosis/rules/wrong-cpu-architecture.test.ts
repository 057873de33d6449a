import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, stopped } from '../cases.ts';

describeRule('wrong-cpu-architecture', {
  recognises: [
    [
      'a manifest without the platform',
      stopped(
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      ),
    ],
    [
      'a descriptor',
      stopped('CannotPullContainerError: failed to find a descriptor for platform {linux/arm64}'),
    ],
    [
      'pointers in place of the platform',
      stopped('CannotPullContainerError failed to find a descriptor for platform 0xc0004d52c0 0xc0004d5320'),
    ],
    ['the kernel, in the log', aCrash(['exec /usr/local/bin/python: exec format error'])],
    ['an older Docker', aCrash(['standard_init_linux.go:228: exec user process caused: exec format error'])],
  ],
  leavesAlone: [
    [
      'an image that does not exist',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['a format error of the program', aCrash(['ValueError: format error in template'])],
  ],
});

test('names the platform', () => {
  expect(
    diagnoses(
      stopped(
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      ),
    ).get('wrong-cpu-architecture')?.cause,
  ).toContain('linux/amd64');
});

test('says how to build for it', () => {
  expect(
    diagnoses(
      stopped(
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      ),
    ).get('wrong-cpu-architecture')?.remedy,
  ).toContain('platforms: linux/amd64');
});
