import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareOnGithub } from '../../src/report/compare-commits.ts';
import { type GithubCommits, githubCommits, type LineOfCommits, shaOf } from '../support/github-commits.ts';

const line = Array.from({ length: 230 }, (_, index) => shaOf(`a${String(index).padStart(3, '0')}b`));
const [first = '', second = '', third = ''] = line;
const source = { repository: 'octo-org/shop' };
let github: GithubCommits;

function compare(base: string, head: string, history: Partial<LineOfCommits> = {}) {
  github.history = { line, ...history };
  return compareOnGithub({ token: 'ghs_example', source }, base, head);
}

describe('the comparison on GitHub', () => {
  const before = process.env['GITHUB_API_URL'];
  beforeAll(async () => {
    github = await githubCommits({ line });
    process.env['GITHUB_API_URL'] = github.url;
  });
  afterAll(async () => {
    await github.close();
    if (before === undefined) delete process.env['GITHUB_API_URL'];
    else process.env['GITHUB_API_URL'] = before;
  });

  test('knows the commits between two, newest first, by the first lines of their messages', async () => {
    const subjects = { [third]: 'Add the cart (#12)' };
    expect(await compare(first, third, { subjects })).toEqual({
      relation: 'ahead',
      total: 2,
      commits: [
        { sha: third, subject: 'Add the cart (#12)', author: 'Mona', pullRequest: 12 },
        { sha: second, subject: 'Change a001', author: 'Mona' },
      ],
    });
  });

  test('knows the newest of many', async () => {
    const { commits = [], total } = await compare(first, line.at(-1) ?? '');
    expect([total, commits[0]?.sha]).toEqual([229, line.at(-1)]);
  });

  test('knows what is behind and what is the same', async () => {
    expect(await compare(third, first)).toEqual({ relation: 'behind' });
    expect(await compare(third, third)).toEqual({ relation: 'identical' });
  });

  test.each([
    [404, 'does not know one of the two commits'],
    [403, '`contents: read`'],
    [500, 'could not be asked'],
  ])('says why it does not know after HTTP %s', async (status, why) => {
    const answer = await compare(first, third, { status });
    expect(answer.relation).toBe('unknown');
    expect(answer.why).toContain(why);
  });
});
