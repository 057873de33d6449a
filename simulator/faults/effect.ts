import type { WireFault } from '../wire/wire.ts';
import { accessDenied, concurrentRegistration, expiredToken, serverError, throttled } from './errors.ts';
import type { What } from './fault.ts';

/** What a fault does to one call. */
export type Effect =
  | { readonly kind: 'answer-error'; readonly fault: WireFault }
  | { readonly kind: 'break'; readonly how: 'reset' | 'hang' }
  | { readonly kind: 'lose-response' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'stale'; readonly ageMs: number }
  | { readonly kind: 'skew'; readonly ms: number };

export function effectOf(
  what: What,
  call: { readonly service: string; readonly operation: string },
  principal: string,
): Effect {
  if (typeof what === 'object') {
    if ('latencyMs' in what) return { kind: 'delay', ms: what.latencyMs };
    if ('staleSeconds' in what) return { kind: 'stale', ageMs: what.staleSeconds * 1000 };
    if ('refusal' in what) return { kind: 'answer-error', fault: what.refusal };
    return { kind: 'skew', ms: what.skewMinutes * 60_000 };
  }
  switch (what) {
    case 'throttle':
      return { kind: 'answer-error', fault: throttled(call) };
    case 'server-error':
      return { kind: 'answer-error', fault: serverError(call) };
    case 'denied':
      return { kind: 'answer-error', fault: accessDenied(call, principal) };
    case 'expired':
      return { kind: 'answer-error', fault: expiredToken(call) };
    case 'concurrent-registration':
      return { kind: 'answer-error', fault: concurrentRegistration };
    case 'lost-response':
      return { kind: 'lose-response' };
    case 'reset':
    case 'hang':
      return { kind: 'break', how: what };
  }
}
