import { describe, expect, test } from '@jest/globals';
import { failedBeforeTheEnd } from '../../../../src/rollout/end.ts';
import type { Marks } from '../../../../src/rollout/history.ts';
import { type History, noHistory } from '../../../../src/rollout/history.ts';
import { timeline } from '../../../../src/rollout/strategies/rolling/timeline.ts';
import type { FailureReason, Verdict } from '../../../../src/rollout/verdict.ts';
import { aRolloutTarget, at } from '../../../fixtures/snapshots.ts';

const succeeded: Verdict = { kind: 'succeeded', message: '' };

function phases(marks: Marks, final?: Verdict): readonly string[] {
  const history: History = { ...noHistory, marks, lastAt: at(500), ...(final !== undefined && { final }) };
  const seconds = (date: Date | undefined) =>
    date === undefined ? 'open' : (date.getTime() - at(0).getTime()) / 1_000;
  return timeline(aRolloutTarget({ startedAt: at(0) }), history).map(
    ({ kind, startedAt, endedAt, failed }) =>
      `${kind} ${seconds(startedAt)} ${seconds(endedAt)}${failed ? ' failed' : ''}`,
  );
}

describe('the time line of a rollout', () => {
  test('ends the old tasks when the rollout completes, not when ECS has told them to stop', () => {
    const marks = { allRunningAt: at(60), allHealthyAt: at(70), oldTasksGoneAt: at(75), endedAt: at(130) };
    expect(phases(marks, succeeded)).toEqual(['tasks 0 60', 'health 60 70', 'drain 70 130']);
  });

  test('ends the old tasks before the watch over the alarms begins', () => {
    const marks = {
      allRunningAt: at(60),
      allHealthyAt: at(70),
      oldTasksGoneAt: at(75),
      bakingAt: at(80),
      endedAt: at(380),
    };
    expect(phases(marks, succeeded)).toEqual(['tasks 0 60', 'health 60 70', 'drain 70 75', 'bake 80 380']);
  });

  test('leaves open what was going on when the watch was cancelled', () => {
    expect(phases({ allRunningAt: at(60) }, { kind: 'failed', reason: 'cancelled', message: '' })).toEqual([
      'tasks 0 60',
      'health 60 open',
    ]);
  });

  test('breaks off at the rollback, which is a stretch of its own', () => {
    const marks = { allRunningAt: at(60), rollbackAt: at(200), endedAt: at(230) };
    expect(phases(marks, { kind: 'failed', reason: 'rolled-back', message: '' })).toEqual([
      'tasks 0 60',
      'health 60 200 failed',
      'rollback 200 230',
    ]);
  });

  test('counts from the first look where the deployment was there before', () => {
    const marks = { allRunningAt: at(430), endedAt: at(440) };
    const history: History = { ...noHistory, marks, firstAt: at(400), lastAt: at(440), final: succeeded };
    const [tasks] = timeline(aRolloutTarget({ startedAt: at(0), unchanged: true }), history);
    expect(tasks).toMatchObject({ startedAt: at(400), endedAt: at(430) });
  });

  test('has no stretch before anything was seen', () => {
    expect(timeline(aRolloutTarget(), noHistory)).toEqual([]);
  });
});

describe('the time until a failure', () => {
  const until = (reason: FailureReason, marks: Marks) =>
    failedBeforeTheEnd({ kind: 'failed', reason, message: '' }, { ...noHistory, marks });

  test('ends where the rollback by ECS begins', () => {
    expect(until('rolled-back', { rollbackAt: at(100), endedAt: at(160) })).toEqual(at(100));
    expect(until('stalled', { rollbackAt: at(100), endedAt: at(160) })).toEqual(at(100));
  });

  test('is all of it where nothing was rolled back, and where nothing failed', () => {
    expect(until('hopeless', { endedAt: at(160) })).toBeUndefined();
    expect(until('superseded', { rollbackAt: at(100), endedAt: at(160) })).toBeUndefined();
    expect(failedBeforeTheEnd(succeeded, { ...noHistory, marks: { rollbackAt: at(100) } })).toBeUndefined();
  });
});
