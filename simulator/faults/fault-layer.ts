import type { Json } from '../operation.ts';
import type { WireFault } from '../wire/wire.ts';
import type { AskedCall } from './asked-call.ts';
import { type Effect, effectOf } from './effect.ts';
import { throttled } from './errors.ts';
import type { Fault } from './fault.ts';
import { planFaults } from './fault-plan.ts';
import { remember } from './past-answers.ts';
import { fillTokenBuckets } from './token-buckets.ts';

export interface FaultOptions {
  readonly faults?: readonly Fault[];
  /** Of the faults that come by chance. */
  readonly seed?: number;
  /** AWS's request limits hold. */
  readonly throttling?: boolean;
}

/** What stands in the way of one call. */
export interface Hindrance {
  readonly delayMs: number;
  readonly skewMs: number;
  /** Answered instead of carrying the operation out. */
  readonly error?: WireFault;
  /** The connection dies, or stays silent, before the operation is carried out. */
  readonly connection?: 'reset' | 'hang';
  /** The operation takes effect, its answer does not arrive. */
  readonly losesResponse: boolean;
  /** An earlier answer to the same request. */
  readonly staleAnswer?: Json;
}

export interface FaultLayer {
  hinder(call: AskedCall, now: Date): Hindrance;
  remember(call: AskedCall, answer: Json, now: Date): void;
}

export function layFaults(options: FaultOptions, startedAt: Date, principal: string): FaultLayer {
  const plan = planFaults(options.faults ?? [], options.seed);
  const buckets = options.throttling ? fillTokenBuckets() : undefined;
  const past = remember();
  const isStale = options.faults?.some(({ what }) => typeof what === 'object' && 'staleSeconds' in what);
  return {
    hinder: (call, now) => {
      const effects = plan
        .next(call, now.getTime() - startedAt.getTime())
        .map((what) => effectOf(what, call, principal));
      if (buckets?.take(call, now.getTime()) === false)
        effects.push({ kind: 'answer-error', fault: throttled(call) });
      return combine(effects, (ageMs) => past.recall(call, new Date(now.getTime() - ageMs)));
    },
    remember: isStale ? past.keep : () => undefined,
  };
}

function combine(effects: readonly Effect[], recall: (ageMs: number) => Json | undefined): Hindrance {
  const error = effects.find((effect) => effect.kind === 'answer-error');
  const connection = effects.find((effect) => effect.kind === 'break');
  const stale = effects.find((effect) => effect.kind === 'stale');
  const staleAnswer = stale && recall(stale.ageMs);
  return {
    delayMs: effects.reduce((sum, effect) => sum + (effect.kind === 'delay' ? effect.ms : 0), 0),
    skewMs: effects.reduce((sum, effect) => sum + (effect.kind === 'skew' ? effect.ms : 0), 0),
    losesResponse: effects.some((effect) => effect.kind === 'lose-response'),
    ...(error && { error: error.fault }),
    ...(connection && { connection: connection.how }),
    ...(staleAnswer && { staleAnswer }),
  };
}
