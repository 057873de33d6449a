import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';

/** Looks at one rollout, again and again, and keeps what AWS forgets. */
export interface Observer {
  /** One look. Rejects with `AwsError` when the service could not be read, or when the credentials have ended. */
  look(history: History): Promise<Snapshot>;
  /** The same snapshot with every running task and every target group read anew. */
  prove(snapshot: Snapshot): Promise<Snapshot>;
  /** Optional reads that were throttled since the last question. */
  takeThrottled(): number;
}
