import type { Protocol, WireResponse } from '../wire/wire.ts';
import { writeXml } from './xml.ts';

/**
 * AWS's Query protocol: a form in, XML out.
 * Source: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function awsQuery({ namespace, version }: { namespace: string; version: string }): Protocol {
  const respond = (status: number, requestId: string, root: string, content: object): WireResponse => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: writeXml(root, content, namespace),
  });
  return {
    encodeOutput: (operation, output, requestId) =>
      respond(200, requestId, `${operation}Response`, {
        [`${operation}Result`]: output,
        ResponseMetadata: { RequestId: requestId },
      }),
    encodeFault: ({ code, message, status }, requestId) =>
      respond(status, requestId, 'ErrorResponse', {
        Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message },
        RequestId: requestId,
      }),
    unknownOperation: (operation) => ({
      code: 'InvalidAction',
      message: `Could not find operation ${operation} for version ${version}`,
      status: 400,
    }),
  };
}
