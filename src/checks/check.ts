import type { LoadBalancer, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { Unread } from '../ecs/unread.ts';
import type { Document } from '../task-definition/document.ts';
import type { Change, TaskDefinition } from '../task-definition/task-definition.ts';
import type { LookedUp } from './lookups/index.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** What a check says. */
export interface Finding {
  /** Name of the check: kebab-case; also its section in docs/checks.md. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** JSON pointer into the task definition, for example `/containerDefinitions/0/image`. */
  readonly pointer?: string;
  /** Relative to the workspace; `line` and `column` count from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** One rule of the pull-request check. Pure: it reads the subject and returns what it finds. */
export interface Check {
  readonly name: string;
  /** What the line of its findings names: the key of a member, or its value (the default). */
  readonly points?: 'key' | 'value';
  check(subject: Subject): readonly FindingDraft[];
}

/** A finding before it has its name and its place in the file. */
export type FindingDraft = Omit<Finding, 'check' | 'file' | 'line' | 'column'>;

/** What is checked. */
export interface Subject {
  readonly document: Document;
  readonly taskDefinition: TaskDefinition;
  /** Containers whose image the action will set. */
  readonly deployedContainers: readonly string[];
  /** `target` is the stage that is built; the last one where it is absent. */
  readonly dockerfile?: { readonly path: string; readonly text: string; readonly target?: string };
  readonly requiredEnvironment: readonly string[];
  /** What a deployment with the inputs of the step would refuse. */
  readonly refusals?: readonly FindingDraft[];
  /** What AWS told, where there are credentials. */
  readonly surroundings?: Surroundings;
}

/** What was read from AWS for the check; each part is absent where it could not be read (then `unread` says why). */
export interface Surroundings extends LookedUp {
  readonly region: string;
  /** What was named and does not exist: the cluster, or the service. */
  readonly missing?: readonly { readonly message: string; readonly remedy: string }[];
  readonly service?: Service;
  readonly runningTaskDefinition?: TaskDefinition;
  readonly newestRevision?: number;
  readonly changes?: readonly Change[];
  readonly targetGroups?: readonly TargetGroup[];
  readonly loadBalancers?: readonly LoadBalancer[];
  readonly alarmsInAlarm?: readonly string[];
  readonly unread: readonly Unread[];
}
