import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunResult } from '../runner/program.ts';
import type { FileChange } from './ports.ts';

/** Runs Git on a checkout, in its work tree. */
export type RunGit = (args: readonly string[]) => Promise<RunResult>;

/** The mode of a submodule in the index. Source: gitformat-index(5). */
const gitlink = '160000';

/** What differs inside the submodules below `scope`: each is a checkout of its own. `undefined` when Git cannot say. */
export async function changesInSubmodules(
  git: RunGit,
  workTree: string,
  scope: string,
  changes: (folder: string) => Promise<readonly FileChange[] | undefined>,
): Promise<readonly FileChange[] | undefined> {
  const { exitCode, stdout, isCut } = await git(['ls-files', '--stage', '-z', '--', scope]);
  if (exitCode !== 0 || isCut) return undefined;
  const found: FileChange[] = [];
  for (const entry of stdout.split('\0').filter((line) => line.startsWith(gitlink))) {
    const inside = await changesInSubmodule(join(workTree, entry.slice(entry.indexOf('\t') + 1)), changes);
    if (inside === undefined) return undefined;
    found.push(...inside);
  }
  return found;
}

async function changesInSubmodule(
  folder: string,
  changes: (folder: string) => Promise<readonly FileChange[] | undefined>,
): Promise<readonly FileChange[] | undefined> {
  const isCheckedOut = (await stat(join(folder, '.git')).catch(() => undefined)) !== undefined;
  if (isCheckedOut) return changes(folder);
  // One that is not checked out is an empty folder: anything in it is of no commit.
  const names = await readdir(folder).catch(() => []);
  return names.length === 0 ? [] : [{ path: folder, isIgnored: false, isFolder: true }];
}
