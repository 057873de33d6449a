import type { WireFault } from '../wire/wire.ts';

/** Something that goes wrong between a client and AWS. A scenario holds a list of them; the first match decides. */
export interface Fault {
  /** Absent: every service. */
  readonly service?: string;
  /** Absent: every operation. */
  readonly operation?: string;
  /** Absent: always. */
  readonly when?: When;
  readonly what: What;
}

/** Calls are counted per fault, times since the simulation's start in AWS time. */
export type When =
  | { readonly every: number }
  | { readonly first: number }
  | { readonly fromSeconds: number; readonly untilSeconds: number }
  /** A share of the calls between 0 and 1, drawn from the plan's seed. */
  | { readonly chance: number };

/**
 * - `reset`: the connection dies before the operation is carried out
 * - `hang`: no answer, ever
 * - `lost-response`: the operation takes effect, then the connection dies
 * - `concurrent-registration`: what RegisterTaskDefinition says when another job registers the same family
 * - `latencyMs`: AWS time
 * - `staleSeconds`: the answer that the same request got so long ago, where it was asked before
 * - `refusal`: AWS answers with this error instead of carrying the operation out
 * - `skewMinutes`: the `Date` header runs ahead, or behind when negative
 */
export type What =
  | 'throttle'
  | 'server-error'
  | 'reset'
  | 'hang'
  | 'denied'
  | 'expired'
  | 'lost-response'
  | 'concurrent-registration'
  | { readonly latencyMs: number }
  | { readonly staleSeconds: number }
  | { readonly refusal: WireFault }
  | { readonly skewMinutes: number };
