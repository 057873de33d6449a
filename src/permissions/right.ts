import type { CallInput, ResourceForm } from './resources.ts';

/**
 * When a deployment cannot do without a right.
 * - `always`; `register`: when a revision is registered; `update`: when the service is updated
 * - `stages`: when ECS carries the deployment out in stages; `tags`: when the definition has tags
 * - `build`: when an image is pushed to the registry in question
 * - `roles`: when a revision is registered or a one-off task is run, which passes its roles
 * - `task`: when a one-off task is run; `decision`: when a deployment that waits is decided
 * - `schedules`, `schedules: auto`: when scheduled tasks move, and when all of them do
 * - `cluster: auto`, `service: auto`: when these inputs are not set
 * - `never`: it is optional; `validate`: only the check of a pull request asks, and it is optional there
 */
export type Needed =
  | 'always'
  | 'register'
  | 'update'
  | 'stages'
  | 'tags'
  | 'build'
  | 'task'
  | 'roles'
  | 'decision'
  | 'schedules'
  | 'schedules: auto'
  | 'cluster: auto'
  | 'service: auto'
  | 'never'
  | 'validate';

/** One IAM action, and what a run is without it. Source of the resources: Service Authorization Reference. */
export interface Right {
  readonly action: string;
  readonly resource: ResourceForm;
  readonly needed: Needed;
  /** What is missing without it, as the second half of a sentence. */
  readonly without: string;
  readonly condition?: (input: CallInput) => Condition;
  /** The calls that need this right in addition to their own. */
  readonly neededBy?: readonly string[];
}

export type Condition = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Row = readonly [action: string, resource: ResourceForm, needed: Needed, without: string];
