import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { codeBlocks } from './snippets.ts';

const design = readFileSync('docs/design.md', 'utf8');

test('docs/design.md names every folder of the sources', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !design.includes(`\`${name}/\``))).toEqual([]);
});

test('every function in the picture of docs/design.md exists', () => {
  const [picture] = codeBlocks('docs/design.md', '');
  const named = [...new Set(picture?.text.match(/\b[a-z]+[A-Z]\w+/g))];
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');
  expect(named).toContain('makePlan');
  expect(named.filter((name) => !sources.includes(`function ${name}(`))).toEqual([]);
});
