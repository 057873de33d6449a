import type { Clock } from '../../src/runner/clock.ts';

/** A clock that stands still until something sleeps. */
export function manualClock(
  start = '2026-03-02T10:00:00Z',
): Clock & { advance(ms: number): void; readonly slept: number[] } {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    now: () => new Date(now),
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    advance: (ms) => {
      now += ms;
    },
    slept,
  };
}
