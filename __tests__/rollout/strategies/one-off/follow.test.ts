import { expect, test } from '@jest/globals';
import type { Task } from '../../../../src/ecs/task.ts';
import { followTask } from '../../../../src/rollout/strategies/one-off/follow.ts';
import { virtualClock } from '../../virtual-clock.ts';

const task = (more: Partial<Task>): Task => ({
  arn: 'arn:aws:ecs:eu-central-1:111122223333:task/prod/4e1f0a',
  id: '4e1f0a',
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web:8',
  lastStatus: 'RUNNING',
  desiredStatus: 'RUNNING',
  containers: [{ name: 'app' }],
  ...more,
});

test('a task that ECS does not list for a moment, long after its start, is followed on', async () => {
  const looks = [
    ...Array.from({ length: 40 }, () => task({})),
    undefined,
    undefined,
    task({ lastStatus: 'STOPPED', desiredStatus: 'STOPPED', containers: [{ name: 'app', exitCode: 0 }] }),
  ];
  const stages: string[] = [];
  const clock = virtualClock(new Date(0));
  const followed = await followTask(
    { container: 'app', startedAt: clock.now(), limitMs: 900_000 },
    {
      clock,
      signal: new AbortController().signal,
      describeTask: async () => looks.shift(),
      newLines: async () => [],
      onStage: (stage) => stages.push(stage),
      onLine: () => undefined,
    },
  );
  expect(followed.end).toEqual({ kind: 'ended', exitCode: 0 });
  expect(stages).toEqual(['running']);
});
