import type { Aws } from '../aws/aws.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Plan } from '../plan/plan.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Timing } from './read-timing.ts';

/** A rollout that has begun, with all that its end may need. */
export interface Rollout {
  readonly aws: Aws;
  readonly inputs: Inputs;
  readonly plan: Plan;
  readonly target: RolloutTarget;
  readonly rendered: TaskDefinition;
  readonly timing: Timing;
}
