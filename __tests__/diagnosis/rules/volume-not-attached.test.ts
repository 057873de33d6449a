import { expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, stopped } from '../cases.ts';

describeRule('volume-not-attached', {
  recognises: [
    [
      'EFS',
      stopped(
        "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: Connection reset by peer' : unsuccessful EFS utils command execution; code: 32",
      ),
    ],
    [
      'a directory',
      stopped(
        'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: mounting fs-0a1b2c3d.efs.eu-central-1.amazonaws.com:/data failed, reason given by server: No such file or directory',
      ),
    ],
    ['EBS', stopped('Unable to attach EBS volume vol-0a1b2c3d to the task')],
  ],
  leavesAlone: [
    [
      'a device',
      stopped(
        'CannotStartContainerError: Error response from daemon: error gathering device information while adding custom device "/dev/x": no such file or directory',
      ),
    ],
    [
      'a full disk',
      stopped('CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob22: no space left on device'),
    ],
    ['a program', aCrash(['FileNotFoundError: /mnt/efs/data'])],
  ],
});

test.each([
  ['access denied by server while mounting fs-0a1b2c3d', 'access is denied', 'elasticfilesystem:ClientMount'],
  ['mounting fs-0a1b2c3d: Connection reset by peer', 'the task cannot reach it', 'port 2049'],
  ['mounting fs-0a1b2c3d: No such file or directory', 'the directory', 'Create that directory'],
])('says for %j why, and what helps', (text, why, remedy) => {
  const said = diagnoses(
    stopped(
      `ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: ${text}`,
    ),
  ).get('volume-not-attached');
  expect(said?.cause).toContain(`The EFS file system fs-0a1b2c3d of the task cannot be mounted: ${why}`);
  expect(said?.remedy).toContain(remedy);
});

test('names the file system of the definition where the text names none', () => {
  const volumes = [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d' } }];
  const said = diagnoses({
    ...stopped('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes'),
    taskDefinition: aTaskDefinition({}, { volumes }),
  }).get('volume-not-attached');
  expect(said?.cause).toBe('The EFS file system fs-0a1b2c3d of the task cannot be mounted.');
});
