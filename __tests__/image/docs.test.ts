import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildFailures } from '../../src/image/build-failures.ts';
import { registryFailures } from '../../src/image/registry-failures.ts';

const headings = [...readFileSync('docs/image.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
);

test('every link of the image work leads to a heading', () => {
  const sources = readdirSync('src/image').map((name) => readFileSync(`src/image/${name}`, 'utf8'));
  const links = [...sources.join('\n').matchAll(/docs\/image\.md#([a-z-]+)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((anchor) => anchor !== undefined && !headings.includes(anchor))).toEqual([]);
});

test.each([...buildFailures, ...registryFailures])('$name is explained', ({ name }) => {
  expect(headings).toContain(name);
});
