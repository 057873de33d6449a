import { expect, test } from '@jest/globals';
import { aCrash, aStoppedTask, aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('command-not-found', {
  recognises: [
    ['the shell', aCrash(['/entrypoint.sh: line 3: gunicorn: command not found'], 127)],
    ['busybox', aCrash(['sh: gunicorn: not found'], 127)],
    [
      'the runtime',
      {
        tasks: [
          aTaskThatFailedToStart('Task failed to start', {
            reason:
              'CannotStartContainerError: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "gunicorn": executable file not found in $PATH: unknown',
          }),
        ],
      },
    ],
    ['a script with the wrong line ends', aCrash(['exec /entrypoint.sh: no such file or directory'], 1)],
    ['one that may not be executed', aCrash(['sh: ./run.sh: Permission denied'], 126)],
    ['a code alone', { tasks: [aStoppedTask({}, { exitCode: 127 })] }],
  ],
  leavesAlone: [
    ['a page', aCrash(['GET /x: not found'], 1)],
    ['the wrong processor', aCrash(['exec /usr/local/bin/python: exec format error'], 1)],
    ['a module', aCrash(["Error: Cannot find module 'x'"])],
    [
      'a runtime error that was cut',
      {
        tasks: [
          aTaskThatFailedToStart('Task failed to start', {
            reason:
              'CannotStartContainerError: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused',
          }),
        ],
      },
    ],
  ],
});

test('names the program', () => {
  expect(
    diagnoses(aCrash(['/entrypoint.sh: line 3: gunicorn: command not found'], 127)).get('command-not-found')
      ?.cause,
  ).toContain('Container app cannot run gunicorn: there is no such program in the image (exit code 127).');
});

test('line endings and shells are advice for a script, not for a program on the PATH', () => {
  const remedyOf = (line: string) => diagnoses(aCrash([line], 127)).get('command-not-found')?.remedy;
  expect(remedyOf('sh: gunicorn: not found')).not.toContain('sed -i');
  expect(remedyOf('exec /app/start.sh: no such file or directory')).toContain(
    "sed -i 's/\\r$//' /app/start.sh",
  );
});
