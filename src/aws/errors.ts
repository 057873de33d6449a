import { AwsError, type AwsErrorKind } from '../ecs/aws-error.ts';
import { secretsOfThisRun } from '../text/known-values.ts';

/** The parts of what the SDK throws that tell one failure from another. */
interface Thrown {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly Code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $fault?: string;
}

/** Each kind by AWS's error codes. Sources: ECS and ELB API references, Common Errors; SDK retry classification. */
const kinds: readonly (readonly [AwsErrorKind, RegExp])[] = [
  [
    'expired',
    /^(ExpiredToken(Exception)?|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|TokenRefreshRequired)$/,
  ],
  [
    'denied',
    /^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized|AuthorizationError|Unauthorized)$/,
  ],
  ['throttled', /Throttl|TooManyRequests|RequestLimitExceeded|^SlowDown$|^PriorRequestNotComplete$/],
  ['missing', /NotFound(Exception|Fault)?$|^NoSuchEntity(Exception)?$|^ParameterNotFound$/],
  [
    'lost',
    /^(TimeoutError|AbortError|RequestTimeout(Exception)?|ServerException|InternalFailure|ServiceUnavailable(Exception)?)$/,
  ],
];
const connectionCodes =
  /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_STREAM_PREMATURE_CLOSE)$/;

/** What the SDK threw, as `AwsError`. `action` is the IAM action of the call. */
export function toAwsError(error: unknown, action: string): AwsError {
  const thrown = error as Thrown;
  const code = thrown.Code ?? thrown.name ?? 'Error';
  const message = secretsOfThisRun.maskKnown(thrown.message || `${action} failed without a message`);
  return new AwsError(kindOf(thrown, code, message), { code, action, message, cause: error });
}

function kindOf(thrown: Thrown, code: string, message: string): AwsErrorKind {
  if (connectionCodes.test(thrown.code ?? '') || /socket hang up|premature/i.test(message)) return 'lost';
  if (code === 'CredentialsProviderError') return 'unsigned';
  // IAM says no to ecs:UpdateService or iam:PassRole in a ClientException too.
  if (/is not authorized to perform/i.test(message)) return 'denied';
  const known = kinds.find(([, pattern]) => pattern.test(code));
  if (known !== undefined) return known[0];
  const status = thrown.$metadata?.httpStatusCode ?? 0;
  if (status === 429) return 'throttled';
  return status >= 500 || (status === 0 && thrown.$fault === undefined) ? 'lost' : 'refused';
}
