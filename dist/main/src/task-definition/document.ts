import type { Tag, TaskDefinition } from './task-definition.ts';

/** A task definition that was read from a file, with the place of every part of it. */
export interface Document {
  /** Relative to the workspace. */
  readonly file: string;
  readonly format: 'json' | 'yaml';
  /** `describe`: the output of describe-task-definition, where the definition lies under `taskDefinition`. */
  readonly wrapper: 'none' | 'describe';
  readonly taskDefinition: TaskDefinition;
  /** Tags that stand beside the definition in a describe dump. */
  readonly tags: readonly Tag[];
  /** Line and column, from 1, of what a JSON pointer into `taskDefinition` names, or of its nearest parent. */
  locate(pointer: string, part?: 'key' | 'value'): { readonly line: number; readonly column: number };
  /** Keys that stand twice in one object, as JSON pointers. */
  readonly duplicateKeys: readonly string[];
}
