import type { FailureKind } from './failure-kinds.ts';

/**
 * An error that its reader can act on.
 * `kind` is its name for programs; `message` reads `{what happened}: {why}`; `remedy` is what to do; `docs` is where to read more.
 */
export class UserError extends Error {
  readonly kind: FailureKind;
  readonly remedy: string;
  readonly docs?: string;
  /** Where in the user's files the error lies; `line` and `column` count from 1. */
  readonly place?: Place;

  constructor(
    message: string,
    options: { kind: FailureKind; remedy: string; docs?: string; place?: Place; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.kind = options.kind;
    this.remedy = options.remedy;
    if (options.docs !== undefined) this.docs = options.docs;
    if (options.place !== undefined) this.place = options.place;
  }
}

/** A place in a file of the workspace. `file` is relative to the workspace; `line` and `column` count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The words of anything that was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
