import type { Source } from '../runner/source.ts';

/**
 * `owner/name` of the repository that the address of a remote names on the server of this run; `undefined` for another
 * server and for every form but HTTPS and SSH. A login inside of the address is left behind.
 * Source: git-clone(1), Git URLs.
 */
export function repositoryAt(address: string, { serverUrl = defaultServer }: Source): string | undefined {
  const server = hostOf(serverUrl);
  const [, host, path] = https.exec(address) ?? ssh.exec(address) ?? scp.exec(address) ?? [];
  if (host === undefined || path === undefined || host.toLowerCase() !== server) return undefined;
  const [, owner, name] = /^\/*([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(path) ?? [];
  if (owner === undefined || name === undefined || isDots(owner) || isDots(name)) return undefined;
  return `${owner}/${name}`;
}

/** The address at which people see a repository: `https://github.com/owner/name`. */
export function repositoryUrl({ repository, serverUrl = defaultServer }: Source): string | undefined {
  return repository === undefined ? undefined : `${serverUrl}/${repository}`;
}

const defaultServer = 'https://github.com';

const https = /^https:\/\/(?:[^/@\s]*@)?([\w.-]+(?::\d+)?)(\/\S*)$/i;
/** The port is the one of the SSH server: it says nothing of where the pages are. */
const ssh = /^ssh:\/\/(?:[^/@\s]*@)?([\w.-]+)(?::\d+)?(\/\S*)$/i;
const scp = /^(?:[^/@:\s]+@)?([\w.-]+):([^\s:]+)$/;

function hostOf(serverUrl: string): string | undefined {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host.toLowerCase() : undefined;
}

function isDots(name: string): boolean {
  return name === '.' || name === '..';
}
