import { afterEach, expect, jest, test } from '@jest/globals';
import { runnerClock } from '../../src/runner/clock.ts';

afterEach(() => void jest.restoreAllMocks());

test.each([3_600_000, -3_600_000])('a clock that is set by %d ms while the step runs ends no limit', (ms) => {
  const clock = runnerClock();
  const before = clock.now().getTime();
  const real = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(real + ms);
  expect(Math.abs(clock.now().getTime() - before)).toBeLessThan(60_000);
});

test('a clock with a rate is so much faster', async () => {
  const clock = runnerClock(1_000);
  const before = clock.now().getTime();
  await clock.sleep(20_000);
  expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(19_000);
});
