import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'ecs-rollout-docker-';

/** The parts of Docker's config.json that are read here. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, StoredLogin>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly currentContext?: string;
}

export interface StoredLogin {
  /** base64 of `username:password` */
  readonly auth?: string;
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
}

/** Where the Docker configuration of this user lies. */
export function userDockerConfig({ DOCKER_CONFIG }: NodeJS.ProcessEnv = process.env): string {
  return DOCKER_CONFIG || join(homedir(), '.docker');
}

/**
 * Makes a Docker configuration beside the user's own: its contexts, builders, plugins and logins, and room for
 * a login that goes away with the directory. `hosts` are those whose password must not reach the user's store.
 */
export async function createDockerConfig(options: {
  parent: string;
  source: string;
  hosts: readonly string[];
}): Promise<string> {
  const directory = await mkdtemp(join(options.parent, prefix));
  await chmod(directory, 0o700);
  for (const name of await readdir(options.source).catch(() => [])) {
    if (name !== 'config.json') await symlink(join(options.source, name), join(directory, name));
  }
  const config = withoutHelper(await readDockerConfig(options.source), options.hosts);
  await writeFile(join(directory, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  await createRunConfig(directory, config);
  return directory;
}

/**
 * The configuration of `docker run`, inside of one that `createDockerConfig` made: where the engine is, and nothing
 * else. Docker puts the `proxies` of its configuration, with their logins, into every container that it runs; and an
 * image that is here needs no login. Source: Docker Docs, "Use a proxy server with the Docker CLI".
 */
export function runConfig(directory: string): string {
  return join(directory, `${prefix}run`);
}

async function createRunConfig(directory: string, { currentContext }: DockerConfig): Promise<void> {
  await mkdir(runConfig(directory), { mode: 0o700 });
  for (const name of ['contexts', 'ca.pem', 'cert.pem', 'key.pem']) {
    await symlink(join(directory, name), join(runConfig(directory), name));
  }
  const config = JSON.stringify({ ...(currentContext !== undefined && { currentContext }) });
  await writeFile(join(runConfig(directory), 'config.json'), config, { mode: 0o600 });
}

/** Removes what `createDockerConfig` made, and nothing else; a second time does no harm. */
export async function removeDockerConfig(directory: string): Promise<void> {
  if (!basename(directory).startsWith(prefix)) return;
  await rm(directory, { recursive: true, force: true });
}

/** The credential helpers that a configuration names. */
export function helpersIn({ credsStore, credHelpers = {} }: DockerConfig): readonly string[] {
  return [...(credsStore ? [credsStore] : []), ...Object.values(credHelpers).filter((name) => name !== '')];
}

export async function readDockerConfig(directory: string): Promise<DockerConfig> {
  try {
    return JSON.parse(await readFile(join(directory, 'config.json'), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Where the engine is that Docker's client would ask: DOCKER_HOST, else what the context names; `undefined` for the
 * default one. Source: docker/cli, cli/context/store: the folder of a context is the digest of its name.
 */
export async function engineHost(
  directory: string,
  { DOCKER_HOST: host, DOCKER_CONTEXT: named }: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const context = named || (await readDockerConfig(directory)).currentContext;
  if (host || !context) return host || undefined;
  const folder = createHash('sha256').update(context).digest('hex');
  try {
    const meta: ContextMeta = JSON.parse(
      await readFile(join(directory, 'contexts', 'meta', folder, 'meta.json'), 'utf8'),
    );
    return meta.Endpoints?.docker?.Host;
  } catch {
    return undefined;
  }
}

interface ContextMeta {
  readonly Endpoints?: { readonly docker?: { readonly Host?: string } };
}

// An empty helper sends the login of a host into the file, past a credential store that would outlive the step.
function withoutHelper(config: DockerConfig, hosts: readonly string[]): DockerConfig {
  if (hosts.length === 0) return config;
  const none = Object.fromEntries(hosts.map((host) => [host, '']));
  return { ...config, credHelpers: { ...config.credHelpers, ...none } };
}
