import { describe, expect, test } from '@jest/globals';
import {
  isCommitSha,
  isLoopbackHost,
  isMovingTag,
  parseReference,
  type Reference,
} from '../../src/image/reference.ts';
import fc from '../support/properties.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

function written({ repository, tag, digest: pinned }: Reference): string {
  return `${repository}${tag === undefined ? '' : `:${tag}`}${pinned === undefined ? '' : `@${pinned}`}`;
}

describe('parseReference', () => {
  test.each([
    ['nginx', { repository: 'nginx', host: 'registry-1.docker.io', path: 'library/nginx' }],
    ['acme/api:1', { repository: 'acme/api', host: 'registry-1.docker.io', path: 'acme/api', tag: '1' }],
    [
      'docker.io/nginx',
      { repository: 'docker.io/nginx', host: 'registry-1.docker.io', path: 'library/nginx' },
    ],
    ['localhost/api', { repository: 'localhost/api', host: 'localhost', path: 'api' }],
    [
      'localhost:5000/a/b:c',
      { repository: 'localhost:5000/a/b', host: 'localhost:5000', path: 'a/b', tag: 'c' },
    ],
    ['[::1]:5000/api:x', { repository: '[::1]:5000/api', host: '[::1]:5000', path: 'api', tag: 'x' }],
    [
      `111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api:v1@${digest}`,
      {
        repository: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api',
        host: '111122223333.dkr.ecr.eu-central-1.amazonaws.com',
        path: 'team/api',
        tag: 'v1',
        digest,
      },
    ],
  ])('takes %s apart', (text, parts) => {
    expect(parseReference(text)).toEqual(parts);
  });

  test.each([
    '',
    ':tag',
    'ghcr.io/Upper',
    'api:',
    'api:-x',
    'api@sha256:12',
    'a//b',
    'host.io/',
    '-.io/api',
    'api tag',
    `api@${digest}@${digest}`,
  ])('refuses %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  test('gives back what was written', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,8})?$/);
    const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/);
    const hosts = fc.constantFrom('', 'ghcr.io/', 'localhost:5000/', '127.0.0.1:5000/');
    fc.assert(
      fc.property(
        hosts,
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.option(tag),
        fc.boolean(),
        (host, parts, name, pinned) => {
          const text = `${host}${host === '' ? 'x/' : ''}${parts.join('/')}${name === null ? '' : `:${name}`}${pinned ? `@${digest}` : ''}`;
          const reference = parseReference(text);
          expect(reference && written(reference)).toBe(text);
        },
      ),
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reference = parseReference(text);
        expect(reference === undefined || written(reference) === text).toBe(true);
      }),
    );
  });
});

test.each(['latest', 'dev', 'main', 'stable', '1', '1.4', 'feature', 'deadbeef'])(
  '%s is a tag that moves',
  (tag) => {
    expect(isMovingTag(tag)).toBe(true);
  },
);

test.each(['1.4.2', 'v2.0.0-rc.1', '0a1b2c3', 'sha-0a1b2c3', `${'0a'.repeat(20)}`, `${'0a'.repeat(20)}-dev`])(
  '%s is a tag that stays',
  (tag) => {
    expect(isMovingTag(tag)).toBe(false);
  },
);

test('a full commit SHA is told from a short one', () => {
  expect(isCommitSha('0a'.repeat(20))).toBe(true);
  expect(isCommitSha('0a1b2c3')).toBe(false);
});

test.each([
  ['localhost', true],
  ['127.0.0.1:5000', true],
  ['[::1]:5000', true],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
])('%s is on this machine: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});
