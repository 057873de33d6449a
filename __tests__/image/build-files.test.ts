import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { locateBuild } from '../../src/image/build-files.ts';
import { aBuild } from '../support/image-project.ts';

let home: string;
let workspace: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'build-files-'));
  workspace = join(home, 'workspace');
  await mkdir(join(workspace, 'api'), { recursive: true });
  await writeFile(join(home, 'Dockerfile'), 'FROM scratch\n');
  await writeFile(join(workspace, 'Dockerfile-dev'), 'FROM dev\n');
  await writeFile(join(workspace, 'Dockerfile-prod'), 'FROM prod\n');
  await writeFile(join(workspace, 'api', 'Dockerfile'), 'FROM api\n');
});
afterEach(() => rm(home, { recursive: true }));

const locate = (overrides: Parameters<typeof aBuild>[0]) => locateBuild(workspace, aBuild(overrides));

describe('locateBuild', () => {
  test('finds the Dockerfile of the context', async () => {
    expect(await locate({ context: 'api' })).toMatchObject({
      contextName: 'api',
      dockerfileName: 'api/Dockerfile',
      dockerfileText: 'FROM api\n',
    });
  });

  test('counts the path of the Dockerfile from the workspace, whatever the context', async () => {
    const found = await locate({ context: './api/', dockerfile: './Dockerfile-dev' });
    expect(found).toMatchObject({
      contextName: 'api',
      dockerfileName: 'Dockerfile-dev',
      dockerfileText: 'FROM dev\n',
    });
  });

  test('reads the .dockerignore of the Dockerfile before that of the context', async () => {
    await writeFile(join(workspace, '.dockerignore'), 'all');
    expect((await locate({ dockerfile: 'Dockerfile-dev' })).ignoreText).toBe('all');
    await writeFile(join(workspace, 'Dockerfile-dev.dockerignore'), 'mine');
    expect((await locate({ dockerfile: 'Dockerfile-dev' })).ignoreText).toBe('mine');
  });

  test('names the nearest file when the Dockerfile is missing', async () => {
    await expect(locate({ dockerfile: 'Dockerfile-dve' })).rejects.toMatchObject({
      message: 'The image cannot be built: there is no file Dockerfile-dve in the workspace.',
      remedy: expect.stringMatching(/^Set `dockerfile` to Dockerfile-dev or Dockerfile-prod\.$/),
    });
  });

  test('says that a directory is missing', async () => {
    await expect(locate({ context: 'web' })).rejects.toThrow('there is no directory web in the workspace');
    await expect(locate({ context: 'Dockerfile-dev' })).rejects.toThrow(
      'there is no directory Dockerfile-dev',
    );
  });

  test.each([
    [{ dockerfile: '../Dockerfile' }, '`dockerfile` leads out of the workspace (../Dockerfile)'],
    [{ context: '..' }, '`context` leads out of the workspace (..)'],
    [{ dockerfile: 'link' }, '`dockerfile` leads out of the workspace (link)'],
    [{ context: 'link-to-home' }, '`context` leads out of the workspace (link-to-home)'],
    [{ dockerfile: '/etc/hostname' }, '`dockerfile` leads out of the workspace'],
  ])('refuses %j', async (overrides, words) => {
    await symlink(join(home, 'Dockerfile'), join(workspace, 'link'));
    await symlink(home, join(workspace, 'link-to-home'));
    await expect(locate(overrides)).rejects.toThrow(words);
  });

  test('follows a link that stays inside', async () => {
    await symlink('Dockerfile-prod', join(workspace, 'current'));
    expect(await locate({ dockerfile: 'current' })).toMatchObject({
      dockerfileName: 'current',
      dockerfileText: 'FROM prod\n',
    });
  });
});
