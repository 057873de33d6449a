import { describe, expect, test } from '@jest/globals';
import { commitInTag, commitInTags, shortCommitInTag } from '../../../src/plan/commits/commit-sha.ts';

const sha = '9f1c2ab47e1d5c3b8a6f0e9d2c4b7a1f3e5d6c80';

describe('the commit in a tag', () => {
  test.each([sha, `${sha}-prod`, `sha-${sha}`, `main-${sha}`, `${sha}-0a1b2c3d4e5f`])(
    'is found in %s',
    (tag) => {
      expect(commitInTag(`registry.example.com/shop:${tag}`)).toBe(sha);
    },
  );

  test.each(['latest', '1.4.2', sha.slice(0, 12), `${sha}0`, `x${sha}`])('is not found in %s', (tag) => {
    expect(commitInTag(`registry.example.com/shop:${tag}`)).toBeUndefined();
  });

  test('is not the digest of an image', () => {
    expect(commitInTag(`shop@sha256:${'0'.repeat(63)}1`)).toBeUndefined();
  });

  test.each([
    ['8d21e4b', '8d21e4b'],
    ['sha-8d21e4b', '8d21e4b'],
    ['git-8d21e4b0c1d2', '8d21e4b0c1d2'],
  ])('is abbreviated in %s', (tag, short) => {
    expect(shortCommitInTag(`shop:${tag}`)).toBe(short);
  });

  test.each(['20261128', '1234567', 'deadbeef', 'release-8d21e4b', 'v8d21e4b', '8d21e4', 'defaced'])(
    'is not guessed from %s',
    (tag) => {
      expect(shortCommitInTag(`shop:${tag}`)).toBeUndefined();
    },
  );
});

describe('the commit in the tags of a revision', () => {
  test.each(['commit', 'git-sha', 'GIT_COMMIT', 'GitHub-SHA', 'org.opencontainers.image.revision'])(
    'is found under %s',
    (key) => {
      expect(
        commitInTags([
          { key: 'team', value: 'shop' },
          { key, value: sha },
        ]),
      ).toBe(sha);
    },
  );

  test('is no other value under such a key, and no commit under another key', () => {
    expect(
      commitInTags([{ key: 'commit', value: 'main' }, { key: 'token', value: sha }, { key: 'sha' }]),
    ).toBeUndefined();
  });
});
