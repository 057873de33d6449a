import type { Pluggable } from '@smithy/types';
import pRetry, { type Options } from 'p-retry';
import type { AwsError, AwsErrorKind } from '../ecs/aws-error.ts';
import type { Clock } from '../runner/clock.ts';
import { UserError } from '../text/errors.ts';
import { readableAnswers } from './answers.ts';
import { type AwsClock, awsClock, type ClockOptions } from './aws-clock.ts';
import { type CallPace, callPace } from './call-pace.ts';
import { type CallRecord, callRecord } from './call-record.ts';
import { toAwsError } from './errors.ts';
import { proxyAgents } from './proxy-agents.ts';

/** What the calls to AWS of one run share: region, clock, pace, retries, and errors in our own words. */
export interface Session {
  readonly region: string;
  /** AWS's clock, as the `Date` headers of its answers tell it. */
  awsNow(): Date;
  readonly clientOptions: ClientOptions;
  /** Sends one call and turns what fails into `AwsError`. `action` is the IAM action of the call. */
  send<Output>(action: string, call: Call<Output>, repeat?: Repeat): Promise<Output>;
  /** The same calls in another region. */
  inRegion(region: string): Session;
  /** The rights that the calls used so far. */
  uses: CallRecord['uses'];
  /** To be used by each client, so that its answers set AWS's clock, have an end and count only when they are whole. */
  plugin<Input extends object, Output extends object>(): Pluggable<Input, Output>;
}

export type Call<Output> = (options: { abortSignal: AbortSignal }) => Promise<Output>;

/**
 * - `read`: again after throttling, a 5xx or no answer
 * - `look`: again after throttling; without an answer the next look follows anyway
 * - `glance`: the same, and given up soon: a verdict does not wait for it
 * - `write`: not at all: who sends it looks first what there is, and whether the job was cancelled meanwhile
 *
 * All of them again when the signature was made with a clock that is off: the SDK has corrected it by then from the `Date`
 * of the refusal, and nothing happened.
 */
export type Repeat = 'read' | 'look' | 'glance' | 'write';

/** The configuration that every client is made with. */
export interface ClientOptions {
  readonly region: string;
  /** 1: the session retries, so that its pace and its clock hold for retries too. */
  readonly maxAttempts: number;
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
  } & ReturnType<typeof proxyAgents>;
}

/** A call that has not answered by then counts as lost; the slowest call of ours answers within about 2 s. */
const callTimeoutMs = 15_000;
/** A log line that is not there by then comes with the next look, or with the evidence. */
const glanceTimeoutMs = 4_000;
const connectionTimeoutMs = 5_000;
/** First wait before a retry; ECS refills its buckets at 1 to 20 tokens a second (ECS API reference, Request throttling). */
const retryDelayMs = 500;
const attempts = 4;
const repeatedAfter: Record<Repeat, readonly AwsErrorKind[]> = {
  read: ['throttled', 'lost', 'skewed'],
  look: ['throttled', 'skewed'],
  glance: ['throttled', 'skewed'],
  write: ['skewed'],
};

export interface SessionOptions extends Pick<ClockOptions, 'onClockOff'> {
  readonly region: string;
  readonly clock: Clock;
  /** Above 1 only against a simulator on a loopback address. */
  readonly clockRate?: number;
}

export function openSession({ region, clock, clockRate = 1, ...options }: SessionOptions): Session {
  const time = awsClock(clock, { ...options, rate: clockRate });
  return sessionIn(region, { pace: callPace(clock), time, record: callRecord(), clockRate });
}

interface Shared {
  readonly pace: CallPace;
  readonly time: AwsClock;
  readonly record: CallRecord;
  readonly clockRate: number;
}

function sessionIn(region: string, shared: Shared): Session {
  // Against a fast simulator a minute lasts a second, yet a machine needs its real time to answer.
  const realMs = (ms: number) => Math.max(ms / shared.clockRate, 2_000);
  const once = async <Output>(action: string, call: Call<Output>, limitMs: number) => {
    const send = () => call({ abortSignal: AbortSignal.timeout(realMs(limitMs)) });
    return shared.pace(send).catch((error: unknown) => {
      // What keeps a call from being sent has its own words.
      throw error instanceof UserError ? error : toAwsError(error, action);
    });
  };
  return {
    region,
    awsNow: shared.time.now,
    uses: shared.record.uses,
    plugin: () => ({
      applyToStack: (stack) => {
        stack.use(readableAnswers());
        stack.use(shared.time.plugin());
        stack.use(shared.record.plugin(region));
      },
    }),
    clientOptions: {
      region,
      maxAttempts: 1,
      requestHandler: {
        connectionTimeout: realMs(connectionTimeoutMs),
        requestTimeout: realMs(callTimeoutMs),
        ...proxyAgents(),
      },
    },
    send: (action, call, repeat = 'read') =>
      pRetry(
        () => once(action, call, repeat === 'glance' ? glanceTimeoutMs : callTimeoutMs),
        retriesOf(repeat, shared),
      ),
    inRegion: (other) => sessionIn(other, shared),
  };
}

function retriesOf(repeat: Repeat, { clockRate }: Shared): Options {
  return {
    retries: attempts - 1,
    minTimeout: retryDelayMs / clockRate,
    factor: 2,
    randomize: true,
    shouldRetry: ({ error }) => repeatedAfter[repeat].includes((error as AwsError).kind),
  };
}
