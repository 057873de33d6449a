import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { longestFile, readBounded } from '../runner/bounded-file.ts';
import { workspaceRoot } from '../runner/workspace.ts';
import { UserError } from '../text/errors.ts';
import { byLikeness, list } from '../text/words.ts';
import type { BuildWish } from './build-wish.ts';

/** What a build reads, found and inside the workspace. */
export interface BuildFiles {
  /** Absolute path of the context. */
  readonly context: string;
  /** Absolute path of the Dockerfile. */
  readonly dockerfile: string;
  /** Both again, relative to the workspace, with `/`: what reports and labels say. */
  readonly contextName: string;
  readonly dockerfileName: string;
  readonly dockerfileText: string;
  /** The text of the .dockerignore that counts for BuildKit: that of the Dockerfile, else that of the context; empty without one. */
  readonly ignoreText: string;
  /** That of the context, the only one that the legacy builder knows. */
  readonly contextIgnoreText: string;
}

/** Finds context and Dockerfile. Throws `UserError` when one is missing or lies outside the workspace. */
export async function locateBuild(
  workspace: string,
  build: Pick<BuildWish, 'context' | 'dockerfile'>,
): Promise<BuildFiles> {
  const root = await workspaceRoot(workspace);
  const context = await inWorkspace(root, build.context, 'context');
  if (!context || !(await stat(context)).isDirectory()) {
    throw new UserError(
      `The image cannot be built: there is no directory ${build.context} in the workspace.`,
      {
        kind: 'file-not-found',
        remedy:
          'Set `context` to a directory of the repository, and make sure that a checkout step runs before this one.',
        docs: 'docs/image.md#inputs',
      },
    );
  }
  const named = build.dockerfile ?? join(relative(root, context), 'Dockerfile');
  const dockerfile = await inWorkspace(root, named, 'dockerfile');
  const text = dockerfile && (await readText(dockerfile, named));
  if (!dockerfile || text === undefined) throw await missingDockerfile(root, context, named);
  const contextIgnoreText = (await readIgnore(root, join(context, '.dockerignore'))) ?? '';
  return {
    context,
    dockerfile,
    contextName: slashed(relative(root, context)) || '.',
    dockerfileName: slashed(relative(root, resolve(root, named))),
    dockerfileText: text,
    ignoreText: (await readIgnore(root, `${dockerfile}.dockerignore`)) ?? contextIgnoreText,
    contextIgnoreText,
  };
}

/** The real path of something in the workspace; `undefined` when it is missing. */
async function inWorkspace(root: string, path: string, input: string): Promise<string | undefined> {
  const real = await realpath(resolve(root, path)).catch(() => undefined);
  if ((real ?? resolve(root, path)) === root || (real ?? resolve(root, path)).startsWith(root + sep))
    return real;
  throw new UserError(`The image cannot be built: \`${input}\` leads out of the workspace (${path}).`, {
    kind: 'file-refused',
    remedy: `Set \`${input}\` to a path inside the repository, and not to a symbolic link that leads out of it.`,
    docs: 'docs/image.md#inputs',
  });
}

async function missingDockerfile(root: string, context: string, named: string): Promise<UserError> {
  const near = await dockerfilesNear(root, [dirname(resolve(root, named)), context, root], named);
  return new UserError(`The image cannot be built: there is no file ${slashed(named)} in the workspace.`, {
    kind: 'file-not-found',
    remedy:
      near.length > 0
        ? `Set \`dockerfile\` to ${list(near, 'or')}.`
        : 'Add a Dockerfile, or name it with `dockerfile`, relative to the workspace; a checkout step must run before this one.',
    docs: 'docs/image.md#inputs',
  });
}

async function dockerfilesNear(
  root: string,
  directories: readonly string[],
  named: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const directory of directories) {
    const inside = directory === root || directory.startsWith(root + sep);
    for (const name of inside ? await readdir(directory).catch(() => []) : []) {
      if (/(docker|container)file/i.test(name) && !name.endsWith('.dockerignore')) {
        found.add(slashed(relative(root, join(directory, name))));
      }
    }
  }
  return byLikeness(named, [...found]).slice(0, 5);
}

/** Docker reads the file itself as well: it would wait at a named pipe, and follow a link to anywhere. */
async function readIgnore(root: string, path: string): Promise<string | undefined> {
  const name = slashed(relative(root, path));
  const real = await inWorkspace(root, path, 'context');
  if (real === undefined) return undefined;
  const text = await readText(real, name);
  if (text === undefined) throw unreadable(name, 'it is not a file');
  return text;
}

/** `undefined` for what is no file. */
async function readText(path: string, name: string): Promise<string | undefined> {
  const read = await readBounded(path);
  if (read.kind === 'too-long') throw unreadable(name, `it has more than ${longestFile / 1024 / 1024} MiB`);
  return read.kind === 'read' ? new TextDecoder().decode(read.bytes) : undefined;
}

function unreadable(name: string, why: string): UserError {
  return new UserError(`The image cannot be built: ${name} is not read, since ${why}.`, {
    kind: 'file-refused',
    remedy: 'Replace it by a file of the repository, or remove it.',
    docs: 'docs/image.md#inputs',
  });
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
