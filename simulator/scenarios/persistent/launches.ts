import type { LaunchFailure } from '../../model/behaviour.ts';
import { djangoService, hasNewImage } from '../django-service.ts';
import type { Scenario } from '../scenario.ts';
import { always, persistent } from './persistent.ts';

/** Tasks that never run. */

function neverLaunches(launchFailure: LaunchFailure): Scenario['behave'] {
  return (taskDefinition, context) => ({
    ...djangoService(taskDefinition, context),
    ...(hasNewImage(taskDefinition, context.world) && { launchFailure }),
  });
}

export const notExecutable = persistent(
  {
    name: 'not-executable',
    title: 'The entry point of the image is not executable.',
    source: 'runc: "exec: \\"/entrypoint.sh\\": permission denied".',
    behave: always({
      startFailure: {
        reason:
          'CannotStartContainerError: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/entrypoint.sh": permission denied: unknown',
      },
    }),
  },
  'command-not-found',
);

export const directoryMissing = persistent(
  {
    name: 'directory-missing',
    title: 'The directory of the file system to mount does not exist.',
    source:
      'stoppedReason "failed to invoke EFS utils commands … No such file or directory" (public recording).',
    behave: neverLaunches({
      afterMs: 30_000,
      reason:
        'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: mounting fs-0a1b2c3d.efs.eu-central-1.amazonaws.com:/media failed, reason given by server: No such file or directory : unsuccessful EFS utils command execution; code: 32',
    }),
  },
  'volume-not-attached',
);

export const environmentFileMissing = persistent(
  {
    name: 'environment-file-missing',
    title: 'The environment file is not in its bucket.',
    source: 'Page resource-initialization-error: "failed to download env files".',
    behave: neverLaunches({
      afterMs: 20_000,
      reason:
        'ResourceInitializationError: failed to download env files: file download command: non empty error stream: service call has been retried 1 time(s): download failed: NoSuchKey: The specified key does not exist.',
    }),
  },
  'environment-file-unreadable',
);

export const noInterface = persistent(
  {
    name: 'no-interface',
    title: 'The network interface of no task is ever ready.',
    source:
      'stoppedReason "Timeout waiting for network interface provisioning to complete." (public event, 2022-12-07).',
    behave: neverLaunches({
      afterMs: 180_000,
      reason: 'Timeout waiting for network interface provisioning to complete.',
    }),
  },
  'network-interface-not-attached',
);
