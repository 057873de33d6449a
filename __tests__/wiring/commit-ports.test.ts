import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Aws } from '../../src/aws/aws.ts';
import { readRunner } from '../../src/runner/runner.ts';
import { commitPorts } from '../../src/wiring/commit-ports.ts';
import { aLog } from '../support/silent-log.ts';

/** A line of three commits, and one beside it. */
const shas: string[] = [];
let workspace = '';

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Mona',
    '-c',
    'user.email=mona@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

function commit(subject: string): string {
  writeFileSync(join(workspace, 'file'), subject);
  git('add', '-A');
  git('commit', '-q', '-m', `${subject}\n\nMore.`);
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'commit-ports-'));
  git('init', '-q', '-b', 'main');
  shas.push(commit('First'), commit('Add the cart (#12)'), commit('Third'));
  git('checkout', '-q', '-b', 'other', shas[0] ?? '');
  shas.push(commit('Beside'));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function compare(base: string, head: string) {
  const runner = readRunner({ GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'octo-org/shop' });
  return commitPorts({} as Aws, undefined, { runner, log: aLog() }).compare(base, head);
}

describe('two commits, without a token for GitHub', () => {
  test('are compared by the history that is checked out', async () => {
    const [first = '', second = '', third = ''] = shas;
    expect(await compare(third, first)).toEqual({ relation: 'behind' });
    expect(await compare(first, third)).toEqual({
      relation: 'ahead',
      total: 2,
      commits: [
        { sha: third, subject: 'Third', author: 'Mona' },
        { sha: second, subject: 'Add the cart (#12)', author: 'Mona', pullRequest: 12 },
      ],
    });
  });

  test('are the same, abbreviated or not', async () => {
    const [first = ''] = shas;
    expect(await compare(first.slice(0, 7), first)).toEqual({ relation: 'identical' });
  });

  test('stay unknown where the history proves nothing: beside one another, or not there', async () => {
    const [, , third = '', beside = ''] = shas;
    expect(await compare(third, beside)).toMatchObject({ relation: 'unknown' });
    expect(await compare('0'.repeat(40), third)).toMatchObject({ relation: 'unknown' });
  });
});
