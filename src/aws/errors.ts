import { AwsError, type AwsErrorKind } from '../ecs/aws-error.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { unreadable } from './answers.ts';

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
  if (error instanceof AwsError) return error;
  const thrown = error as Thrown;
  if (isUnreadable(thrown)) return unreadable(action, thrown.$metadata?.httpStatusCode);
  const code = thrown.Code ?? thrown.name ?? 'Error';
  const message = secretsOfThisRun.maskKnown(thrown.message || `${action} failed without a message`);
  return new AwsError(kindOf(thrown, code, message), { code, action, message, cause: error });
}

/** What is not AWS's own answer says nothing about the call: a page of a proxy, half a body, values of another type. */
function isUnreadable({ name, Code, message = '', $fault, $metadata }: Thrown): boolean {
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === 429) return false;
  if (name === 'SyntaxError' || Code === 'Unknown' || name === 'Unknown' || /XML parse error/.test(message))
    return true;
  return $fault === undefined && ((status >= 200 && status < 400) || name === 'TypeError');
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
