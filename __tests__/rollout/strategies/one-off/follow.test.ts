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
    { container: 'app', essential: [], startedAt: clock.now(), limitMs: 900_000 },
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

/** A task whose agent is essential beside the command, as three looks see it. */
async function followBoth(agent: { readonly essential: readonly string[] }, ...looks: Task[]) {
  const clock = virtualClock(new Date(0));
  const { end } = await followTask(
    { container: 'app', ...agent, startedAt: clock.now(), limitMs: 900_000 },
    {
      clock,
      signal: new AbortController().signal,
      describeTask: async () => looks.shift(),
      newLines: async () => [],
      onStage: () => undefined,
      onLine: () => undefined,
    },
  );
  return end;
}

const stopping = (app: object, agent: object) =>
  task({
    desiredStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    containers: [
      { name: 'app', ...app },
      { name: 'agent', ...agent },
    ],
  });
const over = (app: number, agent: number) => ({
  ...stopping({ exitCode: app }, { exitCode: agent }),
  lastStatus: 'STOPPED',
});

test('a command that is stopped because another essential container ended has no result, though it exits with 0', async () => {
  const looks = [stopping({ lastStatus: 'RUNNING' }, { lastStatus: 'STOPPED', exitCode: 1 }), over(0, 1)];
  expect(await followBoth({ essential: ['agent'] }, task({}), ...looks)).toEqual({
    kind: 'interrupted',
    why: 'container agent is essential and ended first, with exit code 1, so Amazon ECS stopped the task',
  });
});

test.each([
  ['that no look saw ending first', ['agent'], [over(0, 143)]],
  ['that ended after the command', ['agent'], [stopping({ exitCode: 0 }, { lastStatus: 'RUNNING' })]],
  [
    'that is not essential',
    [],
    [stopping({ lastStatus: 'RUNNING' }, { lastStatus: 'STOPPED', exitCode: 0 }), over(0, 0)],
  ],
])('the command has its result beside another container %s', async (_, essential, looks) => {
  expect(await followBoth({ essential }, task({}), ...looks)).toEqual({ kind: 'ended', exitCode: 0 });
});
