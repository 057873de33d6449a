import { expect, test } from '@jest/globals';
import { aRunningTask, aStoppedTask, aTaskDefinition } from '../../fixtures/evidence.ts';
import { targetGroupArn } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event, stopped } from '../cases.ts';

describeRule('container-health-check-failing', {
  recognises: [
    ['an event', event('(task 4e1f0a8bd6c34a6fb1c2d3e4f5a60718) failed container health checks.')],
    ['without a space', event('(task 4e1f0a8bd6c34a6fb1c2d3e4f5a60718)failed container health checks.')],
    [
      'a task',
      {
        tasks: [
          aStoppedTask(
            { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed container health checks' },
            { exitCode: 137 },
          ),
        ],
      },
    ],
  ],
  leavesAlone: [
    [
      'the check of a load balancer',
      {
        tasks: [
          aStoppedTask({
            stopCode: 'ServiceSchedulerInitiated',
            stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn})`,
          }),
        ],
      },
    ],
    [
      'a task of another deployment',
      {
        ...event('(task ffff0a8bd6c34a6fb1c2d3e4f5a60718) failed container health checks.'),
        tasks: [aRunningTask()],
      },
    ],
  ],
});

test('names the command and what it lacks', () => {
  const taskDefinition = aTaskDefinition({
    healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] },
  });
  const said = diagnoses({ ...stopped('Task failed container health checks'), taskDefinition }).get(
    'container-health-check-failing',
  );
  expect(said?.cause).toContain('CMD-SHELL curl -f http://localhost/ || exit 1');
  expect(said?.remedy).toContain('apt-get install -y --no-install-recommends curl');
});
