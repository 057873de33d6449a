import { proxyFor } from './proxy.ts';

/** What `fetch` throws; the system's own error is its cause. */
export interface Thrown {
  /** One for each address of a name. */
  readonly errors?: readonly Thrown[];
  readonly cause?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly syscall?: string;
}

/** The innermost: libraries put errors of their own around it. */
export function causeOf(error: unknown): Thrown {
  const { cause } = error as Thrown;
  return typeof cause === 'object' && cause !== null ? causeOf(cause) : (error as Thrown);
}

/** A name that is not resolved, no network, no address, port or file left to connect with. Source: errno(3), getaddrinfo(3). */
const own: readonly (string | undefined)[] = [
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'ENOBUFS', 'EMFILE', 'ENFILE'],
];

/**
 * Whether a request failed of this machine or of its proxy, and says nothing of the server. A proxy that does not reach the
 * server answers 502, 503 or 504; any other answer to CONNECT is its own, and so is a connection that is not made.
 */
export function ofOwnNetwork(error: unknown, url: URL): boolean {
  const cause = causeOf(error);
  const attempts = cause.errors ?? [cause];
  if (attempts.every(({ code }) => own.includes(code))) return true;
  if (proxyFor(url) === undefined) return false;
  const [, status] = /Proxy response \((\d{3})\)/.exec(String(cause.message)) ?? [];
  if (status !== undefined) return !['502', '503', '504'].includes(status);
  return attempts.every(({ code, syscall }) => syscall === 'connect' || code === 'UND_ERR_CONNECT_TIMEOUT');
}
