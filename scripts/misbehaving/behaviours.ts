import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a server does in the place of an answer. */
export interface Behaviour {
  readonly name: string;
  readonly answer: (response: ServerResponse, request: IncomingMessage) => void;
}

/** Writes to the connection itself, as long as the other side reads. */
function flood(socket: Socket | null, head: string, piece: Buffer): void {
  if (socket === null) return;
  socket.on('error', () => undefined);
  socket.write(head);
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}

function drip(socket: Socket | null): void {
  if (socket === null) return;
  socket.on('error', () => undefined);
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n');
  const timer = setInterval(() => socket.write('{'), 1_000);
  socket.once('close', () => clearInterval(timer));
}

const whole = (status: number, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
};

const ok = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const page = '<!doctype html><html><body><h1>Sign in to the network</h1></body></html>';
/** A thousand times as large when it is unpacked; as many of them come as are read. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

export const behaviours: readonly Behaviour[] = [
  { name: 'no answer', answer: () => undefined },
  {
    name: 'endless interim answers',
    answer: ({ socket }) => flood(socket, '', Buffer.from('HTTP/1.1 102 Processing\r\n\r\n'.repeat(1_000))),
  },
  {
    name: 'endless headers',
    answer: ({ socket }) => flood(socket, ok, Buffer.from(`x-more: ${'a'.repeat(1_000)}\r\n`)),
  },
  {
    name: 'endless body',
    answer: ({ socket }) =>
      flood(
        socket,
        `${ok}transfer-encoding: chunked\r\n\r\n`,
        Buffer.from(`10000\r\n${'a'.repeat(65_536)}\r\n`),
      ),
  },
  { name: 'a byte a second', answer: ({ socket }) => drip(socket) },
  {
    name: 'gzip bomb',
    answer: ({ socket }) => flood(socket, `${ok}content-encoding: gzip\r\nconnection: close\r\n\r\n`, bomb),
  },
  { name: '200 with a page', answer: whole(200, page, { 'content-type': 'text/html' }) },
  { name: '200 with other types', answer: whole(200, '{"services":"x","service":[],"events":7,"id":{}}') },
  { name: '200 nested deeply', answer: whole(200, '{"a":'.repeat(700_000)) },
  { name: '200 with a million lists', answer: whole(200, `[${'[],'.repeat(1_300_000)}[]]`) },
  {
    name: 'redirect to itself',
    answer: (response, { url = '/' }) => {
      response.writeHead(302, { location: url });
      response.end();
    },
  },
  {
    name: 'half an answer',
    answer: ({ socket }) => void socket?.end(`${ok}content-length: 500\r\n\r\n{"services":[{"status":"ACT`),
  },
  {
    name: 'less than its length',
    answer: ({ socket }) => void socket?.write(`${ok}content-length: 5000\r\n\r\n{}`),
  },
  { name: 'reset', answer: ({ socket }) => void socket?.resetAndDestroy() },
  { name: '429 always', answer: whole(429, '{"__type":"ThrottlingException","message":"Rate exceeded"}') },
  { name: '503 always', answer: whole(503, page, { 'content-type': 'text/html' }) },
];
