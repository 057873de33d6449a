import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { runCheck, withoutAws, written } from '../support/pull-request-check.ts';

jest.setTimeout(60_000);

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
  }).trim();

/** A checkout of a repository at this address; the answer is its commit. */
function aCheckout(folder: string, remote: string): string {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet');
  writeFileSync(join(folder, 'td.json'), written(aTaskDefinition({ cpu: '300' })));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', folder);
  git(folder, 'config', 'remote.origin.url', remote);
  return git(folder, 'rev-parse', 'HEAD');
}

const event = { pull_request: { number: 17, head: { sha: 'f'.repeat(40) } } };

/** What a check of this file says; `sha` is what the run is about, `commit` what is checked out. */
async function check(file: string, prepare: (workspace: string) => string, isMerge = false) {
  let commit = '';
  let eventPath = '';
  const env: Record<string, string> = { ...withoutAws, GITHUB_EVENT_NAME: 'pull_request' };
  const run = await runCheck({
    files: {},
    inputs: { 'task-definition': file },
    prepare: async (workspace) => {
      commit = prepare(workspace);
      eventPath = join(workspace, 'event.json');
      writeFileSync(eventPath, JSON.stringify(event));
      Object.assign(env, { GITHUB_EVENT_PATH: eventPath, ...(isMerge && { GITHUB_SHA: commit }) });
    },
    env,
  });
  return { ...run, commit, short: commit.slice(0, 7) };
}

const own = 'https://github.com/octo-org/onestep';

test('a check names the commit that is checked out, not the one that the run is about', async () => {
  const { summary, commit, short, report } = await check('td.json', (workspace) => aCheckout(workspace, own));
  expect(summary).toContain(`commit [\`${short}\`](${own}/commit/${commit}) `);
  expect(summary).toContain(`${own}/blob/${commit}/td.json`);
  expect(summary).not.toMatch(/0123456|fffffff/);
  expect(report?.['checkout']).toEqual({ commit, repository: 'octo-org/onestep', folder: '' });
});

test('a check of a merge commit names the commit of the pull request that it merges', async () => {
  const { summary, commit, short } = await check('td.json', (workspace) => aCheckout(workspace, own), true);
  expect(summary).toContain(
    `commit [\`fffffff\`](${own}/commit/${'f'.repeat(40)}) of [pull request 17](${own}/pull/17), merged as [\`${short}\`](${own}/commit/${commit})`,
  );
});

test('a check of a file in a checkout of another repository names that one, without its login', async () => {
  const { summary, log, commit, short, report } = await check('library/td.json', (workspace) => {
    aCheckout(workspace, own);
    return aCheckout(join(workspace, 'library'), 'https://x:canary@github.com/octo-org/library.git');
  });
  expect(summary).toContain(
    `commit [\`${short}\`](https://github.com/octo-org/library/commit/${commit}) of octo-org/library`,
  );
  expect(summary).toContain(`https://github.com/octo-org/library/blob/${commit}/td.json`);
  expect(`${summary}${log}${JSON.stringify(report)}`).not.toContain('canary');
});

test.each([
  'https://git.example/octo-org/onestep.git',
  'http://github.com/octo-org/onestep',
  'ext::sh -c "touch /tmp/never"',
])('a check in a checkout from %s has no link to its commit', async (remote) => {
  const { summary, short } = await check('td.json', (workspace) => aCheckout(workspace, remote));
  expect(summary).toContain(`commit \`${short}\` `);
  expect(summary).not.toMatch(/\/commit\/|\/blob\//);
});

test('a check where nothing is checked out names no commit', async () => {
  const { summary, verdict } = await check('td.json', (workspace) => {
    writeFileSync(join(workspace, 'td.json'), written(aTaskDefinition()));
    return '';
  });
  expect(verdict).toBe('valid');
  expect(summary).not.toMatch(/commit|0123456|fffffff/);
});
