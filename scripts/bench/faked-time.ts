import { mock } from 'node:test';
import { type Clock, install } from '@sinonjs/fake-timers';

let clock: Pick<Clock, 'tick'> | undefined;

/** For `passTime`: moves what `withFakedTime` fakes. */
export const fakedTimers = { pass: (ms: number) => void clock?.tick(ms) };

/**
 * Date, timers and the monotonic clock, by which the runner's clock counts, stand still but for `fakedTimers`. Not the timers
 * of node:test: with those of Node 20.20.2 the bench ended in a TypeError of their queue.
 */
export async function withFakedTime<T>(work: () => Promise<T>): Promise<T> {
  const faked = install({
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    shouldClearNativeTimers: true,
  });
  const monotonic = mock.method(performance, 'now', () => Date.now());
  clock = faked;
  try {
    return await work();
  } finally {
    monotonic.mock.restore();
    faked.uninstall();
  }
}
