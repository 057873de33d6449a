import { lstat, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { matchIn } from '../text/match.ts';

/** A checkout: its work tree, and the folder in which Git keeps it. */
export interface Checkout {
  readonly workTree: string;
  readonly gitDirectory: string;
}

/**
 * The checkout that a folder belongs to: the nearest one above it that has a `.git`. Git's own search is not used: it
 * also takes a bare repository for one, which a commit can bring along with a configuration of its own.
 */
export async function findCheckout(folder: string): Promise<Checkout | undefined> {
  const gitDirectory = await gitDirectoryIn(folder);
  if (gitDirectory !== undefined) return { workTree: folder, gitDirectory };
  const above = dirname(folder);
  return above === folder ? undefined : findCheckout(above);
}

/** The shared part of a repository: a linked work tree keeps its objects there. */
export async function commonDirectory(gitDirectory: string): Promise<string> {
  const text = await shortText(join(gitDirectory, 'commondir'));
  return text === undefined ? gitDirectory : resolve(gitDirectory, text);
}

/** `.git` itself, or what the file `.git` of a submodule or a linked work tree points to. */
async function gitDirectoryIn(folder: string): Promise<string | undefined> {
  const path = join(folder, '.git');
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  const pointer = await shortText(path);
  const target = matchIn(pointer, /^gitdir: (.+)$/)?.[1];
  return target === undefined ? undefined : resolve(folder, target);
}

/** Longer than any path. */
const longest = 8192;

async function shortText(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > longest) return undefined;
  return (await readFile(path, 'utf8')).trimEnd();
}
