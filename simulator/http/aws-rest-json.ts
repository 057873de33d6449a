import type { Protocol, WireRequest, WireResponse } from '../wire/wire.ts';

/**
 * AWS's REST protocol with JSON bodies: the operation is in method and path, an error's name in a header.
 * Source: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
export const awsRestJson: Protocol = {
  encodeOutput: (_operation, output, requestId) => respond(200, { 'x-amzn-requestid': requestId }, output),
  encodeFault: ({ code, message, status, details }, requestId) =>
    respond(
      status,
      { 'x-amzn-requestid': requestId, 'x-amzn-errortype': code },
      { Message: message, ...details },
    ),
  unknownOperation: () => ({
    code: 'UnknownOperationException',
    message: 'The requested operation is not supported.',
    status: 404,
  }),
};

function respond(status: number, headers: Readonly<Record<string, string>>, body: object): WireResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** What a REST request asks EventBridge Scheduler for; `undefined` where it is none of its paths. */
export function readSchedulerRequest({
  method,
  path,
}: Pick<WireRequest, 'method' | 'path'>):
  | { readonly operation: string; readonly input: Record<string, unknown> }
  | undefined {
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  const [, root, name, ...more] = pathname.split('/').map(decodeURIComponent);
  if (root !== 'schedules' || more.length > 0) return undefined;
  const query = Object.fromEntries(searchParams);
  if (name === undefined || name === '')
    return method === 'GET' ? { operation: 'ListSchedules', input: query } : undefined;
  const { groupName, ...rest } = query;
  const input = { ...rest, Name: name, ...(groupName !== undefined && { GroupName: groupName }) };
  if (method === 'GET') return { operation: 'GetSchedule', input };
  return method === 'PUT' ? { operation: 'UpdateSchedule', input } : undefined;
}
