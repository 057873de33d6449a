import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { credentialsFrom, storedLogin } from '../../src/image/credentials.ts';

const encoded = (pair: string) => Buffer.from(pair).toString('base64');

describe('storedLogin', () => {
  test.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/v1/', 'ghcr.io'],
    ['https://index.docker.io/v1/', 'registry-1.docker.io'],
  ])('finds the login of %s', (key, host) => {
    expect(storedLogin({ auths: { [key]: { auth: encoded('me:pass:word') } } }, host)).toEqual({
      kind: 'password',
      username: 'me',
      password: 'pass:word',
    });
  });

  test('reads an identity token', () => {
    expect(storedLogin({ auths: { 'x.io': { identitytoken: 't' } } }, 'x.io')).toEqual({
      kind: 'identity-token',
      token: 't',
    });
  });

  test('has none without a login, with one elsewhere, and with one whose password is in a store', () => {
    for (const auths of [{}, { 'other.io': { auth: encoded('a:b') } }, { 'x.io': {} }]) {
      expect(storedLogin({ auths }, 'x.io')).toBeUndefined();
    }
  });
});

describe('credentialsFrom', () => {
  let directory: string;
  const path = process.env['PATH'];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'credentials-test-'));
    const helper = join(directory, 'docker-credential-fake');
    await writeFile(
      helper,
      '#!/bin/sh\nread host\n[ "$host" = unknown.io ] && exit 1\nprintf \'{"ServerURL":"%s","Username":"u","Secret":"for %s"}\' "$host" "$host"\n',
    );
    await chmod(helper, 0o755);
    process.env['PATH'] = `${directory}:${path}`;
  });
  afterEach(async () => {
    process.env['PATH'] = path;
    await rm(directory, { recursive: true });
  });

  const withConfig = async (config: unknown) => {
    await writeFile(join(directory, 'config.json'), JSON.stringify(config));
    return credentialsFrom([{ host: 'ecr', username: 'AWS', password: 'token' }], directory);
  };

  test('takes our own login first', async () => {
    const find = await withConfig({ auths: { ecr: { auth: encoded('a:b') } }, credsStore: 'fake' });
    expect(await find('ecr')).toEqual({ kind: 'password', username: 'AWS', password: 'token' });
  });

  test('asks the helper of the host, or the store', async () => {
    const secret = { kind: 'password', username: 'u', password: 'for ghcr.io' };
    expect(await (await withConfig({ credHelpers: { 'ghcr.io': 'fake' } }))('ghcr.io')).toEqual(secret);
    expect(await (await withConfig({ credsStore: 'fake' }))('ghcr.io')).toEqual(secret);
  });

  test('asks the store for Docker Hub under the name that Docker gives it', async () => {
    const find = await withConfig({ credsStore: 'fake' });
    expect(await find('registry-1.docker.io')).toMatchObject({ password: 'for https://index.docker.io/v1/' });
  });

  test('takes what is in the file when the helper knows nothing or is missing', async () => {
    const auths = { 'unknown.io': { auth: encoded('a:b') } };
    for (const credsStore of ['fake', 'not-installed']) {
      expect(await (await withConfig({ auths, credsStore }))('unknown.io')).toMatchObject({ username: 'a' });
    }
  });

  test('has none for a registry that nobody logged in to', async () => {
    expect(await (await withConfig({}))('ghcr.io')).toBeUndefined();
  });
});
