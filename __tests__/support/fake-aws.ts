import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeCall {
  /** `DescribeServices`, from the target header or the form. */
  readonly operation: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The connection ends without an answer. */
  readonly isLost?: boolean;
}

/** A server on 127.0.0.1 that answers the SDK with what `answer` says; `AWS_ENDPOINT_URL` has to lead to it. */
export async function fakeAws(answer: (call: FakeCall, index: number) => FakeAnswer) {
  const calls: FakeCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const target = request.headers['x-amz-target'];
      const operation = String(target ?? new URLSearchParams(body).get('Action')).replace(/^.*\./, '');
      calls.push({ operation, body, headers: request.headers });
      const {
        status = 200,
        headers = {},
        body: out = {},
        isLost,
      } = answer({ operation, body, headers: request.headers }, calls.length - 1);
      if (isLost) return request.socket.destroy();
      const type = target === undefined ? 'text/xml' : 'application/x-amz-json-1.1';
      response.writeHead(status, { 'content-type': type, 'x-amzn-requestid': '1-2-3', ...headers });
      return response.end(typeof out === 'string' ? out : JSON.stringify(out));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An error as AWS's JSON services answer it. */
export function awsFailure(code: string, message: string, status = 400): FakeAnswer {
  return { status, body: { __type: code, message } };
}
