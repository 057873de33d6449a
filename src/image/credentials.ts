import { runProgram } from '../runner/program.ts';
import { type DockerConfig, readDockerConfig, type StoredLogin } from './docker-config.ts';
import { helperEnvironment } from './docker-environment.ts';
import type { RegistryLogin } from './ports.ts';

/** How a registry is told who asks. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string };

/** A helper may ask the network, and nobody. */
const helperMs = 60_000;

const dockerHubKey = 'https://index.docker.io/v1/';

/** Finds the login of a host: ours first, then the one that Docker's configuration has. */
export function credentialsFrom(logins: readonly RegistryLogin[], configDirectory: string) {
  return async (host: string): Promise<Credentials | undefined> => {
    const ours = logins.find((login) => login.host === host);
    if (ours) return { kind: 'password', username: ours.username, password: ours.password };
    const config = await readDockerConfig(configDirectory);
    const helper = config.credHelpers?.[host] ?? config.credsStore;
    return (helper && (await askHelper(helper, keyOf(host)))) || storedLogin(config, host);
  };
}

/** The login of a host in config.json. Keys are hosts, or URLs as older versions of Docker wrote them. */
export function storedLogin(config: DockerConfig, host: string): Credentials | undefined {
  const wanted = keyOf(host);
  const hostOf = (key: string) => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const entries = Object.entries(config.auths ?? {});
  const found = entries.find(([key]) => key === wanted) ?? entries.find(([key]) => hostOf(key) === host);
  return found && credentialsOf(found[1]);
}

function credentialsOf(login: StoredLogin): Credentials | undefined {
  if (login.identitytoken) return { kind: 'identity-token', token: login.identitytoken };
  const pair = login.auth
    ? Buffer.from(login.auth, 'base64').toString()
    : `${login.username ?? ''}:${login.password ?? ''}`;
  const colon = pair.indexOf(':');
  if (colon < 1) return undefined;
  return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

// The protocol of https://github.com/docker/docker-credential-helpers: the key on stdin, JSON on stdout.
async function askHelper(helper: string, key: string): Promise<Credentials | undefined> {
  const { exitCode, stdout } = await runProgram(`docker-credential-${helper}`, ['get'], {
    env: helperEnvironment(process.env, helper),
    input: key,
    limitMs: helperMs,
  });
  if (exitCode !== 0) return undefined;
  try {
    const { Username: username, Secret: secret } = JSON.parse(stdout) as { Username: string; Secret: string };
    if (username === '<token>') return { kind: 'identity-token', token: secret };
    return { kind: 'password', username, password: secret };
  } catch {
    return undefined;
  }
}

function keyOf(host: string): string {
  return host === 'registry-1.docker.io' ? dockerHubKey : host;
}
