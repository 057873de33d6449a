import { expect, test } from '@jest/globals';
import { becauseOf } from '../../src/rollout/answers/because.ts';
import { howManyRun } from '../../src/rollout/counts.ts';

test('why ECS rolled back is the end of a sentence, and of several sentences the first', () => {
  expect(becauseOf('Service deployment rolled back because an alarm was detected.')).toBe(
    ' because an alarm was detected',
  );
  expect(
    becauseOf(
      'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target x returned FAILED status.',
    ),
  ).toBe(' because PRE_SCALE_UP lifecycle hook(s) failed');
  expect(becauseOf('tasks failed to start.')).toBe(': tasks failed to start');
  expect(becauseOf('')).toBe('');
});

test('more tasks than are wanted are no fraction of them', () => {
  expect(howManyRun(8, 2)).toBe('8 tasks (2 desired) run');
  expect(howManyRun(1, 0)).toBe('1 task (0 desired) runs');
  expect(howManyRun(2, 2)).toBe('2 of 2 tasks run');
});
