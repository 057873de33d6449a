import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

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
