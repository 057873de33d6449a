import { AwsError } from '../../ecs/aws-error.ts';
import type { Unread, UnreadId } from '../../ecs/unread.ts';
import type { Clock } from '../../runner/clock.ts';
import { inTime } from './time-limit.ts';

/** Reads that the watch can do without. */
export interface OptionalReads {
  /**
   * `undefined` when it could not be read this time. What is denied or not offered is noted and never asked again;
   * throttled and lost reads are skipped once. Rejects when the credentials have ended.
   */
  attempt<T>(id: UnreadId, what: string, action: string, read: () => Promise<T>): Promise<T | undefined>;
  unread(): readonly Unread[];
  /** Reads that were throttled since the last question. */
  takeThrottled(): number;
}

export function optionalReads(clock: Clock): OptionalReads {
  const closed = new Map<string, Unread>();
  let throttled = 0;

  function note(id: UnreadId, what: string, action: string, error: unknown): void {
    if (!(error instanceof AwsError)) throw error;
    if (error.kind === 'expired' || error.kind === 'unsigned') throw error;
    if (error.kind === 'throttled') throttled += 1;
    if (error.kind === 'denied' || error.kind === 'refused') {
      closed.set(what, { id, what, action: error.action || action, why: error.message });
    }
  }

  return {
    async attempt(id, what, action, read) {
      if (closed.has(what)) return undefined;
      try {
        return await inTime(clock, action, read());
      } catch (error) {
        note(id, what, action, error);
        return undefined;
      }
    },
    unread: () => [...closed.values()],
    takeThrottled() {
      const taken = throttled;
      throttled = 0;
      return taken;
    },
  };
}
