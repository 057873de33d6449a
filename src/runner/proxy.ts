import { UserError } from '../text/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the job names for a URL, as curl, Docker and GitHub's own actions read it: `HTTPS_PROXY` or `HTTP_PROXY`
 * by the URL's scheme, unless its host is in `NO_PROXY`. Lower-case names go first. A proxy without a scheme is a plain one.
 * Loopback addresses are not exempt: whoever has a server there names it in `NO_PROXY`.
 */
export function proxyFor(url: URL, environment: Environment = process.env): URL | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const text = variable(name, environment);
  if (text === undefined || isExcepted(url, variable('no_proxy', environment) ?? '')) return undefined;
  const address = text.includes('://') ? text : `http://${text}`;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  const wrong = proxy === undefined ? notUrl : wrongIn(proxy);
  if (proxy !== undefined && wrong === undefined) return proxy;
  throw new UserError(`${name.toUpperCase()} cannot be used: ${wrong?.what}`, {
    kind: 'proxy-invalid',
    remedy: `${wrong?.remedy}, or remove it from the environment of the job.`,
    docs: 'docs/troubleshooting.md#proxies',
  });
}

const notUrl = { what: 'it is not a URL', remedy: 'Write it as http://host:port' };

/** A password with `#`, `?` or `/` ends the address early, and its rest would be taken for a host. */
function wrongIn({ protocol, pathname, search, hash }: URL): typeof notUrl | undefined {
  if (!['http:', 'https:'].includes(protocol))
    return {
      what: `${protocol}// proxies are not supported`,
      remedy: 'Name an HTTP proxy: http://host:port',
    };
  if (!`${pathname}${search}${hash}`.includes('@')) return undefined;
  return {
    what: 'its password contains a character that ends the address',
    remedy:
      'Write the login as USER:PASSWORD@ before the host, with `@`, `#`, `/` and `?` of the password as %40, %23, %2F and %3F',
  };
}

/** Whether any proxy is named; without one nothing of this is loaded. */
export function hasProxy(environment: Environment = process.env): boolean {
  return ['https_proxy', 'http_proxy'].some((name) => variable(name, environment) !== undefined);
}

function variable(name: string, environment: Environment): string | undefined {
  return environment[name]?.trim() || environment[name.toUpperCase()]?.trim() || undefined;
}

/** Entries are hosts with all hosts below them, with a port or without; `*` is every host. */
function isExcepted({ hostname, port, protocol }: URL, exceptions: string): boolean {
  const host = hostname.toLowerCase();
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  return exceptions
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, onlyPort] = /^(.*?[^:]):(\d+)$/.exec(entry) ?? [];
      const wanted = name.replace(/^\*?\./, '');
      if (onlyPort !== undefined && onlyPort !== ownPort) return false;
      return [wanted, `[${wanted}]`].includes(host) || host.endsWith(`.${wanted}`);
    });
}
