import type { Aws } from '../aws/aws.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import type { Plan } from '../plan/plan.ts';
import type { Strategy } from '../rollout/strategy.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { Watched } from '../rollout/watch.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Objection } from './one-off-steps.ts';
import type { Timing } from './read-timing.ts';

/** What a rollout has to do with what else the step does. */
export interface Others {
  /** What follows the proved rollout and may still fail it; answers what went wrong. */
  readonly afterwards: () => Promise<Objection | undefined>;
  /** Called with what the watch came to, before anything is explained. */
  readonly onWatched?: (watched: Watched, target: RolloutTarget) => void;
  /** For a rollout that is left alone at its limit: waits for the other services, and answers why it goes back with them. */
  readonly ofOthers?: () => Promise<Objection | undefined>;
  /** Aborts when another service has failed, and all go back. */
  readonly retreat?: Retreat;
}

/** The way back of several services. */
export interface Retreat {
  readonly signal: AbortSignal;
  /** Why, in one sentence. */
  readonly message: () => string;
  /** What failed: a service by its name. */
  readonly culprit: () => string | undefined;
}

/** A rollout that has begun, with all that its end may need. */
export interface Rollout extends Others {
  readonly aws: Aws;
  readonly plan: Plan;
  readonly strategy: Strategy;
  readonly target: RolloutTarget;
  readonly rendered: TaskDefinition;
  readonly timing: Timing;
  /** Causes that were found before the evidence is gathered. */
  readonly found?: readonly Diagnosis[];
  /** What failed where the rollout itself did not. */
  readonly culprit?: string;
}
