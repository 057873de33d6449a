import { mkdir, mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { readBounded } from '../runner/bounded-file.ts';
import { runProgram } from '../runner/program.ts';
import { type Checkout, commonDirectory, findCheckout } from './git-checkout.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitLog } from './git-log.ts';
import type { FileChange, GitHistory } from './ports.ts';
import { changesInSubmodules, type RunGit } from './submodules.ts';

/** Git answers from files of this machine. */
const limitMs = 120_000;

/** The Git of this machine. Nothing that a repository configures is run: see docs/threat-model.md#foreign-code. */
export function gitCli(temporaryDirectory = tmpdir()): GitHistory {
  return {
    async head(path) {
      const checkout = await checkoutAt(path);
      return checkout && headOf(checkout);
    },
    changes: (path) => changesAt(path, temporaryDirectory),
    async isAncestor(path, older, newer) {
      const checkout = await checkoutAt(path);
      if (checkout === undefined) return false;
      const args = ['merge-base', '--is-ancestor', older, newer];
      const answer = await withOwnConfiguration(checkout, older, temporaryDirectory, (git) => git(args));
      return answer.exitCode === 0;
    },
    async top(path) {
      return (await checkoutAt(path))?.workTree;
    },
    async origin(path) {
      const checkout = await checkoutAt(path);
      return checkout && originOf(checkout);
    },
    async log(path, older, newer, most) {
      const checkout = await checkoutAt(path);
      if (checkout === undefined || (await isShallow(checkout))) return undefined;
      return withOwnConfiguration(checkout, older, temporaryDirectory, (git) =>
        gitLog(git, { older, newer, most }),
      );
    },
  };
}

async function changesAt(
  path: string,
  temporaryDirectory: string,
): Promise<readonly FileChange[] | undefined> {
  const folder = await realpath(path).catch(() => undefined);
  const checkout = folder === undefined ? undefined : await findCheckout(folder);
  const head = checkout && (await headOf(checkout));
  if (folder === undefined || checkout === undefined || head === undefined) return undefined;
  return withOwnConfiguration(checkout, head, temporaryDirectory, async (git) => {
    const scope = relative(checkout.workTree, folder).split(sep).join('/') || '.';
    const own = await changesIn(git, checkout.workTree, scope);
    const inner = await changesInSubmodules(git, checkout.workTree, scope, (inside) =>
      changesAt(inside, temporaryDirectory),
    );
    return own && inner && [...own, ...inner];
  });
}

async function checkoutAt(path: string): Promise<Checkout | undefined> {
  return findCheckout(await realpath(path).catch(() => path));
}

/** Whether commits are missing: then a count of them would be wrong. */
async function isShallow({ gitDirectory }: Checkout): Promise<boolean> {
  const path = join(await commonDirectory(gitDirectory), 'shallow');
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Only reads a reference, which runs nothing, whatever the repository's configuration says. */
async function headOf({ gitDirectory }: Checkout): Promise<string | undefined> {
  const { exitCode, stdout } = await runProgram(
    'git',
    ['--git-dir', gitDirectory, 'rev-parse', '--verify', 'HEAD'],
    { env: gitEnvironment(process.env), limitMs },
  );
  return exitCode === 0 && isCommit(stdout.trim()) ? stdout.trim() : undefined;
}

/**
 * Git reads the text of the one file, from its standard input: neither what that includes nor any other configuration,
 * and it looks for no repository.
 */
async function originOf({ gitDirectory }: Checkout): Promise<string | undefined> {
  const path = join(await commonDirectory(gitDirectory), 'config');
  const read = await readBounded(path).catch(() => undefined);
  if (read?.kind !== 'read') return undefined;
  const { exitCode, stdout } = await runProgram(
    'git',
    [
      '--git-dir',
      gitDirectory,
      'config',
      '--file',
      '-',
      '--no-includes',
      '--null',
      '--get',
      'remote.origin.url',
    ],
    { env: gitEnvironment(process.env), limitMs, input: new TextDecoder().decode(read.bytes) },
  );
  return exitCode === 0 ? stdout.replace(/\0$/, '') : undefined;
}

/**
 * Git with a folder of our own in the place of `.git`: the commit, the index and the objects are the checkout's, its
 * configuration is not there. So no filter, no monitor, no hook and no helper exists that could be run.
 */
async function withOwnConfiguration<T>(
  { workTree, gitDirectory }: Checkout,
  head: string,
  temporaryDirectory: string,
  work: (git: RunGit) => Promise<T>,
): Promise<T> {
  const common = await commonDirectory(gitDirectory);
  const folder = await mkdtemp(join(temporaryDirectory, 'ecs-rollout-git-'));
  try {
    await mkdir(join(folder, 'refs'));
    await writeFile(join(folder, 'HEAD'), `${head}\n`);
    await writeFile(join(folder, 'config'), configurationFor(head));
    await copyExcludes(common, folder);
    const env = {
      ...gitEnvironment(process.env),
      GIT_INDEX_FILE: join(gitDirectory, 'index'),
      GIT_OBJECT_DIRECTORY: join(common, 'objects'),
      GIT_SHALLOW_FILE: join(common, 'shallow'),
    };
    const place = ['-C', workTree, '--git-dir', folder, '--work-tree', workTree];
    return await work((args) => runProgram('git', [...place, ...args], { env, limitMs }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names of files that this checkout ignores besides those of `.gitignore`. */
async function copyExcludes(common: string, folder: string): Promise<void> {
  const read = await readBounded(join(common, 'info', 'exclude')).catch(() => undefined);
  if (read?.kind !== 'read') return;
  await mkdir(join(folder, 'info'));
  await writeFile(join(folder, 'info', 'exclude'), read.bytes);
}

/** SHA-256 repositories say so in their configuration, which is not read: their commits are longer. */
function configurationFor(head: string): string {
  const isSha256 = head.length === 64;
  const onWindows = process.platform === 'win32' ? '\tfilemode = false\n\tsymlinks = false\n' : '';
  const format = isSha256 ? '[extensions]\n\tobjectformat = sha256\n' : '';
  return `[core]\n\trepositoryformatversion = ${isSha256 ? 1 : 0}\n\tbare = false\n${onWindows}${format}`;
}

async function changesIn(
  git: RunGit,
  workTree: string,
  scope: string,
): Promise<readonly FileChange[] | undefined> {
  const { exitCode, stdout, isCut } = await git([
    ...['status', '--porcelain', '-z', '--untracked-files=all', '--ignored', '--no-renames'],
    // Git would start itself in a submodule, with what is configured there: see `changesInSubmodules`.
    '--ignore-submodules=dirty',
    ...['--', scope],
  ]);
  if (exitCode !== 0 || isCut) return undefined;
  const entries = stdout.split('\0').filter((entry) => entry !== '');
  return entries.map((entry) => ({
    path: resolve(workTree, entry.slice(3)),
    isIgnored: entry.startsWith('!!'),
    // Git names only the folder of another repository.
    ...(entry.endsWith('/') && { isFolder: true }),
  }));
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
