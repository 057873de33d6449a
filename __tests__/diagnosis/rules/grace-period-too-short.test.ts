import { expect, test } from '@jest/globals';
import { aLog, aRunningTask, aStoppedTask, TASK_ID } from '../../fixtures/evidence.ts';
import { aService, at, targetGroupArn } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event, names } from '../cases.ts';

const unhealthy = (reason: string, task = TASK_ID) =>
  event(
    `(task ${task}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`,
  );

describeRule('grace-period-too-short', {
  recognises: [
    [
      'a program that starts slowly',
      {
        ...unhealthy('Request timed out'),
        tasks: [aRunningTask({ startedAt: at(0) })],
        logs: [aLog([], { lines: [{ at: at(95), text: 'Tomcat started on port 8000' }] })],
      },
    ],
  ],
  leavesAlone: [
    [
      'a program that starts in time',
      {
        ...unhealthy('Request timed out'),
        tasks: [aRunningTask({ startedAt: at(0) })],
        logs: [aLog([], { lines: [{ at: at(20), text: 'Tomcat started on port 8000' }] })],
      },
    ],
    [
      'a grace period that is long enough',
      {
        ...unhealthy('Request timed out'),
        service: aService({ deployments: [], healthCheckGracePeriodSeconds: 120 }),
        tasks: [aRunningTask({ startedAt: at(0) })],
        logs: [aLog([], { lines: [{ at: at(95), text: 'Tomcat started on port 8000' }] })],
      },
    ],
    [
      'a slow program that is healthy',
      {
        tasks: [aRunningTask({ startedAt: at(0) })],
        logs: [aLog([], { lines: [{ at: at(95), text: 'Tomcat started on port 8000' }] })],
      },
    ],
  ],
});

test('gives the period that it needs', () => {
  const logs = [aLog([], { lines: [{ at: at(95), text: 'Tomcat started on port 8000' }] })];
  const said = diagnoses({
    ...unhealthy('Request timed out'),
    tasks: [aRunningTask({ startedAt: at(0) })],
    logs,
  }).get('grace-period-too-short');
  expect(said?.cause).toContain('needs 95 s to start');
  expect(said?.remedy).toContain('--health-check-grace-period-seconds 150');
});

test('explains every task that was slow, whether it drains or has stopped', () => {
  const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
  const stoppedReason = `Task failed ELB health checks in (target-group ${targetGroupArn})`;
  const stopped = { stopCode: 'ServiceSchedulerInitiated', stoppedReason, startedAt: at(0) };
  const said = names({
    events: ids.flatMap((id) => unhealthy('Health checks failed', id).events ?? []),
    tasks: ids.map((id, index) =>
      index === 0 ? aRunningTask({ id, startedAt: at(0), stoppedReason }) : aStoppedTask({ id, ...stopped }),
    ),
    logs: ids.map((taskId) =>
      aLog([], { taskId, lines: [{ at: at(95), text: 'Tomcat started on port 8000' }] }),
    ),
  });
  expect(said).toEqual(['grace-period-too-short']);
});
