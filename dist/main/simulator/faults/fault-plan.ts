import { Random } from '../model/random.ts';
import type { Fault, What, When } from './fault.ts';

export interface FaultPlan {
  /** What goes wrong with this call, in the order of the list. Counts the call. */
  next(call: { readonly service: string; readonly operation: string }, elapsedMs: number): readonly What[];
}

export function planFaults(faults: readonly Fault[], seed = 1): FaultPlan {
  const random = new Random(seed);
  const counts = new Map<Fault, number>();
  return {
    next: (call, elapsedMs) =>
      faults
        .filter((fault) => concerns(fault, call))
        .filter((fault) => {
          const count = (counts.get(fault) ?? 0) + 1;
          counts.set(fault, count);
          return isDue(fault.when, count, elapsedMs / 1000, random);
        })
        .map(({ what }) => what),
  };
}

function concerns(fault: Fault, call: { readonly service: string; readonly operation: string }): boolean {
  return (
    (fault.service === undefined || fault.service === call.service) &&
    (fault.operation === undefined || fault.operation === call.operation)
  );
}

function isDue(when: When | undefined, count: number, seconds: number, random: Random): boolean {
  if (when === undefined) return true;
  if ('every' in when) return count % when.every === 0;
  if ('first' in when) return count <= when.first;
  if ('chance' in when) return random.next() < when.chance;
  return seconds >= when.fromSeconds && seconds < when.untilSeconds;
}
