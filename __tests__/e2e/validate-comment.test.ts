import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { type FakeGithub, fakeGithub } from '../report/fake-github.ts';
import { annotationsIn, runCheck, withoutAws, written } from '../support/pull-request-check.ts';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

let github: FakeGithub;
beforeEach(async () => {
  github = await fakeGithub();
  for (let i = 0; i < 300; i += 1)
    github.comments.push({ id: i + 1, body: `Comment ${i + 1}`, user: { login: 'octocat', type: 'User' } });
});
afterEach(() => github.close());

const good = aTaskDefinition();
const bad = aTaskDefinition({ cpu: '300' });

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly prepare?: (workspace: string) => void;
}

/** One run of the check on pull request 17. */
function check(taskDefinition: unknown, { inputs, env = {}, prepare }: Step = {}) {
  const all = {
    ...withoutAws,
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_WORKFLOW: 'Pull request',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: '__self',
    ...env,
  };
  return runCheck({
    files: { 'task-definition.json': written(taskDefinition) },
    inputs: { 'github-token': 'ghs_example', ...inputs },
    prepare: async (workspace) => {
      await writeFile(
        join(workspace, 'event.json'),
        JSON.stringify({ pull_request: { number: 17, head: { sha: 'f'.repeat(40) } } }),
      );
      prepare?.(workspace);
      Object.assign(all, env);
    },
    env: all,
  });
}

/** The same in a checkout of the merge commit, whose SHA is the answer. */
async function checkCommitted(taskDefinition: unknown): Promise<string> {
  const env = { GITHUB_SHA: '' };
  await check(taskDefinition, {
    env,
    prepare: (workspace) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
          cwd: workspace,
          encoding: 'utf8',
        }).trim();
      git('init', '--quiet');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'merge');
      env.GITHUB_SHA = git('rev-parse', 'HEAD');
    },
  });
  return env.GITHUB_SHA;
}

/** The comments that the action wrote. */
const ours = () => github.comments.slice(300).map(({ body }) => body);

describe('the comment, among 300 others', () => {
  test('is created, updated by the next run, and cleared when all is mended', async () => {
    expect(await check(bad)).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    expect(ours()).toEqual([expect.stringMatching(/Not valid: task-definition\.json has 1 error[\s\S]*300/)]);

    await check(aTaskDefinition({ cpu: '301', memory: '1' }));
    expect(ours()).toEqual([expect.stringContaining('301')]);

    expect(await check(good)).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(ours()).toEqual([expect.stringContaining('Valid: task-definition.json has no errors')]);
    expect(ours()[0]).not.toContain('301');
    expect(github.comments.slice(0, 300).every(({ body }, i) => body === `Comment ${i + 1}`)).toBe(true);
  });

  test('is not written where nothing is to be said', async () => {
    await check(good);
    expect(ours()).toEqual([]);
  });

  test('is written all the same with `comment: always`', async () => {
    await check(good, { inputs: { comment: 'always' } });
    expect(ours()).toHaveLength(1);
  });

  test('is never written with `comment: never`', async () => {
    await check(bad, { inputs: { comment: 'never' } });
    expect(ours()).toEqual([]);
  });

  test('is not written outside of a pull request', async () => {
    const run = await check(bad, { env: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '' } });
    expect(ours()).toEqual([]);
    expect(annotationsIn(run).filter(({ level }) => level === 'warning')).toEqual([]);
  });

  test('links its lines to the commit that is checked out', async () => {
    const commit = await checkCommitted(bad);
    expect(ours()[0]).toContain(`/blob/${commit}/task-definition.json#L7`);
    expect(ours()[0]).toContain('commit [`fffffff`](');
  });
});

test('two steps of one workflow keep a comment each', async () => {
  const first = { env: { GITHUB_ACTION: '__self' } };
  const second = { env: { GITHUB_ACTION: '__self_2' } };
  await check(bad, first);
  await check(bad, second);
  expect(ours()).toHaveLength(2);
  await check(good, first);
  expect(ours().map((body) => /Valid: /.test(body))).toEqual([true, false]);
});

test('a comment of somebody else that repeats the marker is left alone', async () => {
  await check(bad);
  const [body = ''] = ours();
  github.comments[5] = { id: 6, body, user: { login: 'mallory', type: 'User' } };
  await check(good);
  expect(github.comments[5]?.body).toBe(body);
  expect(ours()).toEqual([expect.stringContaining('Valid: ')]);
});

describe('without permission, as on a pull request from a fork', () => {
  beforeEach(() => {
    github.refuseWith = { status: 403, message: 'Resource not accessible by integration' };
  });

  test('the check passes where it would, with a warning that names the permission', async () => {
    const run = await check(good, { inputs: { comment: 'always' } });
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(annotationsIn(run)).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('pull-requests: write'),
      }),
    ]);
  });

  test('the findings stand in the summary', async () => {
    const run = await check(bad);
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    expect(run.summary).toContain('300');
    expect(run.log).toContain('pull-requests: write');
  });
});

test('a server that is not there costs a warning', async () => {
  const run = await check(bad, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
  expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
  expect(annotationsIn(run).map(({ level }) => level)).toEqual(['error', 'warning']);
});

test('no value of the definition stands in the comment, whatever the findings are about', async () => {
  const secret = 'wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLE';
  const run = await check({
    ...bad,
    containerDefinitions: [
      aContainer({
        environment: [
          { name: 'API_TOKEN', value: secret },
          { name: 'DB_PASSWORD', value: secret },
          { name: 'DB_PASSWORD', value: secret },
          { name: 'PLAIN', value: [secret] },
          { name: 'NESTED', valeu: secret },
        ] as never,
        secrets: [{ name: 'FROM', valueFrom: secret }],
      }),
    ],
  });
  expect(run.verdict).toBe('invalid');
  expect(ours()).toHaveLength(1);
  const everything = [ours(), run.log, run.summary, JSON.stringify(run.report)].join('\n');
  expect(everything).not.toContain(secret);
});
