import { relative, sep } from 'node:path';
import type { BuildFiles } from './build-files.ts';
import { readDockerignore } from './dockerignore.ts';
import type { Git } from './ports.ts';

/** The files that a build takes in and that are not those of the commit; `undefined` when Git cannot say. */
export async function filesBesideCommit(files: BuildFiles, git: Git): Promise<readonly string[] | undefined> {
  const isIgnored = readDockerignore(files.ignoreText);
  const decisive = new Set([files.dockerfile, `${files.dockerfile}.dockerignore`]);
  const changes = await git.changes(files.context);
  return changes?.filter((path) => {
    const name = relative(files.context, path).split(sep).join('/');
    return decisive.has(path) || name === '.dockerignore' || !isIgnored(name);
  });
}
