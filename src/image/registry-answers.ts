import { secretsOfThisRun } from '../text/known-values.ts';
import { readManifest } from './manifest.ts';
import type { RemoteImage, RemoteManifest } from './ports.ts';
import { isDigest } from './reference.ts';
import { RegistryError } from './registry-error.ts';
import type { Answer } from './registry-http.ts';

type Values = Readonly<Record<string, unknown>>;

/** An error message is a sentence. */
const longestMessage = 300;

/** What a registry answers is not what it was asked for: a page of a proxy, half a body, another type. */
export function unreadable(what: string, { status }: Answer, host: string): RegistryError {
  return new RegistryError(`it answered HTTP ${status} with something that is not a valid ${what}`, {
    host,
    code: 'UNREADABLE',
  });
}

/** The manifest of an answer. A digest that is none is not taken over: then the digest is made of the body. */
export function manifestOf(answer: Answer, fallbackType: string, host: string): RemoteManifest {
  const json = asObject(answer.body);
  const { manifests, config } = json ?? {};
  const isIndex = Array.isArray(manifests) && manifests.every((child) => isDigest(asValues(child)['digest']));
  const isSingle = manifests === undefined && (config === undefined || isDigest(asValues(config)['digest']));
  if (json === undefined || !(isIndex || isSingle)) throw unreadable('manifest', answer, host);
  const told = answer.headers.get('docker-content-digest');
  return readManifest(
    answer.body,
    answer.headers.get('content-type') ?? fallbackType,
    isDigest(told) ? told : null,
  );
}

/** What a configuration says of its image; members of another type say nothing. */
export function imageOf(answer: Answer, host: string): RemoteImage {
  const json = asObject(answer.body);
  if (json === undefined) throw unreadable('image configuration', answer, host);
  const { os, architecture, config } = json;
  const labels = Object.entries(asValues(asValues(config)['Labels'])).filter(
    (label): label is [string, string] => typeof label[1] === 'string',
  );
  const isWord = (value: unknown): value is string =>
    typeof value === 'string' && /^[\w.-]{1,32}$/.test(value);
  return {
    labels: Object.fromEntries(labels),
    ...(isWord(os) && isWord(architecture) && { platform: `${os}/${architecture}` }),
  };
}

/** The token of a token server. */
export function tokenOf(answer: Answer, host: string): string {
  const { token, access_token } = asObject(answer.body) ?? {};
  const found = token ?? access_token;
  // A header takes visible characters alone.
  if (typeof found !== 'string' || !/^[\x20-\x7e]{1,65536}$/.test(found))
    throw unreadable('token', answer, host);
  return found;
}

/** A refusal in the registry's own words, as far as there are any. */
export function errorOf(answer: Answer, host: string): RegistryError {
  const { errors } = asObject(answer.body) ?? {};
  const { code, message } = asValues(Array.isArray(errors) ? errors[0] : undefined);
  const said =
    typeof message === 'string' ? secretsOfThisRun.maskKnown(message).slice(0, longestMessage) : '';
  return new RegistryError(said === '' ? `HTTP ${answer.status}` : said, {
    host,
    status: answer.status,
    ...(typeof code === 'string' && /^\w{1,64}$/.test(code) && { code }),
  });
}

function asObject(body: string): Values | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Values) : undefined;
  } catch {
    return undefined;
  }
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}
