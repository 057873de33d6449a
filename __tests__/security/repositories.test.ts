import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitCli } from '../../src/image/git.ts';

let root: string;
let marker: string;
/** A program that leaves a file: whoever runs it is caught. */
let trap: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'security-git-')));
  marker = join(root, 'caught');
  trap = join(root, 'trap');
  writeFileSync(trap, `#!/bin/sh\ntouch ${marker}\ntimeout 1 cat\n`);
  chmodSync(trap, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always'];
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

function aCheckout(name = 'checkout', ...initial: string[]): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'svc'), { recursive: true });
  git(root, 'init', '--quiet', ...initial, folder);
  writeFileSync(join(folder, 'svc', 'app.txt'), 'app\n');
  writeFileSync(join(folder, 'other.txt'), 'other\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', name);
  return folder;
}

/** Other content of the same size and of another time: no size tells Git that it differs, so that it runs the filter. */
function change(file: string): void {
  writeFileSync(file, 'APP\n');
  const later = new Date(Date.now() + 10_000);
  utimesSync(file, later, later);
}

/** As if the file had changed: Git has to look into it, and runs the filter of its attributes. */
function touch(file: string): void {
  utimesSync(file, new Date(), new Date());
}

/** Whether the git of this machine, asked plainly, runs the trap: a trap that catches nobody proves nothing. */
function isCaught(folder: string, env: Record<string, string> = {}): boolean {
  spawnSync('git', ['-C', folder, 'status'], { env: { ...process.env, ...env }, timeout: 20_000 });
  const caught = existsSync(marker);
  rmSync(marker, { force: true });
  return caught;
}

async function look(folder: string) {
  const ours = gitCli(root);
  return {
    head: await ours.head(folder),
    changes: (await ours.changes(folder))?.map(({ path }) => path),
    isAncestor: await ours.isAncestor(folder, 'HEAD', 'HEAD'),
    origin: await ours.origin(folder),
    isCaught: existsSync(marker),
  };
}

