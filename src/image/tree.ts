import { dirname, relative, sep } from 'node:path';
import type { BuildFiles } from './build-files.ts';
import type { Builder } from './builder.ts';
import { type IgnoreTest, readDockerignore } from './dockerignore.ts';
import type { FileChange, Git } from './ports.ts';

/**
 * The files that a build takes in and that are not those of the commit; `undefined` when Git cannot say. Where the builder
 * is not known, a file is left out only by what every builder heeds.
 */
export async function filesBesideCommit(
  files: BuildFiles,
  git: Pick<Git, 'changes'>,
  builder?: Builder['kind'],
): Promise<readonly FileChange[] | undefined> {
  const texts = builder === 'legacy' ? [] : [files.ignoreText];
  if (builder === undefined || builder === 'legacy') texts.push(files.contextIgnoreText);
  const tests = texts.map(readDockerignore);
  const isIgnored: IgnoreTest = (name, isFolder) => tests.every((test) => test(name, isFolder));
  const decisive = new Set([files.dockerfile, `${files.dockerfile}.dockerignore`]);
  const changes = await git.changes(files.context);
  // The Dockerfile may stand elsewhere in the workspace.
  const beside = isInside(files.context, files.dockerfile)
    ? []
    : await git.changes(dirname(files.dockerfile));
  if (changes === undefined || beside === undefined) return undefined;
  return [...changes, ...beside.filter(({ path }) => decisive.has(path))].filter(({ path, isFolder }) => {
    const name = relative(files.context, path).split(sep).join('/');
    return decisive.has(path) || name === '.dockerignore' || !isIgnored(name, isFolder);
  });
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}
