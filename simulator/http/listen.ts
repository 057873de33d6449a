import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { WireRequest, WireResponse } from '../wire/wire.ts';

/** An answer, or what happens to the connection instead. */
export type Reply = WireResponse | 'reset' | 'hang';

export interface Listener {
  readonly url: string;
  /** Ends every connection, hanging ones too. */
  close(): Promise<void>;
}

/** Listens on the loopback address alone. Port 0 takes a free one. */
export async function listen(
  port: number,
  answer: (request: WireRequest) => Promise<Reply>,
): Promise<Listener> {
  const server = createServer((incoming, outgoing) => {
    readRequest(incoming)
      .then(answer)
      .then((reply) => send(reply, incoming, outgoing))
      .catch((error: unknown) => send(internalFailure(error), incoming, outgoing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(reply: Reply, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (reply === 'hang') return;
  if (reply === 'reset') {
    incoming.socket.resetAndDestroy();
    return;
  }
  outgoing.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) });
  outgoing.end(reply.body);
}

/** A mistake of the simulator's own: it must be seen, not be taken for AWS's answer. */
function internalFailure(error: unknown): WireResponse {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`The simulator failed: ${text}\n`);
  return {
    status: 500,
    headers: { 'content-type': 'text/plain' },
    body: 'The simulator failed; its own output tells why.\n',
  };
}
