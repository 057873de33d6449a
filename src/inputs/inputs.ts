import type { BuildWish } from '../image/build-wish.ts';
import type { SchedulesWish } from '../schedules/search.ts';
import type { Source } from '../task-definition/source.ts';
import type { VariableEdit } from '../task-definition/variable-edit.ts';
import type { ImageWish } from './image-wish.ts';

/** What the user asked for: action.yml's inputs, parsed. See action.yml for the meaning of each. */
export interface Inputs {
  readonly mode: 'deploy' | 'validate' | 'build' | 'task' | 'rollback' | 'continue';
  readonly environment?: string;
  /** `undefined` stands for `auto`, here and below. */
  readonly taskFamily?: string;
  readonly taskDefinition: Source;
  readonly placeholders: ReadonlyMap<string, string>;
  readonly cluster?: string;
  readonly service?: string;
  /** Several services in one step; absent for one. */
  readonly services?: readonly ServiceEntry[];
  readonly containerNames?: readonly string[];
  readonly image: ImageWish;
  readonly containerImages: ReadonlyMap<string, string>;
  readonly build: BuildWish;
  /** Repository name, or a full URI. */
  readonly repository?: string;
  readonly imageTag?: string;
  readonly extraTags: readonly string[];
  readonly environmentVariables: readonly VariableEdit[];
  readonly secrets: readonly VariableEdit[];
  readonly desiredCount?: number;
  readonly forceNewDeployment?: boolean;
  readonly propagateTags?: string;
  readonly ecsTags?: readonly { readonly key: string; readonly value: string }[];
  readonly runBefore?: OneOffInputs;
  readonly runAfter?: OneOffInputs;
  /** `mode: task`: what the task runs; absent: the container's own command. */
  readonly command?: readonly string[];
  /** `mode: continue`: what to do with the deployment that waits. */
  readonly decision?: 'continue' | 'rollback';
  /** `mode: continue`: the deployment that is meant, by id or ARN; absent: the newest. */
  readonly deploymentId?: string;
  readonly waitFor: 'completed' | 'healthy' | 'shifted' | 'paused' | 'none';
  readonly waitForMinutes: number;
  readonly stopEarly: boolean;
  readonly onFailure: 'rollback' | 'keep';
  readonly onCancel: 'rollback' | 'keep';
  readonly verifyUrl?: string;
  /** Scheduled tasks that move to the new revision; absent: none. */
  readonly schedules?: SchedulesWish;
  /** How many ACTIVE revisions of the family stay at least; absent: all. */
  readonly keepRevisions?: number;
  /** When the service runs a newer commit that contains ours; `auto`: by the event. */
  readonly olderCommit: 'auto' | 'refuse' | 'allow';
  readonly tryImage: boolean;
  readonly requiredEnvironment: readonly string[];
  readonly failOn: 'error' | 'warning';
  readonly comment: 'auto' | 'always' | 'never';
  readonly githubDeployment: boolean;
  readonly githubToken?: string;
  readonly awsRegion?: string;
}

/** One service of the input `services`. */
export interface ServiceEntry {
  /** The short name; no two entries have the same. */
  readonly name: string;
  /** The entries that must be proved before this one is updated. */
  readonly after: readonly string[];
  /** The entry whose image it gets. */
  readonly imageOf?: string;
  /** The inputs that the entry gives itself. */
  readonly own: readonly string[];
  /** What holds for it: its own members, and for the rest the inputs of the step. */
  readonly inputs: Inputs;
}

/** A one-off task: `run-before` or `run-after` and the inputs that go with it. */
export interface OneOffInputs {
  /** Absent: the container's own command. */
  readonly command?: readonly string[];
  /** A task family of its own; absent: the definition that is deployed. */
  readonly family?: string;
  /** The container that runs the command; absent: the one that gets the image. */
  readonly container?: string;
  readonly minutes: number;
}
