import { hasProxy, proxyFor } from './proxy.ts';

/**
 * `fetch` through the proxy that the job names for this URL. Node's own takes none on Node 20; undici is the library that
 * it is made of, and is loaded only where there is a proxy.
 */
export const proxiedFetch: typeof fetch = async (input, init) => {
  if (!hasProxy()) return fetch(input, init);
  const proxy = proxyFor(new URL(input instanceof Request ? input.url : input));
  if (proxy === undefined) return fetch(input, init);
  return (await import('./forward-fetch.ts')).forwardFetch(input, init, proxy);
};
