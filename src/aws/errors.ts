import { AwsError } from '../ecs/aws-error.ts';
import { refusalOf } from '../ecs/refusals/index.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { AbsentMember, unreadable } from './answers.ts';

/** The parts of what the SDK throws that tell one failure from another. */
interface Thrown {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly Code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $fault?: string;
}

/** What the SDK threw, as `AwsError`. `action` is the IAM action of the call. */
export function toAwsError(error: unknown, action: string): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof AbsentMember) return unreadable(action);
  const thrown = error as Thrown;
  const message = secretsOfThisRun.maskKnown(thrown.message || `${action} failed without a message`);
  const status = thrown.$metadata?.httpStatusCode ?? 0;
  const known = firstKnown([thrown.code, thrown.Code, thrown.name], message, action);
  if (known === undefined && isUnreadable(thrown))
    return unreadable(action, thrown.$metadata?.httpStatusCode);
  const { kind, code } = known ??
    firstKnown([String(status)], message, action) ?? {
      kind: status === 0 && thrown.$fault === undefined ? 'lost' : 'refused',
      code: thrown.Code ?? thrown.code ?? thrown.name ?? 'Error',
    };
  return new AwsError(kind, { code, action, message, cause: error });
}

/** Node's code of a connection or a header goes before AWS's code. */
function firstKnown(codes: readonly (string | undefined)[], message: string, action: string) {
  const known = codes.flatMap((code = '') => {
    const refusal = refusalOf({ code, message, action });
    return refusal === undefined ? [] : { kind: refusal.kind, code };
  });
  const [first] = known;
  if (first === undefined || first.code !== '') return first;
  return { ...first, code: codes.find((code) => code !== undefined) ?? 'Error' };
}

/** What is not AWS's own answer says nothing about the call: a page of a proxy, half a body, values of another type. */
function isUnreadable({ name, Code, message = '', $fault, $metadata }: Thrown): boolean {
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === 429 || status === 407) return false;
  if (name === 'SyntaxError' || Code === 'Unknown' || name === 'Unknown' || /XML parse error/.test(message))
    return true;
  return $fault === undefined && ((status >= 200 && status < 400) || name === 'TypeError');
}
