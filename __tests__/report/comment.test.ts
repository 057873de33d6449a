import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type CommentOptions, pullRequestComment, stepIdentity } from '../../src/report/comment.ts';
import { aFinding, aReport, aValidation, aValidationWithFindings } from '../fixtures/reports.ts';
import { type FakeGithub, fakeGithub } from './fake-github.ts';

let github: FakeGithub;
beforeAll(async () => {
  github = await fakeGithub();
  process.env['GITHUB_API_URL'] = github.url;
});
afterAll(() => github.close());

const OTHERS = 300;
beforeEach(() => {
  github.refuseWith = undefined;
  github.comments.length = 0;
  for (let id = 1; id <= OTHERS; id += 1) {
    github.comments.push({ id, body: `Comment ${id}`, user: { login: 'octocat', type: 'User' } });
  }
});

const ENV = { GITHUB_WORKFLOW: 'check', GITHUB_JOB: 'validate', GITHUB_ACTION: 'ecs' };

function comment(overrides: Partial<CommentOptions> = {}) {
  return pullRequestComment({
    when: 'auto',
    token: 'ghs_test',
    identity: stepIdentity(ENV, 'dev'),
    ...overrides,
  });
}

function written(): readonly string[] {
  return github.comments.slice(OTHERS).map(({ body }) => body);
}

test('the comment is created once, found again among 300 others, and turned to all clear', async () => {
  await comment().publish(aValidationWithFindings());
  for (let id = 2001; id <= 2150; id += 1) {
    github.comments.push({ id, body: 'later', user: { login: 'octocat', type: 'User' } });
  }
  expect(written()[0]).toContain('Not valid: .aws/task-definition-dev.json has 2 errors and 1 warning.');
  await comment().publish(aValidation());
  expect(github.comments).toHaveLength(OTHERS + 1 + 150);
  expect(written()[0]).toContain('Valid: .aws/task-definition-dev.json has no errors and no warnings.');
  expect(written()[0]).not.toContain('Not valid');
});

test('two steps of one pull request have a comment each', async () => {
  await comment().publish(aValidationWithFindings());
  await comment({ identity: stepIdentity(ENV, 'prod') }).publish(aValidationWithFindings());
  expect(written()).toHaveLength(2);
});

test('a clean result alone is worth no comment, unless it is wanted always', async () => {
  await comment().publish(aValidation());
  expect(written()).toHaveLength(0);
  await comment({ when: 'always' }).publish(aValidation());
  expect(written()).toHaveLength(1);
});

test('never means never, and without a pull request auto says nothing', async () => {
  await comment({ when: 'never' }).publish(aValidationWithFindings());
  await comment().publish(aReport());
  expect(github.comments).toHaveLength(OTHERS);
  await expect(comment({ when: 'always' }).publish(aReport())).rejects.toThrow('belongs to no pull request');
});

test('a comment of a person that repeats the marker is left alone', async () => {
  await comment().publish(aValidationWithFindings());
  const [ours] = written();
  github.comments.length = OTHERS;
  github.comments.unshift({ id: 9, body: `${ours} forged`, user: { login: 'mallory', type: 'User' } });
  await comment().publish(aValidationWithFindings());
  expect(github.comments[0]?.body).toContain('forged');
  expect(github.comments).toHaveLength(OTHERS + 2);
});

test('with the token of a person, a comment of another one that repeats the marker is left alone', async () => {
  const token = 'github_pat_test';
  await comment({ token }).publish(aValidationWithFindings());
  const [ours] = written();
  const mallory = { id: 666, login: 'mallory', type: 'User' };
  github.comments.unshift({ id: 9, body: `${ours} forged`, user: mallory });
  await comment({ token }).publish(aValidation());
  expect(github.comments[0]?.body).toContain('forged');
  expect(github.comments).toHaveLength(OTHERS + 2);
  expect(github.comments.at(-1)?.body).toContain('Valid: ');
});

test.each([401, 403, 404])('a refused permission (%s) is named with what to set', async (status) => {
  github.refuseWith = { status, message: 'Resource not accessible by integration' };
  await expect(comment().publish(aValidationWithFindings())).rejects.toMatchObject({
    message: 'The pull request got no comment: GitHub does not permit it.',
    remedy: expect.stringContaining('`pull-requests: write`'),
  });
});

test('too many requests are not told as a missing permission', async () => {
  github.refuseWith = { status: 403, message: 'You have exceeded a secondary rate limit' };
  await expect(comment().publish(aValidationWithFindings())).rejects.toMatchObject({
    message: expect.stringContaining('secondary rate limit'),
    remedy: 'The job summary says the same as the comment would.',
  });
});

test('a comment stays below GitHub’s limit', async () => {
  const findings = Array.from({ length: 500 }, (_, line) => aFinding({ line, message: 'ä'.repeat(900) }));
  await comment().publish(aValidationWithFindings({ findings }));
  expect(written()[0]?.length).toBeLessThanOrEqual(65_536);
  expect(written()[0]).toContain('more.');
});
