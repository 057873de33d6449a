import { mock } from 'node:test';

/** For `passTime`: moves what `withFakedTime` fakes. */
export const fakedTimers = { pass: (ms: number) => mock.timers.tick(ms) };

/** Date, timers and the monotonic clock, by which the runner's clock counts, stand still but for `fakedTimers`. */
export async function withFakedTime<T>(work: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() });
  const monotonic = mock.method(performance, 'now', () => Date.now());
  try {
    return await work();
  } finally {
    monotonic.mock.restore();
    mock.timers.reset();
  }
}
