import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { hasProxy, proxyFor } from '../runner/proxy.ts';

/** Members of the SDK's request handler: none without a proxy, so that the SDK takes its own. */
export function proxyAgents(): { readonly httpAgent?: HttpAgent; readonly httpsAgent?: HttpAgent } {
  if (!hasProxy()) return {};
  const agent = new ProxyChoice();
  return { httpAgent: agent, httpsAgent: agent };
}

const keepAlive = { keepAlive: true };
const direct = { http: new HttpAgent(keepAlive), https: new HttpsAgent(keepAlive) };

/** Decides for each request whether it goes through the proxy. */
class ProxyChoice extends Agent {
  override async connect(_request: unknown, options: AgentConnectOpts): Promise<HttpAgent> {
    const scheme = options.secureEndpoint ? 'https' : 'http';
    const { host = 'localhost', port } = options;
    const proxy = proxyFor(new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`));
    if (proxy === undefined) return direct[scheme];
    return (await import('./forward-agents.ts')).forwardAgent(scheme, proxy);
  }
}
