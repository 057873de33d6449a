import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { TestRegistry } from './registry.ts';

/** What the proxy does with a request: drop the connection, answer by itself, or (`undefined`) pass it on. */
export type Interference =
  | 'drop'
  | { readonly status: number; readonly code: string; readonly message: string };

export type Interfere = (
  method: string,
  path: string,
) => Interference | undefined | Promise<Interference | undefined>;

/** A proxy in front of a registry, for what a registry on the same machine never does by itself. */
export async function startProxy(registry: TestRegistry, interfere: Interfere): Promise<TestRegistry> {
  const server = createServer(async (incoming, outgoing) => {
    const decision = await interfere(incoming.method ?? '', incoming.url ?? '');
    if (decision === 'drop') incoming.socket.destroy();
    else if (decision) refuse(incoming, outgoing, decision);
    else forward(registry.host, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...registry, host: `127.0.0.1:${address.port}`, stop };
}

function refuse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Exclude<Interference, 'drop'>,
): void {
  incoming.resume();
  incoming.once('end', () => {
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ errors: [{ code: answer.code, message: answer.message }] }));
  });
}

// The Host header stays the proxy's, so that the registry points uploads at the proxy.
function forward(host: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const [hostname, port] = host.split(':');
  const options = { hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers };
  const upstream = request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.once('error', () => outgoing.destroy());
  incoming.pipe(upstream);
}
