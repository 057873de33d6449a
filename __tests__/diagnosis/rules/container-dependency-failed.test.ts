import { expect, test } from '@jest/globals';
import { aCrash, aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('container-dependency-failed', {
  recognises: [
    [
      'a migration',
      {
        tasks: [
          aTaskThatFailedToStart('Task failed to start', {
            reason: 'CannotStartContainerError: dependent container migrate exited with non-zero status',
          }),
        ],
      },
    ],
  ],
  leavesAlone: [
    ['a container that exited itself', aCrash(['boom'])],
    ['a library', aCrash(['unmet dependency: container 1.2'])],
  ],
});

test('names both containers', () => {
  const tasks = [
    aTaskThatFailedToStart('Task failed to start', {
      reason: 'CannotStartContainerError: dependent container migrate exited with non-zero status',
    }),
  ];
  expect(diagnoses({ tasks }).get('container-dependency-failed')?.cause).toBe(
    'Container app never started, because container migrate, on which it depends, failed.',
  );
});
