/** The one port through which time comes in. `sleep` ends early when `signal` aborts, and never throws. */
export interface Clock {
  now(): Date;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * The runner's clock, as it is at the start: one that is set while the step runs, or stood still with its machine, would
 * end a time limit at once. With `rate` 60 a minute passes in a second: for a simulator that is faster than real time.
 */
export function runnerClock(rate = 1): Clock {
  const [startedAt, start] = [Date.now(), performance.now()];
  return {
    now: () => new Date(startedAt + (performance.now() - start) * rate),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, ms / rate);
        signal?.addEventListener('abort', wake);
      }),
  };
}
