import { describe, expect, test } from '@jest/globals';
import { type News, newsInShort } from '../../../src/report/news.ts';
import { whatIsNew } from '../../../src/report/sections/what-is-new.ts';
import { aReport } from '../../fixtures/reports.ts';

const room = { rows: 10, logLines: 10, text: 200 };
const sha = (digit: string) => digit.repeat(40);
const news: News = {
  from: sha('1'),
  to: sha('3'),
  total: 2,
  commits: [
    { sha: sha('3'), subject: 'Add the cart (#12)', author: 'Mona', pullRequest: 12 },
    { sha: sha('2'), subject: 'Tidy' },
  ],
  url: `https://github.com/octo-org/shop/compare/${sha('1')}...${sha('3')}`,
};
const source = { serverUrl: 'https://github.com', repository: 'octo-org/shop' };
const told = (overrides: Partial<News> = {}) =>
  whatIsNew.render(aReport({ source, news: { ...news, ...overrides } }), room) ?? '';

describe('what is new', () => {
  test('names commits with their pull requests, and links the comparison', () => {
    expect(told()).toBe(
      [
        '### What is new',
        '',
        `2 commits since the version before ([1111111…3333333](${news.url})):`,
        '',
        `- [\`3333333\`](https://github.com/octo-org/shop/commit/${sha('3')}) Add the cart ([#&#8203;12](https://github.com/octo-org/shop/pull/12)), Mona`,
        `- [\`2222222\`](https://github.com/octo-org/shop/commit/${sha('2')}) Tidy`,
      ].join('\n'),
    );
  });

  test('says how many more there are', () => {
    expect(told({ total: 40 })).toContain('\n- and 38 older commits');
  });

  test('shows a hostile subject as text', () => {
    const subject = '<img src=x> [a](https://evil.example) @octocat fixes #5 `x` https://evil.example | y';
    const text = told({ commits: [{ sha: sha('3'), subject, author: '@team/<b>' }] });
    expect(text).not.toMatch(/<img|\]\(https:\/\/evil|@octocat|#5|https:\/\/evil|@team|<b>/);
  });

  test('has nothing to say where the commits are not known', () => {
    expect(whatIsNew.render(aReport(), room)).toBeUndefined();
  });

  test('is short for one line', () => {
    expect(newsInShort(news)).toBe('2 new commits (#12)');
    expect(newsInShort({ ...news, total: 1, commits: [] })).toBe('1 new commit');
  });
});
