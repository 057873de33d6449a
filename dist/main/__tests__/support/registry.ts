import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A registry of its own on 127.0.0.1 that asks for a password. */
export interface TestRegistry {
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly username: string;
  readonly password: string;
  readonly directory: string;
  stop(): Promise<void>;
}

const username = 'deployer';
const password = 'correct horse';
/** bcrypt of the password above. */
const passwordHash = '$2b$04$Mn5Uy9C9JfLcIb5j9S1lju5zMXjOM.QmcJqSvYuJv/uEGJgixw/De';

/** Starts Debian's docker-registry. `storage` is an existing directory, for a registry on a disk of its own. */
export async function startRegistry(
  options: { isReadOnly?: boolean; storage?: string } = {},
): Promise<TestRegistry> {
  const directory = await mkdtemp(join(tmpdir(), 'registry-'));
  const storage = options.storage ?? join(directory, 'storage');
  await mkdir(storage, { recursive: true });
  const host = `127.0.0.1:${await freePort()}`;
  await writeFile(join(directory, 'htpasswd'), `${username}:${passwordHash}\n`);
  await writeFile(
    join(directory, 'config.yml'),
    configuration(directory, storage, host, options.isReadOnly === true),
  );
  const child = spawn('docker-registry', ['serve', join(directory, 'config.yml')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  await answers(host).catch(async (error) => {
    await stop();
    throw error;
  });
  return { host, username, password, directory, stop };
}

// JSON is YAML.
function configuration(directory: string, storage: string, host: string, isReadOnly: boolean): string {
  return JSON.stringify({
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: storage },
      delete: { enabled: true },
      maintenance: { readonly: { enabled: isReadOnly }, uploadpurging: { enabled: false } },
    },
    http: { addr: host },
    auth: { htpasswd: { realm: 'test', path: join(directory, 'htpasswd') } },
  });
}

async function answers(host: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (response?.status === 401) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the registry does not answer');
}
