import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/diagnosis/evidence.ts';
import { diagnose } from '../../../src/diagnosis/index.ts';
import { aCrash, anEvidence, aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, event, notPlaced, stopped } from '../cases.ts';

describeRule('task-cannot-start', {
  recognises: [
    ['an event', notPlaced('Internal error.')],
    ['a task', stopped('Timeout waiting for EphemeralStorage provisioning to complete.')],
    ['a code alone', { tasks: [aTaskThatFailedToStart('')] }],
  ],
  leavesAlone: [
    [
      'one that another rule explains',
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['a container that exited', aCrash(['boom'])],
    ['a start that went well', event('has started 1 tasks: (task 4e1f).')],
  ],
});

test('names the cluster of a one-off task, and no task where none was started', () => {
  const oneOff = { clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/shop', service: 'web' };
  const remedyFor = (given: Partial<Evidence>): string | undefined => {
    const { service: _none, ...evidence } = anEvidence({ ...given, oneOff });
    return diagnose(evidence).find(({ name }) => name === 'task-cannot-start')?.remedy;
  };
  const started = remedyFor(stopped('Timeout waiting for EphemeralStorage.'));
  expect(started).toContain('--cluster shop');
  const none = remedyFor(notPlaced('Internal error.'));
  expect(none).toBeDefined();
  expect(none).not.toContain('describe-tasks');
});
