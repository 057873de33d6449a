import type { ContainerDefinition, TaskDefinition } from '../../task-definition/task-definition.ts';

/** What the advice is about: the container whose line it is, as the definition has it. */
export interface Subject {
  readonly container: ContainerDefinition;
  readonly taskDefinition: TaskDefinition;
  readonly match: RegExpExecArray;
}

/** What helps against a message of a program, for those that need no diagnosis of their own. */
export interface Advice {
  readonly when: RegExp;
  /** Markdown; `undefined`: it does not help here. */
  readonly say: (subject: Subject) => string | undefined;
}
