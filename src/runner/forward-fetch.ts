import { ProxyAgent, fetch as undiciFetch } from 'undici';

const agents = new Map<string, ProxyAgent>();

/** `fetch` through this proxy: HTTPS by a tunnel, plain HTTP as the proxy reads it. */
export async function forwardFetch(
  input: Parameters<typeof fetch>[0],
  init: Parameters<typeof fetch>[1],
  proxy: URL,
): Promise<Response> {
  const dispatcher = agents.get(proxy.href) ?? openAgent(proxy);
  agents.set(proxy.href, dispatcher);
  // undici's types and Node's name the same things twice.
  return (await undiciFetch(input as string, { ...(init as object), dispatcher })) as unknown as Response;
}

function openAgent({ username, password, protocol, host }: URL): ProxyAgent {
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return new ProxyAgent({
    uri: `${protocol}//${host}`,
    proxyTunnel: false,
    ...(login !== ':' && { token: `Basic ${Buffer.from(login).toString('base64')}` }),
  });
}
