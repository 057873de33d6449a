import { execFileSync } from 'node:child_process';
import { appendFile, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildWish } from '../../src/image/build-wish.ts';
import { dockerCli } from '../../src/image/docker.ts';
import type { ImagePorts, ImageRequest } from '../../src/image/ports.ts';
import { type ImageTools, openImageTools, type ToolOptions } from '../../src/image/tools.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import type { TestRegistry } from './registry.ts';
import { aLog } from './silent-log.ts';

export const aBuild = (overrides: Partial<BuildWish> = {}): BuildWish => ({
  context: '.',
  buildArgs: new Map(),
  buildSecrets: new Map(),
  cacheFrom: [],
  cacheTo: [],
  noCache: false,
  ...overrides,
});

/** A checkout with a static busybox and Dockerfiles that start from nothing: no base image is pulled. */
export interface ImageProject {
  readonly workspace: string;
  readonly commit: string;
  request(registry: TestRegistry, overrides?: Partial<ImageRequest>): ImageRequest;
  remove(): Promise<void>;
}

export async function anImageProject(files: Readonly<Record<string, string>>): Promise<ImageProject> {
  const workspace = await mkdtemp(join(tmpdir(), 'image-project-'));
  await copyFile('/bin/busybox', join(workspace, 'busybox'));
  // Its layers are its own: what a test beside it removes from the engine is no part of its image.
  await appendFile(join(workspace, 'busybox'), workspace);
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', workspace);
  const commit = git('rev-parse', 'HEAD');
  const name = `team/${commit.slice(0, 8)}`;
  return {
    workspace,
    commit,
    request: (registry, overrides = {}) => ({
      repository: `${registry.host}/${name}`,
      workspace,
      build: aBuild(),
      platforms: [],
      source: { sha: commit },
      extraTags: [],
      created: new Date(),
      ...overrides,
    }),
    remove: () => rm(workspace, { recursive: true, force: true }),
  };
}

/** Everything that an image is made with here, logged in to the registry. */
export async function imagePorts(
  registry: TestRegistry,
  options: Partial<ToolOptions> = {},
): Promise<ImagePorts & { readonly tools: ImageTools; readonly log: ReturnType<typeof aLog> }> {
  const { host, username, password } = registry;
  const tools = await openImageTools({ logins: [{ host, username, password }], ...options });
  await tools.logIn();
  return { ...tools, tools, log: aLog(), clock: runnerClock() };
}

/** Takes the images of a repository off this machine. */
export async function removeImages(repository: string): Promise<void> {
  const docker = dockerCli();
  const filter = `reference=${repository}`;
  const { stdout } = await docker.run(['images', '--filter', filter, '--format', '{{.Repository}}:{{.Tag}}']);
  const names = stdout.split('\n').filter((name) => name !== '');
  if (names.length > 0) await docker.run(['image', 'rm', '--force', ...names]);
}
