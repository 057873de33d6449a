import type { ServiceWithRevision } from '../ecs/service.ts';
import type { Tag, TaskDefinition } from '../task-definition/task-definition.ts';

/** What runs now, read before anything is planned. */
export interface Current {
  readonly service: ServiceWithRevision;
  /** The revision whose tasks serve: not that of a newest deployment that has failed or is under way. */
  readonly running: Revision;
  /** The newest ACTIVE revision of the same family, where it is another one. */
  readonly newestArn?: string;
}

/** A registered revision, with every member that ECS answered. */
export interface Revision {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  /** ACTIVE, INACTIVE or DELETE_IN_PROGRESS. */
  readonly status: string;
  readonly taskDefinition: TaskDefinition;
  readonly tags: readonly Tag[];
}

/** The definition that the next revision is made from. */
export interface Base {
  readonly taskDefinition: TaskDefinition;
  readonly tags: readonly Tag[];
  /** In the reader's words: `the running revision api-dev:28`, `the file .aws/task-definition.json`. */
  readonly origin: string;
  readonly isFile: boolean;
  /** The revision, where it is one. */
  readonly revision?: Revision;
}

/** A revision with its tags inside, as a definition that is registered has them. */
export function withTags({ taskDefinition, tags }: Revision): TaskDefinition {
  return tags.length === 0 ? taskDefinition : { ...taskDefinition, tags };
}
