import type { Clock } from '../../src/runner/clock.ts';

/** A clock that stands still until somebody sleeps, and then jumps. Only the earliest sleeper wakes. */
export function virtualClock(start: Date): Clock & { ms(): number } {
  let now = start.getTime();
  const sleepers: { at: number; wake: () => void }[] = [];
  let isTicking = false;

  function tick(): void {
    if (isTicking) return;
    isTicking = true;
    // After everything that can still happen at this moment has happened.
    setImmediate(() => {
      isTicking = false;
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (next === undefined) return;
      now = Math.max(now, next.at);
      next.wake();
      tick();
    });
  }

  return {
    now: () => new Date(now),
    ms: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper = { at: now + ms, wake };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', wake);
        tick();
      }),
  };
}
