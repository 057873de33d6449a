import { expect, test } from '@jest/globals';
import { clockSince, duration, timeOfDay } from '../../src/report/duration.ts';
import { at } from '../fixtures/reports.ts';

test.each([
  [0, 'under 1 s'],
  [0.4, 'under 1 s'],
  [59.6, '1 min'],
  [252, '4 min 12 s'],
  [3600, '1 h'],
  [3725, '1 h 2 min 5 s'],
  [-3, 'under 1 s'],
])('%s seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test('the clock of the log counts minutes beyond the hour and never runs backwards', () => {
  expect(clockSince(at(0), at(71.9))).toBe('01:11');
  expect(clockSince(at(0), at(4500))).toBe('75:00');
  expect(clockSince(at(9), at(0))).toBe('00:00');
});

test('the time of day is in UTC', () => {
  expect(timeOfDay(at(0))).toBe('09:41:00');
});
