import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('the files that begin first are there', () => {
  const seconds = JSON.parse(readFileSync('scripts/jest/seconds.json', 'utf8')) as Record<string, number>;
  expect(Object.keys(seconds).filter((name) => !existsSync(name))).toEqual([]);
});
