import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ImagePorts, ImageRequest, RemoteManifest } from '../../src/image/ports.ts';
import { produceImage } from '../../src/image/produce.ts';
import type { RunResult } from '../../src/runner/program.ts';
import { aBuild } from '../support/image-project.ts';
import { aLog } from '../support/silent-log.ts';

// What no engine of this machine can show: an image for several platforms, which buildx pushes by itself.

const repository = 'ghcr.io/acme/api';
const commit = '0a'.repeat(20);
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'produce-'));
  await writeFile(join(workspace, 'Dockerfile'), 'FROM scratch\n');
});
afterEach(() => rm(workspace, { recursive: true }));

/** Of a checkout that has no commit yet. */
const noCommit: ImagePorts['git'] = {
  head: async () => undefined,
  changes: async () => undefined,
  top: async () => workspace,
  origin: async () => undefined,
};

interface Stored {
  readonly manifest: RemoteManifest;
  readonly labels: Readonly<Record<string, string>>;
}

/** A registry in memory, and a buildx that pushes into it. */
function aWorld(options: { refuse?: (tag: string) => string | undefined; isSilent?: boolean } = {}) {
  const tags = new Map<string, Stored>();
  const builds: (readonly string[])[] = [];
  const ok = (stdout = ''): RunResult => ({ exitCode: 0, stdout, lines: stdout.split('\n') });
  const build = (args: readonly string[]): RunResult => {
    builds.push(args);
    const tag = args[args.indexOf('--tag') + 1]?.split(':').at(-1) ?? '';
    const refusal = options.refuse?.(tag);
    if (refusal !== undefined) return { exitCode: 1, stdout: '', lines: [refusal] };
    const labels = args.flatMap((arg, index) => (args[index - 1] === '--label' ? [arg.split('=')] : []));
    const body = `${tag} ${builds.length}`;
    const manifest = { digest: digestOf(body), mediaType: 'index', body, childDigests: [digestOf('child')] };
    tags.set(tag, { manifest, labels: Object.fromEntries(labels) });
    return ok(
      options.isSilent ? 'done' : `#9 pushing manifest for ${repository}:${tag}@${manifest.digest} 0.4s done`,
    );
  };
  const ports: ImagePorts = {
    docker: {
      run: async (args) => {
        if (args[0] === 'version') {
          return ok(
            JSON.stringify({
              Client: { Version: '28.0.0' },
              Server: { Version: '28', Os: 'linux', Arch: 'amd64' },
            }),
          );
        }
        if (args[1] === 'version') return ok('github.com/docker/buildx v0.20.0 abc');
        if (args[1] === 'inspect') return ok('Driver: docker-container\nPlatforms: linux/amd64, linux/arm64');
        return build(args);
      },
    },
    registry: {
      find: async (_, tag) => tags.get(tag)?.manifest,
      describe: async (_, { digest }) => ({
        labels: [...tags.values()].find(({ manifest }) => manifest.digest === digest)?.labels ?? {},
      }),
      tag: async (_, manifest, tag) => {
        tags.set(tag, { manifest, labels: {} });
      },
    },
    git: {
      head: async () => commit,
      changes: async () => [],
      top: async () => workspace,
      origin: async () => undefined,
    },
    log: aLog(),
    clock: { now: () => new Date(0), sleep: () => new Promise((resolve) => setImmediate(resolve)) },
  };
  return { ports, tags, builds };
}

const aRequest = (overrides: Partial<ImageRequest> = {}): ImageRequest => ({
  repository,
  workspace,
  build: aBuild(),
  platforms: ['linux/amd64', 'linux/arm64'],
  source: { sha: '0b'.repeat(20), repository: 'acme/api' },
  extraTags: [],
  created: new Date('2026-03-02T10:00:00Z'),
  ...overrides,
});

