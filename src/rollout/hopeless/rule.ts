import type { View } from '../view.ts';
import type { FailedTask } from './failed-task.ts';

/** The failed tasks of our deployment, each list oldest first. */
export interface Failures {
  /** Those that failed since a task of ours was last healthy. */
  readonly sinceHealthy: readonly FailedTask[];
  /** Those that failed since a task of ours was last healthy for longer than its grace period. */
  readonly sinceSteady: readonly FailedTask[];
}

/**
 * One proof that a rollout cannot succeed. Rules are asked only while our deployment is PRIMARY and in progress. The
 * answer is a clause that follows "because"; `undefined`: nothing is proved.
 */
export interface HopelessRule {
  readonly name: string;
  prove(failures: Failures, view: View): string | undefined;
}
