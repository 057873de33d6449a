import { expect, test } from '@jest/globals';
import { readOptions } from '../../demo/options.ts';

test('without options the demo builds nothing and runs twelve times as fast', () => {
  expect(readOptions([])).toEqual({ rate: 12, isBuilt: false, registry: undefined, action: undefined });
});

test('with --build alone the registry is the demo’s own', () => {
  expect(readOptions(['--build'])).toMatchObject({ isBuilt: true, registry: undefined });
  expect(readOptions(['--build', '--registry', 'http://127.0.0.1:5000'])).toMatchObject({
    isBuilt: true,
    registry: 'http://127.0.0.1:5000',
  });
});

test.each([
  [['--registry', 'http://127.0.0.1:5000'], 'add --build'],
  [['--build', '--registry', '127.0.0.1:5000'], 'must be a URL'],
  [['--rate', 'fast'], 'not "fast"'],
  [['--bild'], "Unknown option '--bild'"],
])('%j is refused in a sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});
