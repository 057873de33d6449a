import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index.ts';

const rules = new URL('../../src/checks/rules/', import.meta.url);
const tests = new URL('./rules/', import.meta.url);
const documented = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8');
const tested = readdirSync(tests)
  .map((file) => readFileSync(new URL(file, tests), 'utf8'))
  .join('\n');

describe('the checks', () => {
  const registered = CHECKS.map(({ name }) => name);

  test('are those that lie in rules/, one file each', () => {
    const files = readdirSync(rules).map((file) => file.replace(/\.ts$/, ''));
    expect([...registered].sort()).toEqual(files.sort());
  });

  test('are those that the documentation describes, in the same order', () => {
    const sections = [...documented.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(registered);
  });

  test.each(CHECKS.map(({ name }) => name))('%s is documented with meaning, look and remedy', (name) => {
    const section = documented.split(`### ${name}\n`)[1]?.split(/^##/m)[0] ?? '';
    for (const part of ['**Means:**', '**Looks like:**', '**Fix:**']) expect(section).toContain(part);
  });

  test('are each imported by a test', () => {
    const imported = new Set(
      [...tested.matchAll(/\/checks\/rules\/([a-z-]+)\.ts'/g)].map(([, name]) => name),
    );
    expect(registered.filter((name) => !imported.has(name))).toEqual([]);
  });
});
