import { expect, test } from '@jest/globals';
import { AwsError, type AwsErrorKind } from '../../src/ecs/aws-error.ts';
import { failureKindOf } from '../../src/ecs/refusals/failure-kind.ts';

const answered = (kind: AwsErrorKind, code: string) =>
  new AwsError(kind, { code, action: 'ecs:UpdateService', message: 'No.' });

test.each([
  ['denied', 'AccessDeniedException', 'not-authorized'],
  ['throttled', 'ThrottlingException', 'throttled'],
  ['expired', 'ExpiredTokenException', 'credentials-expired'],
  ['expired', 'ExpiredToken', 'credentials-expired'],
  ['expired', 'UnrecognizedClientException', 'credentials-invalid'],
  ['expired', 'SignatureDoesNotMatch', 'credentials-invalid'],
  ['unsigned', 'CredentialsProviderError', 'credentials-missing'],
  ['skewed', 'RequestTimeTooSkewed', 'clock-skewed'],
  ['missing', 'ClusterNotFoundException', 'cluster-not-found'],
  ['missing', 'ServiceNotFoundException', 'service-not-found'],
  ['missing', 'TargetGroupNotFound', 'resource-not-found'],
  ['lost', 'ECONNRESET', 'aws-unreachable'],
  ['refused', 'ServiceNotActiveException', 'service-inactive'],
  ['refused', 'InvalidParameterException', 'aws-refused'],
] as const)('a call that failed as %s with %s has the cause %s', (kind, code, cause) => {
  expect(failureKindOf(answered(kind, code))).toBe(cause);
});

test('what AWS refuses of a write is named after the write, and what hinders the call is not', () => {
  expect(failureKindOf(answered('refused', 'ClientException'), 'update-refused')).toBe('update-refused');
  expect(failureKindOf(answered('denied', 'AccessDeniedException'), 'update-refused')).toBe('not-authorized');
});