describe('a repository runs nothing of its own', () => {
  test('a bare one that a commit brought along', async () => {
    const checkout = aCheckout();
    const context = join(checkout, 'svc');
    git(root, 'init', '--quiet', '--bare', join(root, 'bare'));
    for (const name of readdirSync(join(root, 'bare')))
      execFileSync('cp', ['-r', join(root, 'bare', name), context]);
    git(context, 'config', '--file', 'config', 'core.bare', 'false');
    git(context, 'config', '--file', 'config', 'core.worktree', '.');
    git(context, 'config', '--file', 'config', 'core.fsmonitor', trap);
    expect(isCaught(context)).toBe(true);
    const seen = await look(context);
    expect(seen.isCaught).toBe(false);
    expect(seen.head).toBe(git(checkout, 'rev-parse', 'HEAD'));
    expect(seen.changes).toContain(join(context, 'config'));
  });

  test.each<[string, (folder: string) => void]>([
    ['a monitor of files', (folder) => git(folder, 'config', 'core.fsmonitor', trap)],
    [
      'a filter',
      (folder) => {
        git(folder, 'config', 'filter.f.clean', trap);
        writeFileSync(join(folder, '.gitattributes'), '* filter=f\n');
        change(join(folder, 'svc', 'app.txt'));
      },
    ],
    [
      'a filter that lives on',
      (folder) => {
        git(folder, 'config', 'filter.f.process', trap);
        writeFileSync(join(folder, '.git', 'info', 'attributes'), '* filter=f\n');
        change(join(folder, 'svc', 'app.txt'));
      },
    ],
    [
      'a hook',
      (folder) => {
        mkdirSync(join(folder, 'hooks'));
        execFileSync('cp', [trap, join(folder, 'hooks', 'post-index-change')]);
        git(folder, 'config', 'core.hooksPath', join(folder, 'hooks'));
        touch(join(folder, 'svc', 'app.txt'));
      },
    ],
    [
      'another file of settings',
      (folder) => {
        writeFileSync(join(folder, 'more'), `[core]\n\tfsmonitor = ${trap}\n`);
        git(folder, 'config', 'include.path', join(folder, 'more'));
      },
    ],
  ])('one that configures %s', async (_, prepare) => {
    const checkout = aCheckout();
    prepare(checkout);
    expect(isCaught(checkout)).toBe(true);
    expect(await look(checkout)).toMatchObject({
      isCaught: false,
      head: git(checkout, 'rev-parse', 'HEAD'),
      changes: expect.any(Array),
    });
  });

  test('a submodule', async () => {
    const inner = aCheckout('inner');
    const checkout = aCheckout();
    git(checkout, 'submodule', '--quiet', 'add', inner, 'svc/sub');
    git(checkout, 'commit', '--quiet', '--message', 'sub');
    git(join(checkout, 'svc', 'sub'), 'config', 'core.fsmonitor', trap);
    writeFileSync(join(checkout, 'svc', 'sub', 'other.txt'), 'changed\n');
    expect(isCaught(checkout)).toBe(true);
    expect(await look(join(checkout, 'svc'))).toMatchObject({
      isCaught: false,
      changes: [join(checkout, 'svc', 'sub', 'other.txt')],
    });
  });

  test('one that lacks objects and names a program that fetches them', async () => {
    const checkout = aCheckout();
    git(checkout, 'config', 'extensions.partialClone', 'origin');
    git(checkout, 'config', 'core.repositoryFormatVersion', '1');
    git(checkout, 'config', 'remote.origin.promisor', 'true');
    git(checkout, 'config', 'remote.origin.url', 'ssh://nowhere.example/x');
    git(checkout, 'config', 'core.sshCommand', trap);
    const tree = git(checkout, 'rev-parse', 'HEAD^{tree}');
    rmSync(join(checkout, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    expect(isCaught(checkout)).toBe(true);
    const { isCaught: caught, changes } = await look(checkout);
    expect({ caught, changes }).toEqual({ caught: false, changes: undefined });
  });
});

describe('the surroundings of Git run nothing', () => {
  test.each<[string, () => Record<string, string>]>([
    [
      'variables of the job',
      () => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: trap }),
    ],
    [
      'settings of the user',
      () => {
        writeFileSync(join(root, '.gitconfig'), `[core]\n\tfsmonitor = ${trap}\n`);
        return { HOME: root };
      },
    ],
  ])('%s', async (_, prepare) => {
    const checkout = aCheckout();
    const variables = prepare();
    expect(isCaught(checkout, variables)).toBe(true);
    const before = { ...process.env };
    Object.assign(process.env, variables);
    try {
      expect(await look(checkout)).toMatchObject({ isCaught: false, changes: [] });
    } finally {
      process.env = before;
    }
  });

  test.each<[string, (checkout: string, link: string) => { workspace: string; tools: string }]>([
    ['', (checkout) => ({ workspace: checkout, tools: checkout })],
    [
      ', which has the real name of a workspace behind a link',
      (checkout, link) => ({ workspace: link, tools: checkout }),
    ],
    [
      ', which has another name than the workspace',
      (checkout, link) => ({ workspace: checkout, tools: link }),
    ],
  ])('a `git` that a pull request puts into a folder of PATH%s', async (_, named) => {
    const checkout = aCheckout();
    const link = join(root, 'link');
    symlinkSync(checkout, link);
    const { workspace, tools: top } = named(checkout, link);
    const tools = join(top, 'node_modules', '.bin');
    mkdirSync(tools, { recursive: true });
    execFileSync('cp', [trap, join(tools, 'git')]);
    const variables = { PATH: `${tools}:${process.env['PATH']}`, GITHUB_WORKSPACE: workspace };
    expect(isCaught(checkout, variables)).toBe(true);
    const before = { ...process.env };
    Object.assign(process.env, variables);
    try {
      expect((await look(checkout)).isCaught).toBe(false);
    } finally {
      process.env = before;
    }
  });
});

