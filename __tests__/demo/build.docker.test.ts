import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { acts } from '../../demo/acts.ts';
import { builtImage, removeBuilt } from '../../demo/image.ts';
import { play } from '../../demo/play.ts';
import { type DemoRegistry, givenRegistry, requireDocker, startRegistry } from '../../demo/registry.ts';
import { readDefaults } from '../../demo/repository.ts';

/** `npm run demo -- --build`, with the real engine and a real registry. */

jest.setTimeout(120_000);

const path = process.env['PATH'];
const docker = ask('sh', '-c', 'command -v docker').trim();

let folder: string;
let registry: DemoRegistry | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  process.env['PATH'] = path;
  await registry?.stop();
  registry = undefined;
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Only these programs are found. */
function onlyOnPath(programs: Readonly<Record<string, string>>): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, target] of Object.entries(programs)) symlinkSync(target, join(bin, name));
  process.env['PATH'] = bin;
}

test('the first deployment of the demo deploys the image that it built, and leaves neither registry nor image', async () => {
  const own = await startRegistry(folder);
  registry = own;
  const [act] = acts;
  if (act === undefined) throw new Error('The demo has no act.');
  const played = await play(act, {
    action: resolve('dist/index.js'),
    folder,
    rate: 60,
    defaults: readDefaults(resolve('.')),
    image: () => builtImage(join(folder, act.name, '1'), own),
    registry: own,
  });
  expect(played.isAsExpected).toBe(true);
  const response = await fetch(new URL('/v2/onestep-api/tags/list', own.url));
  const { tags } = (await response.json()) as { tags: string[] };
  expect(tags).toHaveLength(1);
  expect(played.summaries.join()).toContain(String(tags[0]).slice(0, 7));
  expect(played.summaries.join()).toContain('pushed by this job');

  removeBuilt(own);
  await own.stop();
  const host = new URL(own.url).host;
  expect(ask('docker', 'images', '--quiet', `${host}/onestep-api`)).toBe('');
  await expect(fetch(own.url)).rejects.toThrow();
});

test('where docker-registry is not installed, the registry is a container that ends with the demo', async () => {
  const isHere = ask('docker', 'images', '--quiet', 'registry:2') !== '';
  if (!isHere) buildRegistryImage(join(folder, 'image'));
  onlyOnPath({ docker });
  const own = await startRegistry(folder);
  registry = own;
  const { port } = new URL(own.url);
  expect((await fetch(new URL('/v2/', own.url))).status).toBe(200);
  expect(ask('docker', 'ps', '--filter', `publish=${port}`, '--format', '{{.Image}}')).toBe('registry:2\n');
  await own.stop();
  expect(ask('docker', 'ps', '--all', '--filter', `publish=${port}`, '--quiet')).toBe('');
  if (!isHere) ask('docker', 'image', 'rm', 'registry:2');
});

test('without Docker, with an engine that does not answer, and without any registry the demo says what to do', async () => {
  onlyOnPath({});
  expect(requireDocker).toThrow('there is no `docker` on this machine. Install it, or run the demo without');
  rmSync(join(folder, 'bin'), { recursive: true });
  const failing = join(folder, 'failing');
  writeFileSync(failing, '#!/bin/sh\necho "docker: Error response from daemon: no such host" >&2\nexit 1\n', {
    mode: 0o755,
  });
  onlyOnPath({ docker: failing, sh: '/bin/sh' });
  expect(requireDocker).toThrow('does not answer (Error response from daemon: no such host). Start it');
  await expect(startRegistry(folder)).rejects.toThrow(
    /registry:2` failed \(Error response from daemon: no such host\)\. Let Docker pull that image, install/,
  );
  await expect(givenRegistry('http://127.0.0.1:9')).rejects.toThrow(
    'No registry answers at http://127.0.0.1:9.',
  );
});

/** With the PATH of the machine. */
function ask(program: string, ...args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout;
}

/** An image of that name made of the program of this machine, since nothing is pulled in a test. */
function buildRegistryImage(context: string): void {
  mkdirSync(context);
  ask('sh', '-c', `cp --parents $(ldd $(command -v docker-registry) | grep -o '/[^ ]*') '${context}'`);
  ask('sh', '-c', `cp $(command -v docker-registry) '${context}/docker-registry'`);
  const storage = { filesystem: { rootdirectory: '/registry' } };
  writeFileSync(join(context, 'config'), JSON.stringify({ version: 0.1, storage, http: { addr: ':5000' } }));
  const dockerfile = 'FROM scratch\nCOPY . /\nCMD ["/docker-registry", "serve", "/config"]\n';
  writeFileSync(join(context, 'Dockerfile'), dockerfile);
  ask('docker', 'build', '--quiet', '--tag', 'registry:2', context);
}
