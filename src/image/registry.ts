import pRetry from 'p-retry';
import { proxiedFetch } from '../runner/proxied-fetch.ts';
import type { Credentials } from './credentials.ts';
import { isEcrHost, isEcrPublicHost } from './ecr.ts';
import { configDigestOf, manifestMediaTypes, readManifest } from './manifest.ts';
import type { Registry } from './ports.ts';
import { isLoopbackHost, parseReference } from './reference.ts';
import { basicAuthorization, type Challenge, parseChallenge, tokenRequest } from './registry-auth.ts';
import { RegistryError } from './registry-error.ts';

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

/** An answer, read to its end: manifests and configurations are small. */
interface Answer extends Pick<Response, 'ok' | 'status' | 'headers'> {
  readonly body: string;
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
      const error = errorOf(response, repository);
      if (isFatal && error.code === 'NAME_UNKNOWN') throw error;
      return undefined;
    }
    expectOk(response, repository);
    const mediaType = response.headers.get('content-type') ?? manifestMediaTypes[2];
    return readManifest(response.body, mediaType, response.headers.get('docker-content-digest'));
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
      return readConfig(JSON.parse(response.body) as ImageConfig);
    },
    async tag(repository, manifest, tag) {
      const init = { method: 'PUT', body: manifest.body, headers: { 'content-type': manifest.mediaType } };
      const response = await call({ repository, path: `manifests/${tag}`, init, actions: 'pull,push' });
      expectOk(response, repository);
    },
  };
}

interface ImageConfig {
  readonly os?: string;
  readonly architecture?: string;
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

function readConfig({ os, architecture, config }: ImageConfig) {
  return { labels: config?.Labels ?? {}, ...(os && architecture && { platform: `${os}/${architecture}` }) };
}

type Send = (url: string, init: RequestInit, host: string) => Promise<Answer>;

function senderOf(timeoutMs: number): Send {
  return async (url, init, host) => {
    try {
      const response = await proxiedFetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      const { ok, status, headers } = response;
      return { ok, status, headers, body: await response.text() };
    } catch (error) {
      throw new RegistryError(reasonOf(error), { host, cause: error });
    }
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
      const authorization = challenge && (await authorize(challenge, scope, await credentials(host), send));
      if (!authorization) return answer;
      authorizations.set(host + scope, authorization);
      answer = await ask();
    }
    if (answer.status >= 500 || answer.status === 429) throw errorOf(answer, repository);
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
  scope: string,
  login: Credentials | undefined,
  send: Send,
): Promise<string | undefined> {
  if (challenge.scheme === 'basic') {
    return login?.kind === 'password' ? basicAuthorization(login.username, login.password) : undefined;
  }
  const request = tokenRequest(challenge, scope, login);
  const answer = request && (await send(request.url, request.init, new URL(request.url).host));
  if (!answer?.ok) return undefined;
  const { token, access_token } = JSON.parse(answer.body) as { token?: string; access_token?: string };
  return `Bearer ${token ?? access_token ?? ''}`;
}

// A name that does not resolve or a certificate that is not trusted stays so in the next seconds.
function isFinal(error: RegistryError): boolean {
  return error.status === undefined && /ENOTFOUND|certificate/i.test(error.message);
}

function placeOf(repository: string) {
  const reference = parseReference(repository);
  if (!reference) throw new RegistryError(`${repository} is no repository`, { host: repository });
  return reference;
}

function expectOk(answer: Answer, repository: string): void {
  if (!answer.ok) throw errorOf(answer, repository);
}

function errorOf({ status, body }: Answer, repository: string): RegistryError {
  const { host } = placeOf(repository);
  const { code, message = `HTTP ${status}` } = readError(body) ?? {};
  return new RegistryError(message, { host, status, ...(code !== undefined && { code }) });
}

function readError(body: string): { code?: string; message?: string } | undefined {
  try {
    return (JSON.parse(body) as { errors: readonly { code?: string; message?: string }[] }).errors[0];
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return 'no answer in time';
  const { message: words, code } = (cause ?? {}) as { message?: string; code?: string };
  return words || code || message;
}
