import { lookup } from 'node:dns/promises';
import { isMetadata } from '../text/private-host.ts';
import { proxyFor } from './proxy.ts';

/** The addresses of a name, as this machine connects to it. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string }[]>;

const resolve: Resolve = (name) => lookup(name, { all: true });

/** Where the name of a URL leads. `pending`: nobody has said so when `signal` aborted. */
export type Led = 'metadata' | 'elsewhere' | 'pending';

/**
 * Whether the name of a URL leads to where clouds hand out credentials. Where a proxy connects, it resolves the name, and
 * what this machine takes it for says nothing. Never rejects: a name without an address is told by who connects.
 */
export async function whereItLeads(
  url: URL,
  signal: AbortSignal,
  addressesOf: Resolve = resolve,
): Promise<Led> {
  if (proxyFor(url) !== undefined) return 'elsewhere';
  const nothing = new Promise<undefined>((settle) =>
    signal.addEventListener('abort', () => settle(undefined)),
  );
  const found = await Promise.race([
    addressesOf(url.hostname.replace(/^\[|\]$/g, '')).catch(() => []),
    nothing,
  ]);
  if (found === undefined) return 'pending';
  return found.some(({ address }) => isMetadata(address)) ? 'metadata' : 'elsewhere';
}
