import { expect, test } from '@jest/globals';
import { boundsOf, breakerThreshold } from '../../../simulator/model/bounds.ts';
import { matches } from '../../../simulator/model/health-checks.ts';

test.each([
  [2, 75, 100, { lower: 2, upper: 2 }],
  [3, 100, 125, { lower: 3, upper: 3 }],
  [4, 50, 200, { lower: 2, upper: 8 }],
  [1, 100, 200, { lower: 1, upper: 2 }],
])('%i tasks with %i %% and %i %%', (desired, minimumHealthyPercent, maximumPercent, expected) => {
  expect(boundsOf(desired, { minimumHealthyPercent, maximumPercent })).toEqual(expected);
});

test.each([
  [1, 3],
  [25, 13],
  [400, 200],
  [800, 200],
])('the default circuit breaker of %i tasks acts at %i failures', (desired, failures) => {
  expect(breakerThreshold(desired, { type: 'BOUNDED_PERCENT', value: 50 })).toBe(failures);
});

test('a configured threshold is a number of tasks, or a share without bounds', () => {
  expect(breakerThreshold(100, { type: 'COUNT', value: 2 })).toBe(2);
  expect(breakerThreshold(800, { type: 'UNBOUNDED_PERCENT', value: 50 })).toBe(400);
});

test('a matcher is a code, a list, or a range', () => {
  expect([200, 204, 301, 404].filter((code) => matches('200-299,301', code))).toEqual([200, 204, 301]);
  expect(matches('200', 404)).toBe(false);
});
