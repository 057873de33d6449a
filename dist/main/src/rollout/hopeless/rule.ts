import type { View } from '../assess/view.ts';
import type { FailedTask } from './failed-task.ts';

/**
 * One proof that a rollout cannot succeed. Rules are asked only while our deployment is PRIMARY and in progress and no
 * task of it was ever healthy. The answer is a clause that follows "because"; `undefined`: nothing is proved.
 */
export interface HopelessRule {
  readonly name: string;
  prove(failures: readonly FailedTask[], view: View): string | undefined;
}
