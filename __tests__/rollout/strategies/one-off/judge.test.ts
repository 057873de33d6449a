import { describe, expect, test } from '@jest/globals';
import type { Task } from '../../../../src/ecs/task.ts';
import { judgeTask } from '../../../../src/rollout/strategies/one-off/judge.ts';

const aTask = (task: Partial<Task>): Task => ({
  arn: 'arn:aws:ecs:eu-central-1:111122223333:task/prod/4e1f0a',
  id: '4e1f0a',
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web:8',
  lastStatus: 'STOPPED',
  desiredStatus: 'STOPPED',
  containers: [],
  ...task,
});

describe('a one-off task', () => {
  test.each<[string, Task | undefined, number, object]>([
    [
      'is waited for while ECS does not show it yet',
      undefined,
      3_000,
      { kind: 'progressing', stage: 'not-visible' },
    ],
    ['is lost sight of when ECS does not show it for a minute', undefined, 61_000, { kind: 'lost-sight' }],
    [
      'is starting before it runs',
      aTask({ lastStatus: 'PROVISIONING', desiredStatus: 'RUNNING' }),
      1,
      { kind: 'progressing', stage: 'starting' },
    ],
    [
      'runs',
      aTask({ lastStatus: 'RUNNING', desiredStatus: 'RUNNING', containers: [{ name: 'app' }] }),
      1,
      { kind: 'progressing', stage: 'running' },
    ],
    [
      'has ended when its container has, whatever the sidecars do',
      aTask({
        lastStatus: 'RUNNING',
        desiredStatus: 'RUNNING',
        containers: [{ name: 'datadog' }, { name: 'app', exitCode: 0 }],
      }),
      1,
      { kind: 'ended', exitCode: 0 },
    ],
    [
      'succeeded when its sidecar was killed with the task',
      aTask({
        stopCode: 'EssentialContainerExited',
        containers: [
          { name: 'datadog', exitCode: 137 },
          { name: 'app', exitCode: 0 },
        ],
      }),
      1,
      { kind: 'ended', exitCode: 0 },
    ],
    [
      'failed with the exit code of its own container, not of the first one',
      aTask({
        stopCode: 'EssentialContainerExited',
        containers: [
          { name: 'datadog', exitCode: 0 },
          { name: 'app', exitCode: 3 },
        ],
      }),
      1,
      { kind: 'ended', exitCode: 3 },
    ],
    [
      'never started, which is another thing than a command that failed',
      aTask({
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'ResourceInitializationError: no route',
        containers: [{ name: 'app' }],
      }),
      1,
      { kind: 'not-started', why: 'ResourceInitializationError: no route' },
    ],
    [
      'was interrupted by Spot, so that 137 is not the exit code of the command',
      aTask({
        stopCode: 'SpotInterruption',
        stoppedReason: 'Your Spot Task was interrupted.',
        containers: [{ name: 'app', exitCode: 137 }],
      }),
      1,
      { kind: 'interrupted', why: 'Your Spot Task was interrupted.' },
    ],
    [
      'did not succeed when it ended with 0 because somebody stopped it',
      aTask({
        stopCode: 'UserInitiated',
        stoppedReason: 'out of patience',
        containers: [{ name: 'app', exitCode: 0 }],
      }),
      1,
      { kind: 'interrupted', why: 'out of patience' },
    ],
    [
      'is waited for while it is stopping and nothing says why yet',
      aTask({
        lastStatus: 'DEPROVISIONING',
        containers: [{ name: 'app', exitCode: 0 }],
      }),
      1,
      { kind: 'progressing', stage: 'stopping' },
    ],
    [
      'did not run its command when a sidecar ended before it',
      aTask({
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'init', exitCode: 1 }, { name: 'app' }],
      }),
      1,
      { kind: 'not-started', why: 'Essential container in task exited' },
    ],
    [
      'is not called "not started" when it ran and has no exit code: it must not run twice',
      aTask({
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'DockerTimeoutError: Could not transition to stopped; timed out after waiting 30s',
        startedAt: new Date(0),
        containers: [{ name: 'app' }],
      }),
      1,
      { kind: 'interrupted' },
    ],
    [
      'did not succeed when it ended with 0 because a sidecar could not be started',
      aTask({
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'CannotPullContainerError: agent: not found',
        containers: [
          { name: 'agent', reason: 'CannotPullContainerError' },
          { name: 'app', exitCode: 0 },
        ],
      }),
      1,
      { kind: 'interrupted', why: 'CannotPullContainerError: agent: not found' },
    ],
    [
      'never ran when Docker could not start it, whatever exit code Docker gave it',
      aTask({
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'Task failed to start',
        containers: [{ name: 'app', exitCode: 127, reason: 'CannotStartContainerError: no such file' }],
      }),
      1,
      { kind: 'not-started' },
    ],
    [
      'failed when its command ended with a code before the whole task had started',
      aTask({
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'agent' }, { name: 'app', exitCode: 1 }],
      }),
      1,
      { kind: 'ended', exitCode: 1 },
    ],
  ])('%s', (_title, task, sinceMs, verdict) => {
    expect(judgeTask(task, 'app', sinceMs)).toMatchObject(verdict);
  });
});
