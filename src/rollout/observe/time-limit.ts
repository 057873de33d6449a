import { AwsError } from '../../ecs/aws-error.ts';
import type { Clock } from '../../runner/clock.ts';

/** The door to AWS has limits of its own; this one holds even if an answer never comes. */
const limitMs = 60_000;

/** Rejects as `lost` when `answer` is not there in time. */
export async function inTime<T>(clock: Clock, action: string, answer: Promise<T>): Promise<T> {
  const done = new AbortController();
  const limit = clock.sleep(limitMs, done.signal).then(() => {
    if (done.signal.aborted) return new Promise<never>(() => {});
    throw new AwsError('lost', {
      code: 'NoAnswer',
      action,
      message: `${action} gave no answer within ${limitMs / 1_000} s`,
    });
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    done.abort();
  }
}
