/** An entry of `services` as it is written, its members as texts of the inputs of the same names. */
export interface WrittenEntry {
  /** Name or ARN. */
  readonly service: string;
  readonly name: string;
  /** From 1, within the input. */
  readonly line: number;
  readonly members: ReadonlyMap<string, WrittenMember>;
}

export interface WrittenMember {
  readonly text: string;
  readonly line: number;
}

/** The inputs that an entry may give itself. */
export const entryInputs = [
  'cluster',
  'task-family',
  'task-definition',
  'container-name',
  'image',
  'container-images',
  'context',
  'dockerfile',
  'target',
  'build-args',
  'platforms',
  'repository',
  'environment-variables',
  'secrets',
  'desired-count',
  'wait-for',
  'verify-url',
] as const;

/** Every member of an entry. */
export const entryMembers: readonly string[] = [...entryInputs, 'after'];

/** `worker (line 4)`: where something is, without a value. */
export function placeOf({ name, line }: Pick<WrittenEntry, 'name' | 'line'>): string {
  return `${name} (line ${line})`;
}
