import { dirname, relative, sep } from 'node:path';
import type { BuildFiles } from './build-files.ts';
import { readDockerignore } from './dockerignore.ts';
import type { FileChange, Git } from './ports.ts';

/** The files that a build takes in and that are not those of the commit; `undefined` when Git cannot say. */
export async function filesBesideCommit(
  files: BuildFiles,
  git: Pick<Git, 'changes'>,
): Promise<readonly FileChange[] | undefined> {
  const isIgnored = readDockerignore(files.ignoreText);
  const decisive = new Set([files.dockerfile, `${files.dockerfile}.dockerignore`]);
  const changes = await git.changes(files.context);
  // The Dockerfile may stand elsewhere in the workspace.
  const beside = isInside(files.context, files.dockerfile)
    ? []
    : await git.changes(dirname(files.dockerfile));
  if (changes === undefined || beside === undefined) return undefined;
  return [...changes, ...beside.filter(({ path }) => decisive.has(path))].filter(({ path }) => {
    const name = relative(files.context, path).split(sep).join('/');
    return decisive.has(path) || name === '.dockerignore' || !isIgnored(name);
  });
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}