describe('an image for several platforms', () => {
  test('is pushed by the builder, and proved by the digest that it printed', async () => {
    const { ports, tags } = aWorld();
    expect(await produceImage(aRequest(), ports)).toMatchObject({
      origin: 'built',
      reference: `${repository}:${commit}`,
      digest: tags.get(commit)?.manifest.digest,
      childDigests: [digestOf('child')],
      platform: 'linux/amd64,linux/arm64',
    });
  });

  test('is believed to the registry when the builder prints no digest', async () => {
    const { ports, tags } = aWorld({ isSilent: true });
    expect((await produceImage(aRequest(), ports)).digest).toBe(tags.get(commit)?.manifest.digest);
  });

  test('is reused like any other', async () => {
    const { ports, builds } = aWorld();
    await produceImage(aRequest(), ports);
    expect((await produceImage(aRequest({ platforms: ['linux/arm64', 'linux/amd64'] }), ports)).origin).toBe(
      'reused',
    );
    expect(builds).toHaveLength(1);
  });

  test('goes to the next tag when the registry refuses the first: another job was faster', async () => {
    const { ports, tags } = aWorld({
      refuse: (tag) => {
        if (tag !== commit) return undefined;
        const body = 'theirs';
        tags.set(commit, {
          manifest: { digest: digestOf(body), mediaType: '', body, childDigests: [] },
          labels: {},
        });
        return `ERROR: failed to push ${repository}:${tag}: tag invalid: The image tag '${tag}' already exists and cannot be overwritten because the tag is immutable.`;
      },
    });
    const image = await produceImage(aRequest({ environment: 'prod' }), ports);
    expect(image).toMatchObject({ origin: 'built', tag: `${commit}-prod` });
    expect(image.notices[0]?.message).toContain(`${commit} already exists with different content`);
    expect(tags.get(commit)?.manifest.body).toBe('theirs');
  });

  test('is not tried before the push, and says so', async () => {
    const { ports } = aWorld();
    const image = await produceImage(aRequest({ beforePush: async () => {} }), ports);
    expect(image.notices[0]?.message).toContain('The image was not tried');
  });
});

describe('a tag of the user', () => {
  test('is moved when it is no commit, and the definition then gets the digest', async () => {
    const { ports } = aWorld();
    expect((await produceImage(aRequest({ tag: 'stable' }), ports)).reference).toBe(`${repository}:stable`);
    const moved = await produceImage(aRequest({ tag: 'stable', build: aBuild({ target: 'other' }) }), ports);
    expect(moved).toMatchObject({
      origin: 'built',
      tag: 'stable',
      reference: `${repository}@${moved.digest}`,
    });
  });

  test('is not moved when it is a commit', async () => {
    const { ports } = aWorld();
    await produceImage(aRequest({ tag: commit }), ports);
    const other = await produceImage(aRequest({ tag: commit, build: aBuild({ target: 'other' }) }), ports);
    expect(other.tag).toMatch(new RegExp(`^${commit}-[0-9a-f]{12}$`));
  });

  test('beside the first one is not moved either when it is a commit', async () => {
    const { ports, tags } = aWorld();
    const first = await produceImage(aRequest(), ports);
    const image = await produceImage(
      aRequest({ tag: 'stable', build: aBuild({ target: 'x' }), extraTags: [commit] }),
      ports,
    );
    expect(image.notices[0]?.message).toBe(
      `The tag ${commit} was not moved: it is a commit and already has another image.`,
    );
    expect(tags.get(commit)?.manifest.digest).toBe(first.digest);
  });

  test.each(['-x', 'a b', 'x'.repeat(129)])('%j is refused before anything is built', async (tag) => {
    const { ports, builds } = aWorld();
    await expect(produceImage(aRequest({ tag }), ports)).rejects.toThrow(`${tag} cannot be a tag`);
    expect(builds).toEqual([]);
  });
});

test('the SHA of the job stands in where the context is no Git checkout', async () => {
  const { ports } = aWorld();
  const git = { ...noCommit, top: async () => undefined };
  const image = await produceImage(aRequest(), { ...ports, git });
  expect(image.tag).toBe('0b'.repeat(20));
  expect(image.commit).toBeUndefined();
  await expect(produceImage(aRequest({ source: {} }), { ...ports, git })).rejects.toThrow(
    'the build context is not a Git checkout, and GITHUB_SHA is not set',
  );
  expect((await produceImage(aRequest({ source: {}, tag: 'next' }), { ...ports, git })).tag).toBe('next');
});

