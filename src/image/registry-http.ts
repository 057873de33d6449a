import { boundedText, TooLarge } from '../runner/bounded-text.ts';
import { proxiedFetch } from '../runner/proxied-fetch.ts';
import { mayRedirect } from '../text/private-host.ts';
import { RegistryError } from './registry-error.ts';

/** An answer, read to its end: manifests and configurations are small. */
export interface Answer extends Pick<Response, 'ok' | 'status' | 'headers'> {
  readonly body: string;
}

export type Send = (url: string, init: RequestInit, host: string) => Promise<Answer>;

/** Registries take manifests of 4 MiB (distribution-spec, "Pushing Manifests"); configurations are smaller. */
const longestBody = 8_000_000;
/** A blob lies behind one redirect, seldom behind two. */
const mostRedirects = 4;

/** Sends one request. Rejects with `RegistryError` when no answer comes in time, or one that has no end. */
export function senderOf(timeoutMs: number): Send {
  return async (url, init, host) => {
    try {
      const response = await follow(new URL(url), { ...init, signal: AbortSignal.timeout(timeoutMs) }, host);
      const { ok, status, headers } = response;
      return { ok, status, headers, body: await boundedText(response, longestBody) };
    } catch (error) {
      throw error instanceof RegistryError
        ? error
        : new RegistryError(reasonOf(error), {
            host,
            cause: error,
            ...(error instanceof TooLarge && { code: 'UNREADABLE' }),
          });
    }
  };
}

/** Another host that a registry sends to gets no login of ours; what is written is written nowhere else. */
async function follow(url: URL, init: RequestInit, host: string): Promise<Response> {
  let [at, sent] = [url, init];
  for (let taken = 0; ; taken += 1) {
    const response = await proxiedFetch(at.href, { ...sent, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    const to = URL.canParse(location, at.href) ? new URL(location, at.href) : undefined;
    const isRead = (sent.method ?? 'GET') === 'GET';
    if (to === undefined || !isRead || taken === mostRedirects || !mayRedirect(at, to)) {
      throw new RegistryError(`it redirects to where it is not followed (HTTP ${response.status})`, {
        host,
        code: 'UNREADABLE',
      });
    }
    if (to.origin !== at.origin) sent = { ...sent, headers: withoutLogin(sent.headers) };
    at = to;
  }
}

function withoutLogin(headers: RequestInit['headers']): Headers {
  const kept = new Headers(headers);
  kept.delete('authorization');
  return kept;
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return 'no answer in time';
  const { message: words, code } = (cause ?? {}) as { message?: string; code?: string };
  return words || code || message;
}
