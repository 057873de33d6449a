import type { Pluggable } from '@smithy/types';
import type { Clock } from '../runner/clock.ts';

/** AWS's clock as its answers tell it, since the runner's may be off by minutes or hours. */
export interface AwsClock {
  now(): Date;
  plugin<Input extends object, Output extends object>(): Pluggable<Input, Output>;
}

/** The `Date` header counts whole seconds, so that half a second is its mean error. */
const halfSecondMs = 500;
/** Answers differ by their latency; only a larger step than this is a step of the clock. */
const toleranceMs = 2_000;
/** Answers may be wrong by days, as those of a broken proxy: a step like this counts when all of them say it for a while. */
const wildMs = 60_000;
const doubtedForMs = 30_000;
/** AWS takes no signature that is older or newer than this (Signature Version 4, Troubleshooting). */
const signatureLastsMs = 5 * 60_000;
/** A simulator that runs faster than real time has been running for so long, in real time, before anybody asks it. */
const simulatorRunsForMs = 5_000;

/** An offset that nothing but a wild step explains. */
interface Doubted {
  readonly offsetMs: number;
  readonly since: number;
}

export interface ClockOptions {
  /** Above 1 against a simulator. */
  readonly rate?: number;
  /** Called once, when the runner's clock is known to be ahead (or, negative, behind) by so much. */
  readonly onClockOff?: (aheadMs: number) => void;
}

export function awsClock(clock: Clock, { rate = 1, onClockOff = () => {} }: ClockOptions = {}): AwsClock {
  let offsetMs: number | undefined;
  let doubted: Doubted | undefined;
  let isTold = false;

  function learn(told: number): void {
    if (Number.isNaN(told)) return;
    const now = clock.now().getTime();
    const offset = told + halfSecondMs - now;
    const step = Math.abs(offset - (offsetMs ?? offset));
    if (step > wildMs) {
      const isSame = doubted !== undefined && Math.abs(offset - doubted.offsetMs) <= wildMs;
      doubted = isSame ? doubted : { offsetMs: offset, since: now };
    } else doubted = undefined;
    const isBelieved = doubted === undefined || now - doubted.since >= doubtedForMs;
    if (isBelieved) doubted = undefined;
    if (isBelieved && (offsetMs === undefined || step > toleranceMs)) offsetMs = offset;
    tellOnce(offsetMs ?? 0);
  }

  function tellOnce(offset: number): void {
    if (isTold || Math.abs(offset) <= signatureLastsMs + (rate - 1) * simulatorRunsForMs) return;
    isTold = true;
    onClockOff(-offset);
  }

  return {
    now: () => new Date(clock.now().getTime() + (offsetMs ?? 0)),
    plugin: () => dateReader(learn),
  };
}

/** Hands the time of each answer of AWS to `learn`. */
function dateReader<Input extends object, Output extends object>(
  learn: (told: number) => void,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      stack.add(
        (next) => async (args) => {
          const output = await next(args);
          const response = output.response as Answer;
          // Neither we nor the SDK's signatures take the time of anybody on the way: a cached page has that of its birth.
          if (!isOfAws(response)) delete response.headers?.['date'];
          else learn(Date.parse(String(response.headers?.['date'])));
          return output;
        },
        { step: 'deserialize', priority: 'low', name: 'learnAwsTime' },
      ),
  };
}

/** AWS numbers its answers; whoever answers 5xx may be anybody all the same. */
function isOfAws({ statusCode = 200, headers = {} }: Answer): boolean {
  return statusCode < 500 && ('x-amzn-requestid' in headers || 'x-amz-request-id' in headers);
}

interface Answer {
  readonly statusCode?: number;
  readonly headers?: Record<string, string>;
}
