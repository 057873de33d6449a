import type { AwsErrorKind } from '../aws-error.ts';

/** What AWS, or the way to it, answered. `code` is AWS's error code, or Node's for a connection. */
export interface Answered {
  readonly code: string;
  readonly message: string;
  /** The IAM action of the call. */
  readonly action: string;
}

/** One way in which a call to AWS comes to nothing: how it is known, what follows from it, and what to do. */
export interface Refusal {
  readonly name: string;
  readonly kind: AwsErrorKind;
  readonly codes?: RegExp;
  /** Of AWS's own sentence; with `codes` both have to match. */
  readonly says?: RegExp;
  /** A clause, before AWS's own words. */
  readonly what: (answered: Answered) => string;
  readonly remedy: (answered: Answered) => string;
  readonly docs: string;
}

/** Where the pages of several refusals are. */
export const pages = {
  credentials: 'docs/troubleshooting.md#credentials',
  network: 'docs/troubleshooting.md#proxies',
  iam: 'docs/iam.md',
  checks: 'docs/checks.md',
  service: 'docs/troubleshooting.md#unsupported-service',
} as const;
