import { describe, expect, it } from '@jest/globals';
import { candidates } from '../../src/causes/fatal-line/index.ts';
import { survivedIn } from '../../src/causes/fatal-line/survived.ts';
import type { Task } from '../../src/ecs/task.ts';
import { firstSign, takenAway } from '../../src/rollout/first-sign.ts';
import { noHistory } from '../../src/rollout/history.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { toView } from '../../src/rollout/view.ts';
import {
  aContainer,
  aDeploymentConfiguration,
  aRolloutTarget,
  aService,
  aSnapshot,
  aStoppedTask,
  at,
} from '../fixtures/snapshots.ts';

const target = aRolloutTarget();
const task = aStoppedTask({ id: 'b4bfb1a4'.padEnd(32, '0') });
const unset = 'RuntimeError: the environment variable AWS_SECRET_NAME_PROD is not set';

function viewOf(tasks: readonly Task[], snapshot: Partial<Snapshot> = {}, overrides = {}) {
  const service = aService(overrides);
  return toView(target, service, aSnapshot({ service, tasks, ...snapshot }), noHistory);
}

const log = (id: string, text: string) => ({ taskId: id, containerName: 'app', text });

describe('the first sign of a task that failed', () => {
  it('names the task, its exit code and the line that tells why, and what is waited for', () => {
    const sign = firstSign(viewOf([task], { lastLogLines: [log(task.id, unset)] }), new Set());
    expect(sign).toMatchObject({
      lines: [`task b4bfb1a4 failed (1 so far): app exited with code 1, ${unset}`],
      awaited: 'Waiting for one more task to be sure.',
    });
  });

  it('shows no line that the healthy version writes too, and waits for more than one task like it', () => {
    const text = 'environment variable AUDIT_URL is not set';
    const survived = survivedIn(candidates([text]));
    const alone = viewOf([task], { lastLogLines: [log(task.id, text)] });
    const beside = viewOf([task], { lastLogLines: [{ ...log(task.id, text), survived }] });
    expect(firstSign(alone, new Set())).toMatchObject({
      lines: [`task b4bfb1a4 failed (1 so far): app exited with code 1, ${text}`],
      awaited: 'Waiting for one more task to be sure.',
    });
    expect(firstSign(beside, new Set())).toMatchObject({
      lines: ['task b4bfb1a4 failed (1 so far): app exited with code 1'],
      awaited: 'Waiting for 2 more tasks to be sure.',
    });
  });

  it('is told once, and again when the line comes later', () => {
    const early = firstSign(viewOf([task]), new Set());
    expect(early?.lines).toEqual(['task b4bfb1a4 failed (1 so far): app exited with code 1']);
    const told = early?.told ?? new Set<string>();
    expect(firstSign(viewOf([task]), told)).toBeUndefined();
    const late = firstSign(viewOf([task], { lastLogLines: [log(task.id, unset)] }), told);
    expect(late?.lines).toHaveLength(1);
  });

  it('folds tasks that failed alike at one look, and stays short', () => {
    const tasks = ['c', 'd', 'e'].map((letter) =>
      aStoppedTask({
        id: letter.repeat(32),
        stopCode: 'TaskFailedToStart',
        stoppedReason: `CannotPullContainerError: ${'x'.repeat(300)}`,
        containers: [],
      }),
    );
    const sign = firstSign(viewOf(tasks), new Set());
    expect(sign?.lines).toHaveLength(1);
    expect(sign?.lines[0]).toMatch(/^3 tasks failed \(3 so far\): CannotPullContainerError/);
    expect(sign?.lines[0]?.length).toBeLessThanOrEqual(160);
  });

  it('says that a failure may pass, where nothing but the limit would end it', () => {
    const unbroken = aDeploymentConfiguration({ circuitBreaker: { enable: false, rollback: false } });
    const lastLogLines = [log(task.id, 'Error: connect ECONNREFUSED 10.0.3.7:5432')];
    const sign = firstSign(
      viewOf([task], { lastLogLines }, { deploymentConfiguration: unbroken }),
      new Set(),
    );
    expect(sign?.awaited).toBe('This may pass, so ECS keeps trying until the time limit.');
  });

  it('blames the container that fell silent first', () => {
    const both = {
      ...task,
      containers: [aContainer({ exitCode: 1 }), aContainer({ name: 'collector', exitCode: 1 })],
    };
    const lastLogLines = [
      { ...log(task.id, 'Error: connect ECONNREFUSED 127.0.0.1:4317'), at: at(34) },
      {
        taskId: task.id,
        containerName: 'collector',
        text: 'Error: invalid configuration: unknown exporter',
        at: at(31),
      },
    ];
    expect(firstSign(viewOf([both], { lastLogLines }), new Set())?.lines[0]).toContain(
      'collector exited with code 1',
    );
  });
});

describe('a task that was taken away', () => {
  const spot = aStoppedTask({
    id: 'c5866e56'.padEnd(32, '0'),
    stopCode: 'SpotInterruption',
    stoppedReason: 'Your Spot Task was interrupted.',
  });
  const scaled = aStoppedTask({
    id: 'd2cc23e0'.padEnd(32, '0'),
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
  });

  it('is named once with the reason; one that failed or that scaling stopped is not', () => {
    const view = viewOf([task, spot, scaled]);
    const taken = takenAway(view, new Set());
    expect(taken.lines).toEqual(['task c5866e56 was stopped from outside: Your Spot Task was interrupted.']);
    expect(takenAway(view, taken.told).lines).toEqual([]);
  });
});
