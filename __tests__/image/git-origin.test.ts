import { describe, expect, test } from '@jest/globals';
import { repositoryAt, repositoryUrl } from '../../src/image/git-origin.ts';

describe('the address of a remote names a repository of the server', () => {
  test.each([
    'https://github.com/acme/api',
    'https://github.com/acme/api.git',
    'https://github.com/acme/api/',
    'https://GitHub.com/acme/api.git',
    'https://x-access-token:ghs_example@github.com/acme/api',
    'https://ghs_example@github.com/acme/api.git',
    'git@github.com:acme/api.git',
    'github.com:acme/api',
    'git@github.com:/acme/api.git',
    'ssh://git@github.com/acme/api.git',
    'ssh://git@github.com:22/acme/api',
  ])('%s', (address) => {
    expect(repositoryAt(address, {})).toBe('acme/api');
  });

  test.each([
    ['https://ghe.example/acme/a.b_c', 'https://ghe.example', 'acme/a.b_c'],
    ['https://ghe.example:8443/acme/api.git', 'https://ghe.example:8443', 'acme/api'],
    ['git@ghe.example:acme/api.git', 'https://ghe.example', 'acme/api'],
    ['https://ghe.example/acme/api', 'https://github.com', undefined],
  ])('%s on %s', (address, serverUrl, repository) => {
    expect(repositoryAt(address, { serverUrl })).toBe(repository);
  });
});

test.each([
  '',
  'http://github.com/acme/api',
  'git://github.com/acme/api',
  'file:///srv/acme/api',
  '/srv/github.com/acme/api',
  '../api',
  'https://github.com.evil.example/acme/api',
  'https://evil.example/github.com/acme/api',
  'https://github.com@evil.example/acme/api',
  'https://evil.example#@github.com/acme/api/x',
  'https://github.com/acme',
  'https://github.com/acme/api/issues',
  'https://github.com/../api',
  'https://github.com/acme/..',
  'https://github.com/acme/api?x=y',
  'https://github.com/acme/api)[x',
  'https://github.com/acme/a\nb',
  'ext::sh -c true',
  '--upload-pack=x',
  'https://github.com:8443/acme/api',
])('names none: %j', (address) => {
  expect(repositoryAt(address, {})).toBeUndefined();
});

test('a repository is seen at the server of the run, or at github.com', () => {
  expect(repositoryUrl({ repository: 'acme/api' })).toBe('https://github.com/acme/api');
  expect(repositoryUrl({ repository: 'acme/api', serverUrl: 'https://ghe.example' })).toBe(
    'https://ghe.example/acme/api',
  );
  expect(repositoryUrl({})).toBeUndefined();
});