describe('what Git says is right all the same', () => {
  test('of changed, untracked and ignored files below the folder', async () => {
    const checkout = aCheckout();
    const context = join(checkout, 'svc');
    expect(await look(context)).toMatchObject({ changes: [] });
    writeFileSync(join(context, 'app.txt'), 'changed\n');
    writeFileSync(join(context, 'new näme.txt'), '');
    writeFileSync(join(context, 'a.log'), '');
    writeFileSync(join(checkout, '.gitignore'), '*.log\n');
    writeFileSync(join(checkout, 'other.txt'), 'changed\n');
    const { changes } = await look(context);
    expect([...(changes ?? [])].sort()).toEqual(
      ['a.log', 'app.txt', 'new näme.txt'].map((name) => join(context, name)),
    );
  });

  test('of a checkout that belongs to another user', async () => {
    const checkout = aCheckout();
    if (process.getuid?.() === 0) {
      for (const path of [checkout, join(checkout, '.git'), join(checkout, 'svc')])
        chownSync(path, 12345, 12345);
    }
    expect(await look(join(checkout, 'svc'))).toMatchObject({
      head: git(checkout, '-c', 'safe.directory=*', 'log', '-1', '--format=%H'),
      changes: [],
    });
  });

  test('of a linked work tree', async () => {
    const checkout = aCheckout();
    const linked = join(root, 'linked');
    git(checkout, 'worktree', 'add', '--quiet', linked);
    writeFileSync(join(linked, 'svc', 'app.txt'), 'changed\n');
    expect(await look(join(linked, 'svc'))).toMatchObject({
      head: git(linked, 'rev-parse', 'HEAD'),
      changes: [join(linked, 'svc', 'app.txt')],
    });
  });

  test('of a repository with SHA-256', async () => {
    const checkout = aCheckout('sha256', '--object-format=sha256');
    const { head, changes } = await look(checkout);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(changes).toEqual([]);
  });

  test('of a submodule that holds files and is no checkout', async () => {
    const inner = aCheckout('inner');
    const checkout = aCheckout();
    git(checkout, 'submodule', '--quiet', 'add', inner, 'svc/sub');
    git(checkout, 'commit', '--quiet', '--message', 'sub');
    const clone = join(root, 'clone');
    git(root, 'clone', '--quiet', checkout, clone);
    expect(await look(clone)).toMatchObject({ changes: [] });
    writeFileSync(join(clone, 'svc', 'sub', 'foreign.txt'), '');
    expect((await look(clone)).changes).toEqual([join(clone, 'svc', 'sub')]);
  });

  test('of which files it ignores', async () => {
    const checkout = aCheckout();
    writeFileSync(join(checkout, '.git', 'info', 'exclude'), '*.log\n');
    for (const name of ['a.log', 'a.txt']) writeFileSync(join(checkout, name), '');
    expect(await gitCli(root).changes(checkout)).toEqual([
      { path: join(checkout, 'a.txt'), isIgnored: false },
      { path: join(checkout, 'a.log'), isIgnored: true },
    ]);
  });

  test('of a sparse checkout: what is left out of it is no change', async () => {
    const checkout = aCheckout();
    git(checkout, 'sparse-checkout', 'set', 'svc');
    writeFileSync(join(checkout, 'svc', 'new.txt'), '');
    expect((await look(checkout)).changes).toEqual([join(checkout, 'svc', 'new.txt')]);
  });

  test('of its remote: of a submodule, a linked work tree and a checkout inside another their own', async () => {
    const checkout = aCheckout();
    git(checkout, 'submodule', '--quiet', 'add', aCheckout('inner'), 'svc/sub');
    git(checkout, 'commit', '--quiet', '--message', 'sub');
    const linked = join(root, 'linked');
    git(checkout, 'worktree', 'add', '--quiet', linked);
    const second = aCheckout('checkout/second');
    const remotes: [string, string][] = [
      [checkout, 'https://github.com/acme/api'],
      [join(checkout, 'svc', 'sub'), 'git@github.com:acme/library.git'],
      [second, 'https://github.com/acme/second'],
    ];
    for (const [folder, url] of remotes) git(folder, 'config', 'remote.origin.url', url);
    const ours = gitCli(root);
    for (const [folder, url] of remotes) expect(await ours.origin(folder)).toBe(url);
    expect(await ours.origin(join(linked, 'svc'))).toBe('https://github.com/acme/api');
  });

  test('of a remote that is not there, that another file names, or that nobody may wait for', async () => {
    const checkout = aCheckout();
    const config = join(checkout, '.git', 'config');
    const ours = gitCli(root);
    expect(await ours.origin(checkout)).toBeUndefined();
    writeFileSync(join(root, 'more'), '[remote "origin"]\n\turl = https://github.com/acme/more\n');
    git(checkout, 'config', 'include.path', join(root, 'more'));
    expect(await ours.origin(checkout)).toBeUndefined();
    writeFileSync(config, '[remote "origin"\n\turl');
    expect(await ours.origin(checkout)).toBeUndefined();
    rmSync(config);
    execFileSync('mkfifo', [config]);
    expect(await ours.origin(checkout)).toBeUndefined();
  });

  test('of a checkout without a commit', async () => {
    const folder = join(root, 'unborn');
    git(root, 'init', '--quiet', folder);
    expect(await look(folder)).toMatchObject({ head: undefined, changes: undefined });
    expect(await gitCli(root).top(folder)).toBe(folder);
  });

  test('of the history that is there', async () => {
    const checkout = aCheckout();
    const first = git(checkout, 'rev-parse', 'HEAD');
    git(checkout, 'commit', '--quiet', '--allow-empty', '--message', 'second');
    const second = git(checkout, 'rev-parse', 'HEAD');
    const ours = gitCli(root);
    expect(await ours.isAncestor(checkout, first, second)).toBe(true);
    expect(await ours.isAncestor(checkout, second, first)).toBe(false);
    expect(await ours.isAncestor(checkout, second, second)).toBe(true);
    expect(await ours.isAncestor(checkout, 'f'.repeat(40), second)).toBe(false);
    const shallow = join(root, 'shallow');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${checkout}`, shallow);
    expect(await ours.isAncestor(shallow, first, second)).toBe(false);
    expect(await ours.isAncestor(shallow, second, second)).toBe(true);
  });

  test('where there is no checkout', async () => {
    mkdirSync(join(root, 'plain'));
    expect(await look(join(root, 'plain'))).toMatchObject({ head: undefined, changes: undefined });
    expect(await gitCli(root).top(join(root, 'plain'))).toBeUndefined();
  });

  test('and leaves nothing behind', async () => {
    await look(aCheckout());
    expect(readdirSync(root).filter((name) => name.startsWith('ecs-rollout-'))).toEqual([]);
  });
});
