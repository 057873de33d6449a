import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Registry } from '../simulator/services/ecr/registry-images.ts';
import { DemoRefusal } from './refusal.ts';

/** Where `--build` pushes to. */
export interface DemoRegistry extends Registry {
  /** Stops what was started here, and nothing else. */
  stop(): Promise<void>;
}

/** The image of a registry that needs no settings. */
const registryImage = 'registry:2';

/** An image cannot be built without an engine: that is said before anything else. */
export function requireDocker(): void {
  const { error, status, stderr } = spawnSync('docker', ['version'], { encoding: 'utf8', env: process.env });
  if (error !== undefined)
    throw new DemoRefusal(
      '--build needs Docker, and there is no `docker` on this machine. Install it, or run the demo without --build.',
    );
  if (status !== 0)
    throw new DemoRefusal(
      `--build needs Docker, and its engine does not answer (${reason(stderr)}). Start it, or run the demo without --build.`,
    );
}

/** A registry that runs already. User and password are not arguments, which every process can read. */
export async function givenRegistry(url: string): Promise<DemoRegistry> {
  if (!(await answers(url)))
    throw new DemoRefusal(`No registry answers at ${url}. Start it, or leave out --registry.`);
  const { DEMO_REGISTRY_USERNAME: username = 'demo', DEMO_REGISTRY_PASSWORD: password = 'demo' } =
    process.env;
  return { url, username, password, stop: async () => {} };
}

/** A registry of the demo's own on 127.0.0.1: the program where it is installed, otherwise a container of it. */
export async function startRegistry(folder: string): Promise<DemoRegistry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [program, args] = hasProgram() ? ownProgram(folder, port) : container(port);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: process.env });
  let messages = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (messages += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  if (await answersWhileRunning(url, child)) return { url, username: 'demo', password: 'demo', stop };
  await stop();
  throw new DemoRefusal(
    `There is no registry to push to: \`${[program, ...args].join(' ')}\` failed (${reason(messages)}). ` +
      'Let Docker pull that image, install docker-registry, or name a running registry with --registry.',
  );
}

function hasProgram(): boolean {
  return spawnSync('docker-registry', ['--version'], { stdio: 'ignore', env: process.env }).status === 0;
}

function ownProgram(folder: string, port: number): [string, string[]] {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'registry.json');
  // JSON is YAML.
  const configuration = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'registry') } },
    http: { addr: `127.0.0.1:${port}` },
  };
  writeFileSync(file, JSON.stringify(configuration));
  return ['docker-registry', ['serve', file]];
}

function container(port: number): [string, string[]] {
  return ['docker', ['run', '--rm', '--publish', `127.0.0.1:${port}:5000`, registryImage]];
}

/** Waits as long as it takes to pull the image: a process that cannot go on ends. */
async function answersWhileRunning(url: string, child: ChildProcess): Promise<boolean> {
  let isRunning = true;
  child.once('exit', () => (isRunning = false)).once('error', () => (isRunning = false));
  while (isRunning) {
    if (await answers(url)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** With or without a login. */
async function answers(url: string): Promise<boolean> {
  const response = await fetch(new URL('/v2/', url)).catch(() => undefined);
  return response?.status === 200 || response?.status === 401;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port.');
  return address.port;
}

/** The line that says it, without what a program adds for its help. */
function reason(messages: string): string {
  const lines = messages.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => /error|cannot/i.test(one)) ?? lines.at(-1) ?? 'without a message';
  return line.trim().replace(/^docker: /, '');
}
