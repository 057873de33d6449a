import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pages } from './snippets.ts';

/** GitHub's anchors: small letters, no punctuation, a dash for each space. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(page, 'utf8').replaceAll(/^```.*?^```$/gms, '');
  const anchors = new Set<string>();
  for (const [, title = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '').replaceAll(' ', '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

/** What a link within the repository misses; undefined when it leads somewhere. */
function missing(link: string): string | undefined {
  const [path = '', anchor = ''] = link.split('#');
  if (!existsSync(path)) return `${link}: there is no such file`;
  if (anchor === '' || !path.endsWith('.md')) return undefined;
  return anchorsOf(path).has(anchor) ? undefined : `${link}: there is no such heading`;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

test('every page of docs/ that an error or a report links to is there, with its heading', () => {
  const links = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/docs\/[a-z-]+\.md(#[a-z0-9-]+)?/g)].map(([link]) => link),
  );
  expect(links.length).toBeGreaterThan(10);
  expect([...new Set(links)].flatMap((link) => missing(link) ?? [])).toEqual([]);
});

describe('every link within the repository leads somewhere', () => {
  test.each(pages)('%s', (page) => {
    const text = readFileSync(page, 'utf8')
      .replaceAll(/^```.*?^```$/gms, '')
      .replaceAll(/`[^`\n]*`/g, '');
    const links = [...text.matchAll(/(?:\]\(|src=")([^)\s"]+)[)"]/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    const paths = own.map((link) =>
      link.startsWith('#') ? page + link : normalize(join(dirname(page), link)),
    );
    expect(paths.flatMap((link) => missing(link) ?? [])).toEqual([]);
  });
});

test('every page of docs/ stands in its index', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  const names = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(names.filter((name) => !index.includes(`(${name})`))).toEqual([]);
});

test('every decision stands in the index of the docs', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  const names = readdirSync('docs/decisions').filter((name) => name.endsWith('.md'));
  expect(names.filter((name) => !index.includes(`(decisions/${name})`))).toEqual([]);
});
