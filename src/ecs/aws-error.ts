/**
 * What kept an AWS call from its answer, in the words that decide what to do next.
 * - `denied`: the principal lacks `action`, an IAM action such as `ecs:DescribeServices`
 * - `throttled`: rate exceeded, after the retries
 * - `expired`: the credentials have ended, or AWS does not take them
 * - `unsigned`: there are no credentials
 * - `skewed`: the request was signed with a clock that is off; nothing happened
 * - `missing`: what was asked for does not exist
 * - `lost`: no answer, or a 5xx: whether it took effect is unknown
 * - `refused`: everything else that AWS says no to (ClientException, InvalidParameterException …)
 */
export type AwsErrorKind =
  | 'denied'
  | 'throttled'
  | 'expired'
  | 'unsigned'
  | 'skewed'
  | 'missing'
  | 'lost'
  | 'refused';

/** A failed AWS call. `message` is AWS's own text; `code` its error code; `action` the IAM action of the call. */
export class AwsError extends Error {
  readonly kind: AwsErrorKind;
  readonly code: string;
  readonly action: string;

  constructor(
    kind: AwsErrorKind,
    details: { code: string; action: string; message: string; cause?: unknown },
  ) {
    super(details.message, { cause: details.cause });
    this.name = 'AwsError';
    this.kind = kind;
    this.code = details.code;
    this.action = details.action;
  }
}

/** Throttled or without an answer: the same call may succeed in a moment, and a write may have taken effect. */
export function isPassing(error: unknown): boolean {
  return error instanceof AwsError && (error.kind === 'throttled' || error.kind === 'lost');
}
