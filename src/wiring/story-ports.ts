import type { Draft } from '../report/draft.ts';
import type { Clock } from '../runner/clock.ts';
import type { KeptName } from '../runner/kept-name.ts';
import type { Log } from '../runner/log.ts';
import type { Runner } from '../runner/runner.ts';

/** What a story works with. */
export interface StoryPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly draft: Draft;
  readonly runner: Runner;
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
  /** Keeps a value for the `post` step. */
  readonly keep: (name: KeptName, value: string) => void;
}
