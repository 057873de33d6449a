import { Readable } from 'node:stream';
import { ECSClient } from '@aws-sdk/client-ecs';
import type { Reply } from '../../simulator/http/listen.ts';
import type { WireRequest } from '../../simulator/wire/wire.ts';
import type { QuietClock } from './quiet-clock.ts';

type Answer = (request: WireRequest) => Promise<Reply>;

/** What a client of the SDK sends. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface Client {
  readonly config: { requestHandler: unknown };
  send(...args: unknown[]): Promise<unknown>;
}

/** Every client of the SDK is of this class. */
const clientClass = Object.getPrototypeOf(ECSClient.prototype) as Client;

/**
 * Answers AWS's APIs and the registry in this process while `work` lasts: no socket, and no time passes meanwhile.
 * One at a time.
 */
export async function behindDoors<T>(clock: QuietClock, answer: Answer, work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  const { send } = clientClass;
  const handler = {
    handle: async (sent: Sent) => ({ response: await answerSent(answer, sent) }),
    destroy() {},
  };
  clientClass.send = function (...args) {
    this.config.requestHandler = handler;
    return clock.during(() => send.apply(this, args));
  };
  globalThis.fetch = (url, init) => clock.during(() => answerFetch(answer, String(url), init));
  try {
    return await work();
  } finally {
    clientClass.send = send;
    globalThis.fetch = fetch;
  }
}

async function answerSent(answer: Answer, { method, path, headers, body = '' }: Sent) {
  const text = Buffer.from(body).toString('utf8');
  const reply = await answer({ method, path, headers: lowerCased(headers), body: text });
  if (typeof reply === 'string') throw new Error(`The connection: ${reply}`);
  return {
    statusCode: reply.status,
    headers: { ...reply.headers },
    body: Readable.from([Buffer.from(reply.body)]),
  };
}

async function answerFetch(answer: Answer, url: string, init: RequestInit = {}): Promise<Response> {
  const headers = Object.fromEntries(new Headers(init.headers));
  const { pathname, search } = new URL(url);
  const request = {
    method: init.method ?? 'GET',
    path: pathname + search,
    headers,
    body: String(init.body ?? ''),
  };
  const reply = await answer(request);
  if (typeof reply === 'string') throw new Error(`The connection: ${reply}`);
  const isEmpty = request.method === 'HEAD' || reply.status === 204;
  return new Response(isEmpty ? null : reply.body, { status: reply.status, headers: reply.headers });
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
