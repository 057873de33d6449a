import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { refuseForeignCode, type Use } from '../../src/image/foreign-code.ts';
import { gitCli } from '../../src/image/git.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { readRunner } from '../../src/runner/runner.ts';
import { UserError } from '../../src/text/errors.ts';
import { Hidden } from '../../src/text/hidden.ts';

let root: string;
/** The checkout of the base branch, as `actions/checkout` leaves it. */
let workspace: string;
let base: string;
/** A clone with the attacker's commit in it. */
let fork: string;
let theirs: string;

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'security-foreign-')));
  workspace = join(root, 'workspace');
  fork = join(root, 'fork');
  mkdirSync(join(workspace, 'svc'), { recursive: true });
  git(root, 'init', '--quiet', workspace);
  for (const name of ['task-definition.json', 'Dockerfile', 'svc/Dockerfile', 'svc/app.txt'])
    writeFileSync(join(workspace, name), 'base\n');
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--message', 'base');
  git(root, 'clone', '--quiet', workspace, fork);
  writeFileSync(join(fork, 'task-definition.json'), 'theirs\n');
  writeFileSync(join(fork, 'svc', 'app.txt'), 'theirs\n');
  git(fork, 'commit', '--quiet', '--all', '--message', 'theirs');
  theirs = git(fork, 'rev-parse', 'HEAD');
  base = git(workspace, 'rev-parse', 'HEAD');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Job {
  readonly event: string;
  readonly payload?: unknown;
  readonly inputs?: Partial<Inputs>;
  readonly uses?: readonly Use[];
  readonly env?: Record<string, string>;
  readonly sha?: string;
}

