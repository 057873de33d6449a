import { services } from '../wire/services.ts';
import type { Protocol, WireCall, WireFault, WireRequest } from '../wire/wire.ts';
import { awsJson } from './aws-json.ts';
import { awsQuery } from './aws-query.ts';
import { awsRestJson, readSchedulerRequest } from './aws-rest-json.ts';
import { readForm } from './form.ts';

/** A request that names no operation of ours, with the protocol in which to say so. */
export interface Refusal {
  readonly fault: WireFault;
  readonly protocol: Protocol;
}

/** Tells service, operation and input of a request. Signatures are looked for, never verified. */
export function readCall(request: WireRequest): WireCall | Refusal {
  if (request.headers['x-amz-target'] !== undefined) return readJsonCall(request);
  const rest = readSchedulerRequest(request);
  return rest === undefined ? readQueryCall(request) : readRestCall(request, rest);
}

/** Names in the path and the query, everything else in the body. */
function readRestCall(
  { headers, body }: WireRequest,
  { operation, input }: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> },
): WireCall | Refusal {
  const protocol = awsRestJson;
  const unsigned = findJsonSignatureFault(headers);
  if (unsigned) return { protocol, fault: { ...unsigned, status: 403 } };
  const members = parseObject(body);
  if (members === undefined)
    return { protocol, fault: { code: 'SerializationException', message: '', status: 400 } };
  return { service: 'scheduler', operation, input: { ...members, ...input }, protocol };
}

const faultNamespace = 'http://webservices.amazon.com/AWSFault/2005-15-09';

export const isRefusal = (call: WireCall | Refusal): call is Refusal => 'fault' in call;

function readJsonCall({ headers, body }: WireRequest): WireCall | Refusal {
  const version = /x-amz-json-(1\.[01])/.exec(headers['content-type'] ?? '')?.[1] ?? '1.1';
  const protocol = awsJson(version);
  const [prefix, operation = ''] = (headers['x-amz-target'] ?? '').split('.');
  const service = services.find(({ targetPrefix }) => targetPrefix === prefix);
  if (service === undefined) return { protocol, fault: protocol.unknownOperation(operation) };
  const unsigned = findJsonSignatureFault(headers);
  if (unsigned) return { protocol, fault: unsigned };
  const input = parseObject(body);
  if (input === undefined)
    return { protocol, fault: { code: 'SerializationException', message: '', status: 400 } };
  return { service: service.name, operation, input, protocol };
}

function readQueryCall({ headers, body, path }: WireRequest): WireCall | Refusal {
  const { Action: action, Version: version, ...input } = readForm(body || (path.split('?')[1] ?? ''));
  const service = services.find(({ query }) => query?.version === version);
  const protocol = awsQuery(service?.query ?? { namespace: faultNamespace, version: String(version) });
  if (action === undefined)
    return {
      protocol,
      fault: {
        code: 'MissingAction',
        message: 'A required action is missing from the request.',
        status: 400,
      },
    };
  if (service === undefined) return { protocol, fault: protocol.unknownOperation(String(action)) };
  const unsigned = findQuerySignatureFault(headers);
  if (unsigned) return { protocol, fault: unsigned };
  return { service: service.name, operation: String(action), input, protocol };
}

function findJsonSignatureFault({ authorization }: WireRequest['headers']): WireFault | undefined {
  if (authorization === undefined)
    return {
      code: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
      status: 400,
    };
  if (!isSigned(authorization))
    return { code: 'IncompleteSignatureException', message: incompleteSignature(authorization), status: 400 };
  return undefined;
}

function findQuerySignatureFault({ authorization }: WireRequest['headers']): WireFault | undefined {
  if (authorization === undefined)
    return {
      code: 'MissingAuthenticationToken',
      message: 'Request is missing Authentication Token',
      status: 403,
    };
  if (!isSigned(authorization))
    return { code: 'IncompleteSignature', message: incompleteSignature(authorization), status: 400 };
  return undefined;
}

const isSigned = (authorization: string): boolean =>
  /^AWS4-HMAC-SHA256 (?=.*Credential=\S)(?=.*SignedHeaders=\S)(?=.*Signature=[0-9a-f]{64})/.test(
    authorization,
  );

function incompleteSignature(authorization: string): string {
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter(
    (part) => !authorization.includes(`${part}=`),
  );
  return `Authorization header requires ${missing.map((part) => `'${part}' parameter.`).join(' Authorization header requires ')}`;
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
