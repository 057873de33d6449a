import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const text = readFileSync('docs/threat-model.md', 'utf8');

test('every test that the threat model names is there', () => {
  const named = [...text.matchAll(/`([\w/-]+(?:\.docker)?\.test\.ts)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(join('__tests__', name)))).toEqual([]);
});

test('every dependency has its reason there, and no other is named', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const rows = text.slice(text.indexOf('| package | why |')).split('\n').slice(2);
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});
