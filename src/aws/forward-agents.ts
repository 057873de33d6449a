import type { Agent } from 'node:http';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';

const agents = new Map<string, Agent>();

/** HTTPS goes through a tunnel; a proxy reads plain HTTP itself. One agent for each proxy, so that connections are used again. */
export function forwardAgent(scheme: 'http' | 'https', proxy: URL): Agent {
  const key = `${scheme} ${proxy.href}`;
  const options = { keepAlive: true };
  const agent =
    agents.get(key) ??
    (scheme === 'https' ? new HttpsProxyAgent(proxy, options) : new HttpProxyAgent(proxy, options));
  agents.set(key, agent);
  return agent;
}
