import { expect, test } from '@jest/globals';
import { clip, link, prose, remedy, table, wrap } from '../../src/report/markdown.ts';
import fc from '../support/properties.ts';

test('a cut text says so, and characters stay whole', () => {
  expect(clip('abcdef', 4)).toBe('abc…');
  expect(clip('🙂🙂🙂', 2)).toBe('🙂…');
  expect(clip('abc', 3)).toBe('abc');
});

test('long lines break between words and lose nothing', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('onetwothree four', 5)).toEqual(['onetwothree', 'four']);
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(wrap(text, width).join(' ')).toBe(text);
    }),
  );
});

test('a column that is empty in every row is left out', () => {
  expect(
    table(
      ['a', 'b', 'c'],
      [
        ['1', '', '3'],
        ['4', '', ''],
      ],
    ),
  ).toBe('| a | c |\n| - | - |\n| 1 | 3 |\n| 4 | |');
});

test('a link cannot be ended by what stands in it', () => {
  expect(link('x', 'https://a.example/b (c)')).toBe('[x](https://a.example/b%20%28c%29)');
  expect(link('x', undefined)).toBe('x');
});

test('numbered steps stay numbered', () => {
  expect(remedy('1. Do *this*.\n2. Then that.')).toBe('1. Do \\*this\\*.\n2. Then that.');
});

test('a URL that is no link can be copied as it was written', () => {
  expect(prose('Post "https://api.ecr.example.com/": dial tcp (see https://a.example/b?c=d_e).')).toBe(
    'Post "`https://api.ecr.example.com/`": dial tcp (see `https://a.example/b?c=d_e`).',
  );
  expect(prose('See https://docs.aws.amazon.com/a/b.')).toBe('See <https://docs.aws.amazon.com/a/b>.');
});
