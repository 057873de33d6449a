import type { FailureKind } from '../../text/failure-kinds.ts';
import type { AwsError, AwsErrorKind } from '../aws-error.ts';

const KINDS: Record<AwsErrorKind, FailureKind> = {
  denied: 'not-authorized',
  throttled: 'throttled',
  expired: 'credentials-invalid',
  unsigned: 'credentials-missing',
  skewed: 'clock-skewed',
  missing: 'resource-not-found',
  lost: 'aws-unreachable',
  refused: 'aws-refused',
};

/** Codes that say more than their kind. Source: Amazon ECS API reference, common errors and those of each action. */
const CODES: Readonly<Record<string, FailureKind>> = {
  ExpiredToken: 'credentials-expired',
  ExpiredTokenException: 'credentials-expired',
  TokenRefreshRequired: 'credentials-expired',
  ClusterNotFoundException: 'cluster-not-found',
  ServiceNotFoundException: 'service-not-found',
  ServiceNotActiveException: 'service-inactive',
};

/** The name of a call that failed. `refused` is its name where AWS said no to what was asked. */
export function failureKindOf({ kind, code }: AwsError, refused: FailureKind = KINDS.refused): FailureKind {
  return CODES[code] ?? (kind === 'refused' ? refused : KINDS[kind]);
}
