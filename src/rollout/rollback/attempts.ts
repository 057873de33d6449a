import { type AwsError, isPassing } from '../../ecs/aws-error.ts';
import type { Clock } from '../../runner/clock.ts';
import { asClause } from '../../text/words.ts';

/** A signal handler has about seven seconds: few tries, short pauses. */
export const tries = 3;
const pauseMs = 1_500;
/** A read changes nothing: without its answer the old version would stay away, so it is tried more often in the same time. */
const readTries = 6;
const betweenReadsMs = 700;

/** Long enough for a read to see what a write did whose answer was lost. */
export function pause(clock: Clock): Promise<void> {
  return clock.sleep(pauseMs);
}

/** Reads again after throttling or a lost answer. Rejects with the last error. */
export async function readAgain<T>(clock: Clock, read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (attempt >= readTries || !isPassing(error)) throw error;
      await clock.sleep(betweenReadsMs);
    }
  }
}

/** So long is waited for what a write does not depend on: with the writes themselves it leaves time to report. */
const soonMs = 1_000;

/** The same for what is only good to know before a write that does no harm: `undefined` when there is no answer soon. */
export async function readSoon<T>(
  clock: Clock,
  read: () => Promise<T>,
): Promise<{ readonly answer: T } | undefined> {
  const answered = readAgain(clock, read).then(
    (answer) => ({ answer }),
    (error: unknown) => {
      if (!isPassing(error)) throw error;
      return undefined;
    },
  );
  answered.catch(() => {});
  return Promise.race([answered, clock.sleep(soonMs).then(() => undefined)]);
}

/**
 * Sends a write once. `undefined` when it is not known whether it took effect, or when it was throttled: then what is
 * there has to be read before it is sent again. Rejects when AWS said no.
 */
export async function send<T>(write: () => Promise<T>): Promise<{ readonly answer: T } | undefined> {
  try {
    return { answer: await write() };
  } catch (error) {
    if (isPassing(error)) return undefined;
    throw error;
  }
}

/** Why a rollback could not be requested; the whole answer of a denial is with the rights. */
export function refusal({ kind, action, message }: AwsError): string {
  return kind === 'denied' ? `the role may not call ${action}. Allow ${action}.` : `${asClause(message)}.`;
}
