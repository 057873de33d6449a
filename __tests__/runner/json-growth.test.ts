import { describe, expect, test } from '@jest/globals';
import { jsonGrowth } from '../../src/runner/json-growth.ts';

const growsTooFar = (text: string, parts = 1) => {
  const bytes = Buffer.from(text);
  const length = Math.ceil(bytes.length / parts);
  const looksAt = jsonGrowth();
  return Array.from({ length: parts }, (_, at) => bytes.subarray(at * length, (at + 1) * length)).some(
    looksAt,
  );
};

describe('JSON that a parser would take hundreds of megabytes for', () => {
  test.each([
    ['lists in lists', '['.repeat(500)],
    ['objects in objects', '{"a":'.repeat(500)],
    ['lists in objects', '{"a":['.repeat(300)],
    ['lists beside lists', `[${'[],'.repeat(500_000)}[]]`],
    ['numbers', `[${'1,'.repeat(500_000)}1]`],
    ['after a text with quotes and backslashes', String.raw`["\"\\",${'['.repeat(500)}`],
  ])('is known before it is parsed: %s', (_, text) => {
    expect(growsTooFar(text)).toBe(true);
    expect(growsTooFar(text, 97)).toBe(true);
  });

  test.each([
    ['brackets in a text', JSON.stringify({ message: '[{'.repeat(500_000) })],
    ['quotes and backslashes in a text', JSON.stringify([`${'\\"'.repeat(500)}${'['.repeat(500)}`])],
    [
      'many objects beside each other',
      JSON.stringify(Array.from({ length: 10_000 }, () => ({ a: [1], b: 2 }))),
    ],
    ['text of several bytes', JSON.stringify(['größer ✓ '.repeat(1_000), { a: { b: {} } }])],
    ['no JSON at all', '<html>[</html>'],
  ])('is not mistaken for it: %s', (_, text) => {
    expect(growsTooFar(text)).toBe(false);
    expect(growsTooFar(text, 97)).toBe(false);
  });
});
