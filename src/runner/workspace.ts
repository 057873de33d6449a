import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, posix, relative, resolve, sep } from 'node:path';
import type { Document } from '../task-definition/document.ts';
import { describeNoPath } from '../task-definition/source.ts';
import { withheldValues } from '../task-definition/withheld-values.ts';
import { UserError } from '../text/errors.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { byLikeness, isLike, list } from '../text/words.ts';
import { longestFile, readBounded } from './bounded-file.ts';
import { isEnvironmentFile, namesInEnvironmentFile } from './required-environment.ts';

/** Reads the task definition in a file of the workspace. `path` is relative to the workspace. */
export async function readTaskDefinitionFile(workspace: string, path: string): Promise<Document> {
  const bytes = await readWorkspaceFile(workspace, path, {
    input: 'task-definition',
    isAlike: (name) => /\.(json|ya?ml)$/i.test(name) && /task|def|ecs|td/i.test(name),
  });
  // The parsers are only loaded for those who keep a file.
  const { readDocument } = await import('../task-definition/read-document.ts');
  const document = readDocument(bytes, posixPath(path));
  secretsOfThisRun.learn(withheldValues(document.taskDefinition));
  return document;
}

/** The names that `required-environment` asks for; an entry that is a path stands for the names in that file. */
export async function readRequiredEnvironment(
  workspace: string,
  entries: readonly string[],
): Promise<readonly string[]> {
  const names = await Promise.all(
    entries.map(async (entry) => {
      if (!isEnvironmentFile(entry)) return [entry];
      const bytes = await readWorkspaceFile(workspace, entry, {
        input: 'required-environment',
        isAlike: (name) => /env/i.test(name),
      });
      return namesInEnvironmentFile(new TextDecoder().decode(bytes));
    }),
  );
  return [...new Set(names.flat())];
}

interface Kind {
  /** The input that the path comes from. */
  readonly input: string;
  /** Whether a file of this name may have been meant by a wrong path. */
  isAlike(name: string): boolean;
}

/** The content of a file of the workspace. Throws a `UserError` for one that is missing, or lies outside, by `..` or by a link. */
export async function readWorkspaceFile(workspace: string, path: string, kind: Kind): Promise<Uint8Array> {
  const root = await workspaceRoot(workspace);
  const wanted = resolve(root, path);
  if (!isInside(root, wanted)) throw outside(path, kind, 'it leads out of the workspace');
  const real = await realpath(wanted).catch(() => undefined);
  if (real === undefined) throw await missing(root, path, kind);
  if (!isInside(root, real))
    throw outside(path, kind, 'it is a symbolic link that leads out of the workspace');
  const read = await readBounded(real);
  if (read.kind === 'too-long') throw tooLong(path, kind);
  if (read.kind === 'no-file') throw await missing(root, path, kind, `it is ${read.what}`);
  return read.bytes;
}

/** The real path of the workspace. Throws a `UserError` where the runner has none. */
export async function workspaceRoot(workspace: string): Promise<string> {
  const root = await realpath(workspace).catch(() => undefined);
  const isFolder = root !== undefined && (await stat(root)).isDirectory();
  if (isFolder) return root;
  throw new UserError(`The workspace of the job (GITHUB_WORKSPACE) is not a directory: ${shown(workspace)}`, {
    kind: 'file-not-found',
    remedy:
      'Add a step with `actions/checkout` before this one; in a container of your own, mount the workspace.',
    docs: 'docs/troubleshooting.md#inputs',
  });
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}

function tooLong(path: string, { input }: Kind): UserError {
  return new UserError(`${shown(path)} is not read: it has more than ${longestFile / 1024 / 1024} MiB`, {
    kind: 'file-refused',
    remedy: `Set \`${input}\` to the right file.`,
    docs: 'docs/threat-model.md#files',
  });
}

function outside(path: string, { input }: Kind, why: string): UserError {
  const rendered =
    input === 'task-definition'
      ? ' Name the original file instead of one that an earlier step rendered: this action sets the image.'
      : '';
  return new UserError(`${shown(path)} is not read: ${why}`, {
    kind: 'file-refused',
    remedy: `Set \`${input}\` to a file of the repository, relative to its root.${rendered}`,
    docs: 'docs/threat-model.md#files',
  });
}

async function missing(root: string, path: string, kind: Kind, reason?: string): Promise<UserError> {
  const near = await nearFiles(root, path, kind);
  const misread = kind.input === 'task-definition' && reason === undefined ? describeNoPath(path) : undefined;
  const why = reason ?? misread?.why ?? (await whyMissing(root));
  const candidates = near.length === 0 ? [] : [`Similar files: ${list(near)}.`];
  const advice = misread?.remedy ?? 'Write the path relative to the root of the repository.';
  return new UserError(`There is no file ${shown(path)} in the workspace: ${why}`, {
    kind: kind.input === 'task-definition' ? 'task-definition-not-found' : 'file-not-found',
    remedy: [advice, ...candidates].join(' '),
    docs: `docs/troubleshooting.md#${kind.input === 'task-definition' ? 'task-definition-not-found' : 'inputs'}`,
  });
}

async function whyMissing(root: string): Promise<string> {
  const isEmpty = (await readdir(root)).every((name) => name === '.git');
  return isEmpty
    ? 'it is empty, so a checkout step is missing before this one'
    : 'nothing exists at this path';
}

/** The folders that a search looks into, and how many names it reads: a workspace may hold a hundred thousand files. */
const search = {
  depth: 4,
  names: 5000,
  shown: 5,
  skipped: new Set(['node_modules', '.git', 'vendor', 'dist']),
};

/** Similar files: those of the same name first, then those with a similar path. */
async function nearFiles(root: string, path: string, { isAlike }: Kind): Promise<readonly string[]> {
  const name = basename(path).toLowerCase();
  const found: string[] = [];
  let left = search.names;
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.slice(0, left)) {
      left -= 1;
      const full = join(folder, entry.name);
      if (entry.isDirectory() && depth < search.depth && !search.skipped.has(entry.name)) {
        await walk(full, depth + 1);
      } else if (entry.isFile() && (isAlike(entry.name) || isLike(name, entry.name))) {
        found.push(posixPath(relative(root, full)));
      }
    }
  };
  await walk(root, 0);
  const hasName = (file: string) => posix.basename(file).toLowerCase() === name;
  const likest = byLikeness(posixPath(path), found);
  return [...likest.filter(hasName), ...likest.filter((file) => !hasName(file))].slice(0, search.shown);
}

function posixPath(path: string): string {
  return path.split(sep).join('/').replace(/^\.\//, '');
}

/** A path for a sentence; what was typed instead of a path may be long. */
function shown(path: string): string {
  return `"${path.length > 100 ? `${path.slice(0, 100)}…` : path}"`;
}
