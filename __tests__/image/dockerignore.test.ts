import { describe, expect, test } from '@jest/globals';
import { readDockerignore } from '../../src/image/dockerignore.ts';
import fc from '../support/properties.ts';

describe('readDockerignore', () => {
  test.each([
    ['node_modules', 'node_modules/a/b.js', true],
    ['node_modules', 'api/node_modules/a.js', false],
    ['**/node_modules', 'api/node_modules/a.js', true],
    ['**/node_modules', 'node_modules/a.js', true],
    ['/dist/', 'dist/x', true],
    ['./dist', 'dist/x', true],
    ['*.log', 'a.log', true],
    ['*.log', 'logs/a.log', false],
    ['**/*.log', 'logs/deep/a.log', true],
    ['logs/*', 'logs/a/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a.c', 'abc', false],
    ['[ab].txt', 'a.txt', true],
    ['[ab].txt', 'c.txt', false],
    ['# comment\n\n', '# comment', false],
    ['*\n!src', 'src/index.js', false],
    ['*\n!src', 'README.md', true],
    ['!src\n*', 'src/index.js', true],
    ['src\n!src/keep\n', 'src/drop', true],
    ['src\n!src/keep\n', 'src/keep', false],
    ['dist', 'distant', false],
    ['', 'anything', false],
    ['[', '[', false],
    ['[z-a]', 'm', false],
    ['**.log', 'a.log', false],
    ['**.log', 'deep/.log', true],
    ['a/**b', 'a/x/b', true],
    ['a/**b', 'a/xb', false],
    ['a//b/../c/', 'a/c', true],
    ['*\n!a/../src/.', 'src/index.js', false],
    ['a[*]b', 'a*b', false],
    ['a^b', 'a^b', false],
    ['*\n!a^b', 'anything', false],
  ])('%j keeps %s out: %s', (text, path, expected) => {
    expect(readDockerignore(text)(path)).toBe(expected);
  });

  test('keeps a folder out as a whole only where nothing inside of it can be an exception', () => {
    expect(readDockerignore('vendor')('vendor', true)).toBe(true);
    expect(readDockerignore('vendor\n!vendor/own')('vendor', true)).toBe(false);
    expect(readDockerignore('**\n!**/*.go')('vendor', true)).toBe(false);
  });

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, path) => {
        expect(typeof readDockerignore(text)(path)).toBe('boolean');
      }),
    );
  });
});

test('takes a pattern of many stars apart in a time that grows as the path does', () => {
  const took = (length: number) => {
    const isIgnored = readDockerignore(`${'*e'.repeat(20)}!\n${'**/a*'.repeat(20)}b`);
    const path = 'e'.repeat(length);
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      isIgnored(path);
      return performance.now() - start;
    });
    return Math.max(Math.min(...times), 1);
  };
  // Eight times the path: a pattern that tries all ways would not end.
  expect(took(16_000) / took(2_000)).toBeLessThan(40);
});