async function refusal({ event, payload = {}, inputs = {}, uses = ['definition', 'build'], env, sha }: Job) {
  const eventPath = join(root, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  const runner = readRunner({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: sha ?? base,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: root,
    ...env,
  });
  const { build, ...others } = inputs;
  const asked = {
    mode: 'deploy',
    taskDefinition: { kind: 'file', path: 'task-definition.json' },
    ...others,
    build: { context: 'svc', buildSecrets: new Map(), ...build },
  } as Inputs;
  try {
    await refuseForeignCode(asked, runner, gitCli(root), uses);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

const anybodys = [
  ...[
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'watch',
    'gollum',
  ],
  ...['an_event_of_next_year'],
];
const own = ['push', 'workflow_dispatch', 'schedule', 'release', 'merge_group', 'repository_dispatch', ''];

const theCheckout = () => {
  git(workspace, 'fetch', '--quiet', fork, 'HEAD');
  git(workspace, 'checkout', '--quiet', 'FETCH_HEAD');
};

describe.each(anybodys)('on %s', (event) => {
  test('the code of the default branch is used', async () => {
    expect(await refusal({ event })).toBeUndefined();
  });

  test('a pull request that is checked out is refused', async () => {
    theCheckout();
    expect(await refusal({ event })).toContain(`the commit ${theirs.slice(0, 7)}`);
  });
});

describe('in an event that anybody can cause', () => {
  const event = 'issue_comment';

  test('a pull request that is checked out into a folder is refused', async () => {
    git(root, 'clone', '--quiet', fork, join(workspace, 'pr'));
    expect(
      await refusal({ event, inputs: { build: { context: 'pr/svc' } as Inputs['build'] }, uses: ['build'] }),
    ).toContain(theirs.slice(0, 7));
    expect(
      await refusal({
        event,
        inputs: { taskDefinition: { kind: 'file', path: 'pr/task-definition.json' } },
        uses: ['definition'],
      }),
    ).toContain(theirs.slice(0, 7));
  });

  test('files of a pull request that are put over those of the base are refused', async () => {
    git(workspace, 'fetch', '--quiet', fork, 'HEAD');
    git(workspace, 'checkout', 'FETCH_HEAD', '--', '.');
    expect(await refusal({ event, uses: ['build'] })).toContain('app.txt');
    expect(await refusal({ event, uses: ['definition'] })).toContain('task-definition.json');
  });

  test('files without a commit are refused: an artifact that was unpacked', async () => {
    mkdirSync(join(workspace, 'artifact'));
    cpSync(join(fork, 'task-definition.json'), join(workspace, 'artifact', 'td.json'));
    cpSync(join(fork, 'svc', 'app.txt'), join(workspace, 'svc', 'dist.txt'));
    expect(
      await refusal({
        event,
        inputs: { taskDefinition: { kind: 'file', path: 'artifact/td.json' } },
        uses: ['definition'],
      }),
    ).toContain('artifact/td.json');
    expect(await refusal({ event, uses: ['build'] })).toContain('dist.txt');
  });

  test('a Dockerfile outside of the context counts as well', async () => {
    writeFileSync(join(workspace, 'Dockerfile'), 'theirs\n');
    expect(
      await refusal({
        event,
        inputs: { build: { context: 'svc', dockerfile: 'Dockerfile' } as Inputs['build'] },
        uses: ['build'],
      }),
    ).toContain('Dockerfile');
  });

  test('a link to a foreign file is a foreign file', async () => {
    writeFileSync(join(workspace, 'foreign.json'), 'theirs\n');
    rmSync(join(workspace, 'task-definition.json'));
    symlinkSync('foreign.json', join(workspace, 'task-definition.json'));
    git(workspace, 'add', 'task-definition.json');
    git(workspace, 'commit', '--quiet', '--message', 'link');
    expect(
      await refusal({ event, uses: ['definition'], sha: git(workspace, 'rev-parse', 'HEAD') }),
    ).toContain('task-definition.json');
  });

  test('an existing image with the revision that runs uses nothing of the checkout', async () => {
    theCheckout();
    expect(
      await refusal({ event, inputs: { taskDefinition: { kind: 'running' } }, uses: ['definition'] }),
    ).toBeUndefined();
  });

  test('an earlier commit of the default branch is its own code', async () => {
    git(workspace, 'commit', '--quiet', '--allow-empty', '--message', 'later');
    const later = git(workspace, 'rev-parse', 'HEAD');
    git(workspace, 'checkout', '--quiet', base);
    expect(await refusal({ event, sha: later })).toBeUndefined();
  });

  test('files that .dockerignore keeps out of the image are nobody’s business', async () => {
    writeFileSync(join(workspace, 'svc', '.dockerignore'), 'node_modules\n');
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message', 'ignore');
    mkdirSync(join(workspace, 'svc', 'node_modules'));
    writeFileSync(join(workspace, 'svc', 'node_modules', 'a.js'), '');
    expect(await refusal({ event, sha: git(workspace, 'rev-parse', 'HEAD') })).toBeUndefined();
  });
});

describe('what .dockerignore seems to keep out and does not is refused', () => {
  const event = 'issue_comment';

  const committed = (name: string, text: string) => {
    writeFileSync(join(workspace, 'svc', name), text);
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message', name);
    return git(workspace, 'rev-parse', 'HEAD');
  };

  test('a checkout inside of a folder that is kept out, with an exception for some of its files', async () => {
    const sha = committed('.dockerignore', '**\n!**/*.go\n!app.txt\n');
    git(root, 'clone', '--quiet', fork, join(workspace, 'svc', 'vendor'));
    writeFileSync(join(workspace, 'svc', 'vendor', 'evil.go'), '');
    expect(await refusal({ event, sha, uses: ['build'] })).toContain('vendor');
  });

  test('a file that only BuildKit leaves out', async () => {
    const sha = committed('Dockerfile.dockerignore', 'dist\n');
    mkdirSync(join(workspace, 'svc', 'dist'));
    writeFileSync(join(workspace, 'svc', 'dist', 'evil.js'), '');
    expect(await refusal({ event, sha, uses: ['build'] })).toContain('evil.js');
  });
});

describe('a workflow that runs after another', () => {
  const run = (event: string, full_name: string) => ({
    repository: { full_name: 'acme/api' },
    workflow_run: { event, head_repository: { full_name } },
  });

  test('may use what a push of this repository built', async () => {
    theCheckout();
    expect(await refusal({ event: 'workflow_run', payload: run('push', 'acme/api') })).toBeUndefined();
  });

  test.each([
    ['pull_request', 'acme/api'],
    ['pull_request', 'evil/api'],
    ['push', 'evil/api'],
    ['issue_comment', 'acme/api'],
  ])('may not use what %s of %s built', async (event, name) => {
    theCheckout();
    expect(await refusal({ event: 'workflow_run', payload: run(event, name) })).toContain('workflow_run');
  });
});

describe('a pull request', () => {
  const from = (full_name: string | undefined) => ({
    pull_request: {
      number: 7,
      base: { sha: base, repo: { full_name: 'acme/api' } },
      head: { sha: theirs, repo: full_name === undefined ? null : { full_name } },
    },
  });

  test.each(['evil/api', undefined])('of a fork is not deployed: %s', async (name) => {
    theCheckout();
    expect(await refusal({ event: 'pull_request', payload: from(name) })).toContain('comes from a fork');
  });

  test('of a fork is built and tried where there are no credentials', async () => {
    theCheckout();
    const inputs = { mode: 'validate' } as const;
    const job = { event: 'pull_request', payload: from('evil/api'), inputs };
    expect(await refusal(job)).toBeUndefined();
    expect(await refusal({ ...job, env: { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE' } })).toContain('fork');
  });

  test('of a fork is not built beside a build secret, which its frontend and its steps could read', async () => {
    theCheckout();
    writeFileSync(join(workspace, 'svc', 'Dockerfile'), '# syntax=evil.example/frontend\nFROM scratch\n');
    const withSecret = (value: string): Job => {
      const rest = { buildArgs: new Map(), cacheFrom: [], cacheTo: [], noCache: false };
      const build = { context: 'svc', buildSecrets: new Map([['NPM_TOKEN', new Hidden(value)]]), ...rest };
      return { event: 'pull_request', payload: from('evil/api'), inputs: { mode: 'validate', build } };
    };
    expect(await refusal(withSecret('canary'))).toContain('comes from a fork');
    // GitHub gives a fork empty ones.
    expect(await refusal(withSecret(''))).toBeUndefined();
    // A check that builds nothing shows them to nobody.
    expect(await refusal({ ...withSecret('canary'), uses: ['definition'] })).toBeUndefined();
  });

  test.each([
    undefined,
    {},
    { pull_request: null },
    { pull_request: { base: {}, head: {} } },
    'a text',
    7,
    [],
  ])('counts as one of a fork where its event does not say where it comes from: %j', async (payload) => {
    theCheckout();
    const job = { event: 'pull_request', payload };
    expect(await refusal(job)).toContain('may come from a fork');
    expect(await refusal({ ...job, env: { GITHUB_EVENT_PATH: '/nonexistent/event.json' } })).toContain(
      'may come from a fork',
    );
    expect(await refusal({ ...job, inputs: { mode: 'validate' } })).toBeUndefined();
  });

  test('of this repository is the work of those who may write to it', async () => {
    theCheckout();
    expect(await refusal({ event: 'pull_request', payload: from('acme/api') })).toBeUndefined();
  });
});

test.each(own)('on "%s" any checkout is the choice of those who may write', async (event) => {
  theCheckout();
  expect(await refusal({ event })).toBeUndefined();
});
