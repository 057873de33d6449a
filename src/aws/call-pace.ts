import type { Clock } from '../runner/clock.ts';

/** All deployments of an account share one bucket for each kind of call (ECS API reference, Request throttling). */
const callsPerSecond = 8;

/** Lets at most eight calls begin within one second; the others wait their turn. */
export function callPace(clock: Clock): () => Promise<void> {
  const begun: number[] = [];
  return async () => {
    const now = clock.now().getTime();
    const oldest = begun.length < callsPerSecond ? undefined : begun.shift();
    const turn = oldest === undefined ? now : Math.max(now, oldest + 1_000);
    begun.push(turn);
    if (turn > now) await clock.sleep(turn - now);
  };
}
