import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  createDockerConfig,
  removeDockerConfig,
  runConfig,
  userDockerConfig,
} from '../../src/image/docker-config.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'docker-config-test-'));
  await mkdir(join(home, 'user', 'buildx'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

const create = (hosts: string[] = ['ecr']) =>
  createDockerConfig({ parent: home, source: join(home, 'user'), hosts });
const read = async (directory: string) => JSON.parse(await readFile(join(directory, 'config.json'), 'utf8'));

describe('createDockerConfig', () => {
  test('keeps builders, contexts and logins of the user', async () => {
    await writeFile(join(home, 'user', 'buildx', 'current'), 'builder-1');
    const config = { auths: { 'ghcr.io': { auth: 'x' } }, currentContext: 'remote' };
    await writeFile(join(home, 'user', 'config.json'), JSON.stringify(config));
    const directory = await create();
    expect(await readFile(join(directory, 'buildx', 'current'), 'utf8')).toBe('builder-1');
    expect(await read(directory)).toMatchObject(config);
  });

  test('keeps our login out of the credential store of the user, and leaves the others there', async () => {
    const config = { credsStore: 'pass', credHelpers: { 'ghcr.io': 'gh' } };
    await writeFile(join(home, 'user', 'config.json'), JSON.stringify(config));
    expect(await read(await create())).toEqual({
      credsStore: 'pass',
      credHelpers: { 'ghcr.io': 'gh', ecr: '' },
    });
  });

  test('works without a configuration of the user, and with a broken one', async () => {
    expect(
      await read(await createDockerConfig({ parent: home, source: join(home, 'none'), hosts: [] })),
    ).toEqual({});
    await writeFile(join(home, 'user', 'config.json'), 'not json');
    expect(await read(await create([]))).toEqual({});
  });

  test('has for a container neither the proxies with their logins nor the logins of registries', async () => {
    await mkdir(join(home, 'user', 'contexts'));
    await writeFile(join(home, 'user', 'contexts', 'meta'), 'remote');
    const config = {
      auths: { 'ghcr.io': { auth: 'x' } },
      currentContext: 'remote',
      proxies: { default: { httpProxy: 'http://user:pass@proxy:3128' } },
    };
    await writeFile(join(home, 'user', 'config.json'), JSON.stringify(config));
    const directory = await create();
    expect(await read(directory)).toMatchObject(config);
    expect(await read(runConfig(directory))).toEqual({ currentContext: 'remote' });
    expect(await readFile(join(runConfig(directory), 'contexts', 'meta'), 'utf8')).toBe('remote');
  });

  test('lets nobody else read it', async () => {
    const directory = await create();
    expect((await stat(directory)).mode & 0o077).toBe(0);
    expect((await stat(join(directory, 'config.json'))).mode & 0o077).toBe(0);
  });
});

describe('removeDockerConfig', () => {
  test('leaves what it only points to', async () => {
    await writeFile(join(home, 'user', 'buildx', 'current'), 'builder-1');
    const directory = await create();
    await removeDockerConfig(directory);
    await removeDockerConfig(directory);
    expect(await readdir(home)).toEqual(['user']);
    expect(await readdir(join(home, 'user', 'buildx'))).toEqual(['current']);
  });

  test('removes no directory that is not ours', async () => {
    await removeDockerConfig(join(home, 'user'));
    expect(await readdir(home)).toEqual(['user']);
  });
});

test('the configuration of the user is where DOCKER_CONFIG says', () => {
  expect(userDockerConfig({ DOCKER_CONFIG: '/elsewhere' })).toBe('/elsewhere');
  expect(userDockerConfig({})).toMatch(/\.docker$/);
});
