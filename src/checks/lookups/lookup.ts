import type { Aws } from '../../aws/aws.ts';
import type { TaskDefinition } from '../../task-definition/task-definition.ts';

/** What is going to be registered, and where. */
export interface SurroundingsInputs {
  readonly region: string;
  readonly taskDefinition: TaskDefinition;
  /** Their image is not there yet. */
  readonly deployedContainers: readonly string[];
  /** The repository of Amazon ECR to which the image is pushed, as a URI. */
  readonly repository?: string;
}

/** Something that a definition names and that lies somewhere in AWS. */
export interface Named {
  /** By which the surroundings know it. */
  readonly key: string;
  /** In the reader's words, to begin a sentence: `The secret "prod/db" of container "app"`. */
  readonly title: string;
  /** JSON pointer of the place that names it. */
  readonly pointer: string;
}

/**
 * Something that definitions name, and the question whether it is there. What is answered stands in the surroundings of
 * the checks, by the name that index.ts gives the lookup and by the key.
 */
export interface Lookup<Item extends Named, Answer> {
  /** Everything of the kind; what comes twice is asked for once. */
  of(inputs: SurroundingsInputs): readonly Item[];
  /** Reads and changes nothing, and no value of a secret. Rejects with `AwsError`. */
  ask(item: Item, doors: Doors): Promise<Answer>;
  /** Stands for an error of the kind `missing`. */
  readonly missing: Answer;
}

/** Whom a lookup may ask. */
export interface Doors {
  readonly aws: Aws;
  /** By the URI without a tag, for repositories of Amazon ECR. */
  repositoryExists(repository: string): Promise<boolean>;
  /** What the registry knows of a reference. */
  describeImage(reference: string): Promise<FoundImage>;
}

export interface FoundImage {
  readonly exists: boolean;
  /** Such as `linux/amd64`; empty where they are not known. */
  readonly platforms: readonly string[];
}
