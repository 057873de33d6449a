import { mkdir, mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { runProgram } from '../runner/program.ts';
import { type Checkout, commonDirectory, findCheckout } from './git-checkout.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitLog } from './git-log.ts';
import type { Git, GitHistory } from './ports.ts';
import { changesInSubmodules, type RunGit } from './submodules.ts';

/** Git answers from files of this machine. */
const limitMs = 120_000;

/** The Git of this machine. Nothing that a repository configures is run: see docs/threat-model.md#foreign-code. */
export function gitCli(temporaryDirectory = tmpdir()): GitHistory {
  const changes: Git['changes'] = async (path) => {
    const folder = await realpath(path).catch(() => undefined);
    const checkout = folder === undefined ? undefined : await findCheckout(folder);
    const head = checkout && (await headOf(checkout));
    if (folder === undefined || checkout === undefined || head === undefined) return undefined;
    return withOwnConfiguration(checkout, head, temporaryDirectory, async (git) => {
      const scope = relative(checkout.workTree, folder).split(sep).join('/') || '.';
      const own = await changesIn(git, checkout.workTree, scope);
      const inner = await changesInSubmodules(git, checkout.workTree, scope, changes);
      return own && inner && [...own, ...inner];
    });
  };
  return {
    async head(path) {
      const checkout = await checkoutAt(path);
      return checkout && headOf(checkout);
    },
    changes,
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
    async log(path, older, newer, most) {
      const checkout = await checkoutAt(path);
      if (checkout === undefined || (await isShallow(checkout))) return undefined;
      return withOwnConfiguration(checkout, older, temporaryDirectory, (git) =>
        gitLog(git, { older, newer, most }),
      );
    },
  };
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
): Promise<readonly string[] | undefined> {
  const { exitCode, stdout, isCut } = await git([
    ...['status', '--porcelain', '-z', '--untracked-files=all', '--ignored', '--no-renames'],
    // Git would start itself in a submodule, with what is configured there: see `changesInSubmodules`.
    '--ignore-submodules=dirty',
    ...['--', scope],
  ]);
  if (exitCode !== 0 || isCut) return undefined;
  const entries = stdout.split('\0').filter((entry) => entry !== '');
  return entries.map((entry) => resolve(workTree, entry.slice(3)));
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
