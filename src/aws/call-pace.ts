import type { Clock } from '../runner/clock.ts';

/** All deployments of an account share one bucket for each kind of call (ECS API reference, Request throttling). */
const callsPerSecond = 8;
const secondMs = 1_000;
/** A call that hangs keeps its place no longer: others, a rollback among them, must not wait for it. */
const longestMs = 3_000;
/** An answer may free a place earlier than it seemed. */
const lookAgainMs = 250;

/** Carries out calls one after another or side by side, at a pace. */
export type CallPace = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * Lets at most eight calls reach AWS within any second. Each of eight places is free again a second after its call was
 * answered: when a call reaches AWS is known to lie between its start and its answer, and a first call that opens its
 * connection takes longer than those after it.
 */
export function callPace(clock: Clock): CallPace {
  const freeAt = new Map<symbol, number>();
  let queue: Promise<unknown> = Promise.resolve();

  async function takePlace(): Promise<symbol> {
    for (;;) {
      const now = clock.now().getTime();
      for (const [place, free] of freeAt) if (free <= now) freeAt.delete(place);
      if (freeAt.size < callsPerSecond) break;
      await clock.sleep(Math.min(Math.min(...freeAt.values()) - now, lookAgainMs));
    }
    const place = Symbol('place');
    freeAt.set(place, clock.now().getTime() + longestMs);
    return place;
  }

  return async (call) => {
    const turn = queue.then(takePlace);
    queue = turn;
    const place = await turn;
    try {
      return await call();
    } finally {
      if (freeAt.has(place)) freeAt.set(place, clock.now().getTime() + secondMs);
    }
  };
}
