import { AwsError } from '../ecs/aws-error.ts';
import type { Unread } from '../ecs/unread.ts';
import type { Clock } from '../runner/clock.ts';
import { describeError } from '../text/errors.ts';

/** A failed rollout of many services must not take the calls from the others. */
const CALLS = 25;

/** Reads with a budget of calls and of time; what fails becomes a value that the report shows. */
export class Gathering {
  readonly unread: Unread[] = [];
  readonly #over = new AbortController();
  readonly #end: Promise<typeof OVER>;
  readonly #limitMs: number;
  #calls = 0;

  constructor(clock: Clock, limitMs: number) {
    this.#limitMs = limitMs;
    this.#end = clock.sleep(limitMs, this.#over.signal).then(() => OVER);
  }

  /** `undefined` where it could not be read: denied, too slow, or one call too many. */
  async read<T>(what: string, action: string, calls: number, work: () => Promise<T>): Promise<T | undefined> {
    if (this.#calls + calls > CALLS) {
      this.#note({ what, action, why: `not read: ${CALLS} calls are enough` });
      return undefined;
    }
    this.#calls += calls;
    try {
      const value = await Promise.race([work(), this.#end]);
      if (value !== OVER) return value;
      this.#note({ what, action, why: `no answer within ${this.#limitMs / 1000} s` });
    } catch (error) {
      this.#note({
        what,
        action: error instanceof AwsError ? error.action : action,
        why: describeError(error),
      });
    }
    return undefined;
  }

  /** Lets go of the timer. */
  end(): void {
    this.#over.abort();
  }

  #note(unread: Unread): void {
    const known = this.unread.some(({ what, action }) => what === unread.what && action === unread.action);
    if (!known) this.unread.push(unread);
  }
}

const OVER = Symbol('time is over');
