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
/** One answer may be wrong by days, as that of a broken proxy: a step like this counts when the next answer says it too. */
const wildMs = 60_000;
/** AWS takes no signature that is older or newer than this (Signature Version 4, Troubleshooting). */
const signatureLastsMs = 5 * 60_000;
/** A simulator that runs faster than real time has been running for so long, in real time, before anybody asks it. */
const simulatorRunsForMs = 5_000;

export interface ClockOptions {
  /** Above 1 against a simulator. */
  readonly rate?: number;
  /** Called once, when the runner's clock is known to be ahead (or, negative, behind) by so much. */
  readonly onClockOff?: (aheadMs: number) => void;
}

export function awsClock(clock: Clock, { rate = 1, onClockOff = () => {} }: ClockOptions = {}): AwsClock {
  let offsetMs: number | undefined;
  let unconfirmedMs: number | undefined;
  let isTold = false;

  function learn(told: number): void {
    if (Number.isNaN(told)) return;
    const offset = told + halfSecondMs - clock.now().getTime();
    const step = Math.abs(offset - (offsetMs ?? offset));
    const isConfirmed = unconfirmedMs !== undefined && Math.abs(offset - unconfirmedMs) <= wildMs;
    const isBelieved = offsetMs === undefined || step <= wildMs || isConfirmed;
    unconfirmedMs = isBelieved ? undefined : offset;
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
          else learn(Date.parse(response.headers?.['date'] ?? ''));
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
