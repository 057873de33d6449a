import type { Aws } from '../aws/aws.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import type { Plan } from '../plan/plan.ts';
import type { Strategy } from '../rollout/strategy.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Objection } from './one-off-steps.ts';
import type { Timing } from './read-timing.ts';

/** A rollout that has begun, with all that its end may need. */
export interface Rollout {
  readonly aws: Aws;
  readonly plan: Plan;
  readonly strategy: Strategy;
  readonly target: RolloutTarget;
  readonly rendered: TaskDefinition;
  readonly timing: Timing;
  /** What follows the proved rollout and may still fail it; answers what went wrong. */
  readonly afterwards: () => Promise<Objection | undefined>;
  /** Causes that were found before the evidence is gathered. */
  readonly found?: readonly Diagnosis[];
}
