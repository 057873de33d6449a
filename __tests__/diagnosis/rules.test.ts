import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { unknown } from '../../src/diagnosis/rules/unknown.ts';

const all = [...rules, unknown].map(({ name }) => name);
const files = readdirSync('src/diagnosis/rules')
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const sections = [...readFileSync('docs/diagnoses.md', 'utf8').matchAll(/^## ([a-z][a-z-]*)$/gm)].map(
  (match) => match[1],
);

test('every file of a rule is registered once, under its own name', () => {
  expect(all.toSorted()).toEqual(files.toSorted());
});

test('every rule has its section in docs/diagnoses.md, and every section its rule', () => {
  expect(sections.toSorted()).toEqual(all.toSorted());
});

test('every section says what it means, how it looks and how to fix it', () => {
  const texts = readFileSync('docs/diagnoses.md', 'utf8')
    .split(/^## [a-z][a-z-]*$/m)
    .slice(1);
  for (const text of texts) {
    expect(text).toContain('**What it means.**');
    expect(text).toContain('**How it looks.**');
    expect(text).toContain('**How to fix it.**');
  }
});

test('every rule has a test of its own', () => {
  const tests = readdirSync('__tests__/diagnosis/rules');
  const missing = rules.map(({ name }) => `${name}.test.ts`).filter((file) => !tests.includes(file));
  expect(missing).toEqual([]);
});
