import type { Protocol, WireResponse } from '../wire/wire.ts';

/**
 * AWS's JSON protocol, 1.0 and 1.1. Times are seconds since 1970 with a fraction.
 * Source: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function awsJson(version: string): Protocol {
  const respond = (status: number, requestId: string, body: object): WireResponse => ({
    status,
    headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amzn-requestid': requestId },
    body: writeJson(body),
  });
  return {
    encodeOutput: (_operation, output, requestId) => respond(200, requestId, output),
    encodeFault: ({ code, message, status, details }, requestId) =>
      respond(status, requestId, { __type: code, message, ...details }),
    unknownOperation: () => ({ code: 'UnknownOperationException', message: '', status: 400 }),
  };
}

function writeJson(value: object): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, encoded) {
    // JSON.stringify has turned a Date into text by now; the holder still has it.
    const original = this[key];
    return original instanceof Date ? original.getTime() / 1000 : encoded;
  });
}
