import type { Pluggable } from '@smithy/types';
import type { Clock } from '../runner/clock.ts';

/** AWS's clock as its answers tell it, since the runner's may be minutes off. */
export interface AwsClock {
  now(): Date;
  plugin<Input extends object, Output extends object>(): Pluggable<Input, Output>;
}

/** The `Date` header counts whole seconds, so that half a second is its mean error. */
const halfSecondMs = 500;
/** Answers differ by their latency; only a larger step than this is a step of the clock. */
const toleranceMs = 2_000;

export function awsClock(clock: Clock): AwsClock {
  let offsetMs: number | undefined;
  const learn = (header: string | undefined) => {
    const told = Date.parse(header ?? '');
    if (Number.isNaN(told)) return;
    const offset = told + halfSecondMs - clock.now().getTime();
    if (offsetMs === undefined || Math.abs(offset - offsetMs) > toleranceMs) offsetMs = offset;
  };
  return {
    now: () => new Date(clock.now().getTime() + (offsetMs ?? 0)),
    plugin: () => ({
      applyToStack: (stack) =>
        stack.add(
          (next) => async (args) => {
            const output = await next(args);
            const { headers } = output.response as { headers?: Record<string, string> };
            learn(headers?.['date']);
            return output;
          },
          { step: 'deserialize', priority: 'low', name: 'learnAwsTime' },
        ),
    }),
  };
}
