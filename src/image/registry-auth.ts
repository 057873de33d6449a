import { isLoopback, mayRedirect } from '../text/private-host.ts';
import type { Credentials } from './credentials.ts';

/** What a registry demands in `WWW-Authenticate`. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string };

const longestHeader = 16_384;

/** Reads a `WWW-Authenticate` header; `undefined` for a scheme that no registry uses. */
export function parseChallenge(header: string): Challenge | undefined {
  if (/^basic\b/i.test(header)) return { scheme: 'basic' };
  if (!/^bearer\b/i.test(header)) return undefined;
  const parameters = new Map(
    [...header.slice(0, longestHeader).matchAll(/(\w{1,64})="([^"]{0,2048})"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const realm = parameters.get('realm');
  if (!realm) return undefined;
  const service = parameters.get('service');
  const scope = parameters.get('scope');
  return { scheme: 'bearer', realm, ...(service && { service }), ...(scope && { scope }) };
}

export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/**
 * The request that turns credentials into a bearer token: https://distribution.github.io/distribution/spec/auth/.
 * `undefined` for a realm that would be told the password in the clear, or that the registry may not send us to.
 */
export function tokenRequest(
  challenge: Challenge & { scheme: 'bearer' },
  { scope, registry }: { readonly scope: string; readonly registry: URL },
  credentials: Credentials | undefined,
): { url: string; init: RequestInit } | undefined {
  const url = URL.canParse(challenge.realm) ? new URL(challenge.realm) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  if (!mayRedirect(registry, url)) return undefined;
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) return undefined;
  const parameters = new URLSearchParams({ scope, ...(challenge.service && { service: challenge.service }) });
  if (credentials?.kind === 'identity-token') {
    const grant = { grant_type: 'refresh_token', refresh_token: credentials.token, client_id: 'ecs-rollout' };
    for (const [name, value] of Object.entries(grant)) parameters.set(name, value);
    return { url: url.href, init: { method: 'POST', body: parameters } };
  }
  for (const [name, value] of parameters) url.searchParams.set(name, value);
  const headers = credentials && {
    authorization: basicAuthorization(credentials.username, credentials.password),
  };
  return { url: url.href, init: headers ? { headers } : {} };
}
