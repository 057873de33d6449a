import { expect, test } from '@jest/globals';
import { anUnhealthyTarget, aRunningTask, TASK_ID } from '../../fixtures/evidence.ts';
import { targetGroupArn } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event, stopped } from '../cases.ts';

const unhealthy = (reason: string) =>
  event(
    `(task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`,
  );

describeRule('health-check-timeout', {
  recognises: [
    ['an event', unhealthy('Request timed out')],
    [
      'without a space',
      event(
        `(task ${TASK_ID})(port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Request timed out).`,
      ),
    ],
    [
      'a target',
      { targets: [anUnhealthyTarget({ reason: 'Target.Timeout', description: 'Request timed out' })] },
    ],
  ],
  leavesAlone: [
    ['a code', unhealthy('Health checks failed with these codes: [404]')],
    [
      'a connection to AWS',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. dial tcp 10.0.3.7:443: i/o timeout.',
      ),
    ],
    ['a healthy target', { targets: [anUnhealthyTarget({ state: 'healthy' })] }],
  ],
});

test('names path, port, target and time', () => {
  const said = diagnoses({ ...unhealthy('Request timed out'), tasks: [aRunningTask()] }).get(
    'health-check-timeout',
  );
  expect(said?.cause).toBe(
    `The health check of target group api-dev requests / on port 8000 and gets no answer from 10.0.1.23:8000 (task ${TASK_ID}) within 5 s.`,
  );
});
