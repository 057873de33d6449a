import { tmpdir } from 'node:os';
import { credentialsFrom } from './credentials.ts';
import { dockerCli } from './docker.ts';
import { createDockerConfig, removeDockerConfig, userDockerConfig } from './docker-config.ts';
import { pushFailure } from './failures.ts';
import { gitCli } from './git.ts';
import type { Docker, GitHistory, Registry, RegistryLogin } from './ports.ts';
import { registryClient } from './registry.ts';

/** What image work is done with, for as long as the step lasts. */
export interface ImageTools {
  readonly docker: Docker;
  readonly registry: Registry;
  readonly git: GitHistory;
  /** The Docker configuration of this step: `removeDockerConfig` takes it away, in the `post` step too. */
  readonly configDirectory: string;
  /** Tells Docker the logins. Throws `UserError` when a registry refuses one. */
  logIn(): Promise<void>;
  close(): Promise<void>;
}

export interface ToolOptions {
  readonly logins: readonly RegistryLogin[];
  /** Where the temporary configuration goes: RUNNER_TEMP. */
  readonly temporaryDirectory?: string;
  readonly program?: string;
  /** Ends what Docker does. */
  readonly cancelled?: AbortSignal | undefined;
  /** The user's own Docker configuration. */
  readonly source?: string;
}

/** Opens Docker, Git and the registries, with logins of our own beside those that the runner has. */
export async function openImageTools(options: ToolOptions): Promise<ImageTools> {
  const { logins, temporaryDirectory = tmpdir(), source = userDockerConfig() } = options;
  const hosts = logins.map(({ host }) => host);
  const configDirectory = await createDockerConfig({ parent: temporaryDirectory, source, hosts });
  const docker = dockerCli({
    configDirectory,
    cancelled: options.cancelled,
    ...(options.program !== undefined && { program: options.program }),
  });
  return {
    docker,
    registry: registryClient({ credentials: credentialsFrom(logins, configDirectory) }),
    git: gitCli(temporaryDirectory),
    configDirectory,
    logIn: async () => {
      for (const login of logins) await logInto(docker, login);
    },
    close: () => removeDockerConfig(configDirectory),
  };
}

async function logInto(docker: Docker, { host, username, password }: RegistryLogin): Promise<void> {
  const args = ['login', '--username', username, '--password-stdin', host];
  const { exitCode, lines } = await docker.run(args, { input: password });
  if (exitCode !== 0) throw pushFailure(`The login to ${host} failed`, lines, `${host}/`);
}
