import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Behaviour } from './behaviours.ts';
import type { Asked, Door } from './doors.ts';

export interface Front {
  readonly url: string;
  /** How often the call was made. */
  readonly calls: () => number;
  readonly close: () => Promise<void>;
}

/** Stands before the simulated account, and answers one call of it in its own way. */
export async function openFront(door: Door, behaviour: Behaviour, account: string): Promise<Front> {
  let calls = 0;
  let isOn = door.after === undefined;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const asked = askedBy(request, body);
    if (isOn && door.isIt(asked)) {
      calls += 1;
      behaviour.answer(response, request);
      return;
    }
    if (asked.operation === door.after) isOn = true;
    if (asked.path === '/verify') response.end('well');
    else passOn(request, body, response, account);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The JSON protocol names the operation in a header, CBOR in the path, and the query protocol in the body. */
function askedBy({ headers, url = '/' }: IncomingMessage, body: Buffer): Asked {
  const [, inBody] = /^Action=(\w+)/.exec(body.subarray(0, 200).toString()) ?? [];
  const inHeader = String(headers['x-amz-target'] ?? '')
    .split('.')
    .at(-1);
  return { operation: inHeader || inBody || (url.split('/operation/').at(1) ?? ''), path: url };
}

function passOn(request: IncomingMessage, body: Buffer, response: ServerResponse, account: string): void {
  const { method = 'GET', headers, url = '/' } = request;
  const onward = forward(new URL(url, account), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  onward.end(body);
}
