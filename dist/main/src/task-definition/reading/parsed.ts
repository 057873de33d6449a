export type Path = readonly string[];

/** A file as a value, with the places of its parts. */
export interface Parsed {
  readonly format: 'json' | 'yaml';
  readonly value: unknown;
  /** Offset of what the path names, or of its nearest parent. */
  locate(path: Path, part: 'key' | 'value'): number;
  /** Keys that stand twice in one object. */
  readonly duplicateKeys: readonly Path[];
}

/** No task definition comes near it: ECS takes at most 64 KiB of JSON, and members of members end at about eight. */
export const limits = { bytes: 1024 * 1024, depth: 50, tokens: 100_000 } as const;
