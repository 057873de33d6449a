/** A variable that a program says it was not given. */
export interface MissingVariable {
  readonly name: string;
  /** The line of the log, by its place. */
  readonly index: number;
}
