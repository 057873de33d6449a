import { lookup } from 'node:dns/promises';
import { isMetadata } from '../text/private-host.ts';
import { proxyFor } from './proxy.ts';

/** The addresses of a name, as this machine connects to it. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string }[]>;

const resolve: Resolve = (name) => lookup(name, { all: true });

/**
 * Whether the name of a URL leads to where clouds hand out credentials. Where a proxy connects, it resolves the name, and
 * what this machine takes it for says nothing. Never rejects: a name without an address is told by who connects.
 */
export async function resolvesToMetadata(
  url: URL,
  signal: AbortSignal,
  addressesOf: Resolve = resolve,
): Promise<boolean> {
  if (proxyFor(url) !== undefined) return false;
  const nothing = new Promise<[]>((settle) => signal.addEventListener('abort', () => settle([])));
  const found = await Promise.race([
    addressesOf(url.hostname.replace(/^\[|\]$/g, '')).catch(() => []),
    nothing,
  ]);
  return found.some(({ address }) => isMetadata(address));
}
