import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface SeenRequest {
  readonly kind: 'tunnel' | 'plain';
  /** `host:port` as the client wrote it. */
  readonly target: string;
  readonly authorization: string | undefined;
}

/** A forward proxy on 127.0.0.1 that keeps what it sees. Only loopback targets are really connected to; others get a 502. */
export async function countingProxy() {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const note = (kind: SeenRequest['kind'], target: string, request: IncomingMessage) =>
    seen.push({ kind, target, authorization: request.headers['proxy-authorization'] });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://nowhere');
    note('plain', url.host, request);
    forward(url, request, response);
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    note('tunnel', target, request);
    if (!isLoopback(target)) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const { hostname, port } = new URL(`http://${target}`);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    return client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function forward(url: URL, request: IncomingMessage, response: ServerResponse): void {
  if (!isLoopback(url.host)) {
    response.writeHead(502).end();
    return;
  }
  const upstream = send(url, { method: request.method ?? 'GET', headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  upstream.on('error', () => response.destroy());
  request.pipe(upstream);
}

function isLoopback(target: string): boolean {
  return target.startsWith('127.0.0.1:');
}
