import pRetry from 'p-retry';
import type { Credentials } from './credentials.ts';
import { isEcrHost, isEcrPublicHost } from './ecr.ts';
import { configDigestOf, manifestMediaTypes } from './manifest.ts';
import type { Registry } from './ports.ts';
import { isLoopbackHost, parseReference } from './reference.ts';
import { errorOf, imageOf, manifestOf, tokenOf } from './registry-answers.ts';
import { basicAuthorization, type Challenge, parseChallenge, tokenRequest } from './registry-auth.ts';
import { RegistryError } from './registry-error.ts';
import { type Answer, type Send, senderOf } from './registry-http.ts';

export interface RegistryOptions {
  readonly credentials: (host: string) => Promise<Credentials | undefined>;
  /** For one request. */
  readonly timeoutMs?: number;
  readonly retries?: number;
  /** The pause before the first retry; it doubles. */
  readonly retryAfterMs?: number;
}

interface Call {
  readonly repository: string;
  /** Below `/v2/<name>/`. */
  readonly path: string;
  readonly init?: RequestInit;
  readonly actions?: 'pull' | 'pull,push';
}

/** Registries by their own API: https://github.com/opencontainers/distribution-spec/blob/main/spec.md. */
export function registryClient(options: RegistryOptions): Registry {
  const call = callerOf(options);
  const find: Registry['find'] = async (repository, tagOrDigest) => {
    const init = { headers: { accept: manifestMediaTypes.join(', ') } };
    const response = await call({ repository, path: `manifests/${tagOrDigest}`, init });
    if (response.status === 404) {
      // Elsewhere a repository comes into being with its first image.
      const isFatal = isEcrHost(placeOf(repository).host) || isEcrPublicHost(placeOf(repository).host);
      const error = errorOf(response, placeOf(repository).host);
      if (isFatal && error.code === 'NAME_UNKNOWN') throw error;
      return undefined;
    }
    expectOk(response, repository);
    return manifestOf(response, manifestMediaTypes[2], placeOf(repository).host);
  };
  return {
    find,
    async describe(repository, manifest) {
      const [child] = manifest.childDigests;
      const single = child === undefined ? manifest : await find(repository, child);
      const digest = single && configDigestOf(single);
      if (!digest) return { labels: {} };
      const response = await call({ repository, path: `blobs/${digest}` });
      expectOk(response, repository);
      return imageOf(response, placeOf(repository).host);
    },
    async tag(repository, manifest, tag) {
      const init = { method: 'PUT', body: manifest.body, headers: { 'content-type': manifest.mediaType } };
      const response = await call({ repository, path: `manifests/${tag}`, init, actions: 'pull,push' });
      expectOk(response, repository);
    },
  };
}

/** Calls with the login that the registry asks for, and again when no answer comes. */
function callerOf({ credentials, timeoutMs = 15_000, retries = 3, retryAfterMs = 500 }: RegistryOptions) {
  const send = senderOf(timeoutMs);
  const authorizations = new Map<string, string>();
  const attempt = async ({ repository, path, init = {}, actions = 'pull' }: Call): Promise<Answer> => {
    const { host, path: name } = placeOf(repository);
    const scope = `repository:${name}:${actions}`;
    const url = `${isLoopbackHost(host) ? 'http' : 'https'}://${host}/v2/${name}/${path}`;
    const ask = () => {
      const authorization = authorizations.get(host + scope);
      return send(
        url,
        { ...init, headers: { ...init.headers, ...(authorization && { authorization }) } },
        host,
      );
    };
    let answer = await ask();
    if (answer.status === 401) {
      const challenge = parseChallenge(answer.headers.get('www-authenticate') ?? '');
      const wish = { scope, registry: new URL(url) };
      const authorization = challenge && (await authorize(challenge, wish, await credentials(host), send));
      if (!authorization) return answer;
      authorizations.set(host + scope, authorization);
      answer = await ask();
    }
    if (answer.status >= 500 || answer.status === 429) throw errorOf(answer, placeOf(repository).host);
    return answer;
  };
  return (call: Call): Promise<Answer> =>
    pRetry(() => attempt(call), {
      retries,
      minTimeout: retryAfterMs,
      shouldRetry: ({ error }) => error instanceof RegistryError && !isFinal(error),
    });
}

/** The `Authorization` header that answers a challenge; `undefined` when there is no login that fits. */
async function authorize(
  challenge: Challenge,
  wish: Parameters<typeof tokenRequest>[1],
  login: Credentials | undefined,
  send: Send,
): Promise<string | undefined> {
  if (challenge.scheme === 'basic') {
    return login?.kind === 'password' ? basicAuthorization(login.username, login.password) : undefined;
  }
  const request = tokenRequest(challenge, wish, login);
  if (request === undefined) return undefined;
  const { host } = new URL(request.url);
  const answer = await send(request.url, request.init, host);
  if (answer.status >= 500 || answer.status === 429) throw errorOf(answer, host);
  return answer.ok ? `Bearer ${tokenOf(answer, host)}` : undefined;
}

// A name that does not resolve, a certificate that is not trusted and a page of a proxy stay so in the next seconds.
function isFinal(error: RegistryError): boolean {
  return (
    error.code === 'UNREADABLE' ||
    (error.status === undefined && /ENOTFOUND|certificate/i.test(error.message))
  );
}

function placeOf(repository: string) {
  const reference = parseReference(repository);
  if (!reference) throw new RegistryError(`${repository} is not a repository`, { host: repository });
  return reference;
}

function expectOk(answer: Answer, repository: string): void {
  if (!answer.ok) throw errorOf(answer, placeOf(repository).host);
}