describe('a checkout whose commit cannot be read', () => {
  test('gets no tag of the commit that the job is about', async () => {
    const { ports, builds } = aWorld();
    await expect(produceImage(aRequest(), { ...ports, git: noCommit })).rejects.toThrow(
      'Git cannot read which commit is checked out in the build context (.)',
    );
    expect(builds).toEqual([]);
  });

  test('gets the tag that the workflow sets, and says of no commit that it was built', async () => {
    const { ports, tags } = aWorld();
    const image = await produceImage(aRequest({ tag: 'next' }), { ...ports, git: noCommit });
    expect(image.tag).toBe('next');
    expect(image.commit).toBeUndefined();
    const labels = Object.keys(tags.get('next')?.labels ?? {});
    expect(labels).toContain('ecs-rollout.tree');
    expect(labels).not.toContain('org.opencontainers.image.revision');
    expect(labels).not.toContain('org.opencontainers.image.source');
  });
});

describe('what an image says of its source', () => {
  const built = async (git: Partial<ImagePorts['git']>, request: Partial<ImageRequest> = {}) => {
    const { ports, tags } = aWorld();
    const image = await produceImage(aRequest(request), { ...ports, git: { ...ports.git, ...git } });
    const { labels = {} } = tags.get(image.tag ?? '') ?? {};
    return { image, source: labels['org.opencontainers.image.source'], tree: labels['ecs-rollout.tree'] };
  };

  test('is the repository that the context belongs to, not the one of the run', async () => {
    const origin = async () => 'https://someone:secret@github.com/acme/library.git';
    const { image, source } = await built({ origin });
    expect(source).toBe('https://github.com/acme/library');
    expect(image).toMatchObject({ commit, commitRepository: 'acme/library' });
  });

  test('is nothing where that repository is not known', async () => {
    const { image, source } = await built({ origin: async () => 'https://git.example/acme/library' });
    expect(source).toBeUndefined();
    expect(image).toMatchObject({ commit });
    expect(image.commitRepository).toBeUndefined();
  });

  test('is the repository of the run for its own commit, wherever it was fetched from', async () => {
    const origin = async () => 'https://mirror.example/acme/api';
    const { image, source } = await built({ origin }, { source: { sha: commit, repository: 'acme/api' } });
    expect(source).toBe('https://github.com/acme/api');
    expect(image.commitRepository).toBe('acme/api');
  });

  test.each<[string, boolean | undefined, string, true | undefined]>([
    ['nothing', undefined, 'clean', undefined],
    ['a file that Git ignores', true, 'changed', undefined],
    ['a file that `git status` shows', false, 'uncommitted', true],
  ])('counts %s beside the commit', async (_, isIgnored, expected, isUncommitted) => {
    const changes = async () =>
      isIgnored === undefined ? [] : [{ path: join(workspace, 'dist', 'app.js'), isIgnored }];
    const { image, tree } = await built({ changes });
    expect(tree).toBe(expected);
    expect(image.hasUncommittedChanges).toBe(isUncommitted);
  });

  test('does not count what .dockerignore keeps out of it', async () => {
    await writeFile(join(workspace, '.dockerignore'), 'dist\n');
    const changes = async () => [{ path: join(workspace, 'dist', 'app.js'), isIgnored: false }];
    const { image, tree } = await built({ changes });
    expect({ tree, is: image.hasUncommittedChanges }).toEqual({ tree: 'clean', is: undefined });
  });
});

test.each(['ghcr.io/acme/api:v1', 'Acme API'])('%j is refused as a repository', async (name) => {
  await expect(produceImage(aRequest({ repository: name }), aWorld().ports)).rejects.toThrow(
    'is not the name of a repository',
  );
});
