import type { Clock } from '../../src/runner/clock.ts';

export interface QuietClock extends Clock {
  /** Time stands still while this work is under way. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/** Turns of the event loop in which an answer becomes the next request. */
const TURNS = 3;

/** A clock that jumps to the earliest sleeper whenever nothing else is under way. */
export function quietClock(start: Date): QuietClock {
  let now = start.getTime();
  let underWay = 0;
  let isTicking = false;
  const sleepers: { at: number; wake: () => void }[] = [];

  async function tick(): Promise<void> {
    if (isTicking) return;
    isTicking = true;
    while (sleepers.length > 0) {
      for (let turn = 0; turn < TURNS; turn += 1) await new Promise<void>((next) => setImmediate(next));
      if (underWay > 0) continue;
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (next === undefined) break;
      now = Math.max(now, next.at);
      next.wake();
    }
    isTicking = false;
  }

  return {
    now: () => new Date(now),
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
        void tick();
      }),
    during: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
  };
}
