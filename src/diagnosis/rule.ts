import type { Evidence } from './evidence.ts';

/** A named cause with its proof and its remedy. */
export interface Diagnosis {
  /** kebab-case; also the section in docs/diagnoses.md and the output `cause`. */
  readonly name: string;
  /** One sentence with the names in it. */
  readonly cause: string;
  /** The exact lines of evidence. */
  readonly proof: readonly Proof[];
  /** Markdown; concrete enough to paste. */
  readonly remedy: string;
}

export interface Proof {
  /** Where it stands: `service event`, `task 4e1f…`, `log api/app/4e1f…`, `target 10.0.1.23:8000`. */
  readonly source: string;
  readonly at?: Date;
  readonly text: string;
  /** How many tasks say the same, of those that were read; absent where only one was. */
  readonly sameIn?: { readonly tasks: number; readonly of: number };
}

/** One cause that can be recognised. `undefined` means: not mine. */
export interface Rule {
  readonly name: string;
  /** It says no more than that something failed, so it sees only what no more telling rule has explained. */
  readonly general?: true;
  diagnose(evidence: Evidence): Omit<Diagnosis, 'name'> | undefined;
}
