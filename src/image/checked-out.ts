import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Source } from '../runner/source.ts';
import { repositoryAt } from './git-origin.ts';
import type { Git } from './ports.ts';

/** A commit, and the repository that it is of. */
export interface Commit {
  /** The full SHA. */
  readonly commit: string;
  /** `owner/name` on the server of this run; absent where it is not known. */
  readonly repository?: string;
}

/** What is checked out where a folder lies. */
export type CheckedOut =
  | ({ readonly kind: 'commit' } & Commit)
  /** There is a checkout without a commit, or Git cannot read which. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'none' };

/**
 * A folder may belong to another repository than that of the run: a submodule, or a checkout of its own. What it is of is
 * known by its remote; the commits of the run itself are the run's repository's, from wherever they were fetched.
 */
export async function checkedOut(
  git: Pick<Git, 'head' | 'top' | 'origin'>,
  folder: string,
  source: Source,
): Promise<CheckedOut> {
  const commit = await git.head(folder);
  if (commit === undefined) return { kind: (await git.top(folder)) === undefined ? 'none' : 'unreadable' };
  const isOfRun = commit === source.sha || commit === source.headSha;
  const repository = isOfRun ? source.repository : await repositoryOf(git, folder, source);
  return { kind: 'commit', commit, ...(repository !== undefined && { repository }) };
}

/** A commit that is checked out in the workspace. */
export interface CommitInWorkspace extends Commit {
  /** The top folder of its checkout, relative to the workspace, with `/`; empty for the workspace itself. */
  readonly folder: string;
}

/** What is checked out where a file of the workspace is. Never rejects. */
export async function checkedOutAt(
  path: string,
  { workspace, source }: { readonly workspace: string; readonly source: Source },
  git: Pick<Git, 'head' | 'top' | 'origin'>,
): Promise<CommitInWorkspace | undefined> {
  const root = await realpath(workspace).catch(() => resolve(workspace));
  const file = resolve(root, path);
  const folder = file.startsWith(root + sep) ? dirname(file) : root;
  const found = await checkedOut(git, folder, source).catch(() => undefined);
  const top = await git.top(folder).catch(() => undefined);
  if (found?.kind !== 'commit' || top === undefined) return undefined;
  const { kind: _, ...commit } = found;
  return { ...commit, folder: relative(root, top).split(sep).join('/') };
}

async function repositoryOf(
  git: Pick<Git, 'origin'>,
  folder: string,
  source: Source,
): Promise<string | undefined> {
  const repository = repositoryAt((await git.origin(folder)) ?? '', source);
  const isOwn = repository?.toLowerCase() === source.repository?.toLowerCase();
  return isOwn ? source.repository : repository;
}
