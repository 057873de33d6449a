import { expect, test } from '@jest/globals';
import type { TaskDefinition } from '../../../src/task-definition/task-definition.ts';
import { aCrash, anEvidence, aStoppedTask } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, event, stopped } from '../cases.ts';

describeRule('out-of-memory', {
  recognises: [
    [
      'a container',
      {
        tasks: [
          aStoppedTask(
            {},
            { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
          ),
        ],
      },
    ],
    ['a task', stopped('OutOfMemoryError: container killed due to memory usage')],
    [
      'Node',
      aCrash(['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'], 134),
    ],
    ['Java', aCrash(['Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'])],
    ['gunicorn', aCrash(['[ERROR] Worker (pid:9) was sent SIGKILL! Perhaps out of memory?'])],
  ],
  leavesAlone: [
    ['a kill for another reason', { tasks: [aStoppedTask({}, { exitCode: 137 })] }],
    [
      'no room on an instance',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 has insufficient memory available.',
      ),
    ],
    [
      'a disk',
      stopped('CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob22: no space left on device'),
    ],
  ],
});

test('names container and limit', () => {
  expect(
    diagnoses({
      tasks: [
        aStoppedTask({}, { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }),
      ],
    }).get('out-of-memory')?.cause,
  ).toContain('Container app used more memory than it has (512 MiB) and was killed.');
});

const killed = aStoppedTask(
  {},
  { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
);
const remedyWith = (more: TaskDefinition) =>
  diagnoses({ tasks: [killed], taskDefinition: { ...anEvidence().taskDefinition, ...more } }).get(
    'out-of-memory',
  )?.remedy;

test('names a size that Fargate has', () => {
  expect(remedyWith({ cpu: '256', memory: '2048' })).toContain('"cpu": "512",\n  "memory": "4096"');
  expect(remedyWith({ cpu: '1024', memory: '2048' })).toContain('"cpu": "1024",\n  "memory": "4096"');
});

test('raises the limit of the container where it has one of its own', () => {
  const containerDefinitions = [{ name: 'app', memory: 300 }];
  expect(remedyWith({ containerDefinitions })).toContain('"name": "app",\n  "memory": 600');
});

test('gives twice as much', () => {
  expect(
    diagnoses({
      tasks: [
        aStoppedTask({}, { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }),
      ],
    }).get('out-of-memory')?.remedy,
  ).toContain('"memory": "1024"');
});
