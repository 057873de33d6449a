import { UserError } from '../text/errors.ts';
import { type BuildFiles, locateBuild } from './build-files.ts';
import { type BuildIdentity, identify, type Tree } from './build-labels.ts';
import { type Builder, detectBuilder } from './builder.ts';
import { type CheckedOut, type Commit, checkedOut } from './checked-out.ts';
import { registryFailure } from './failures.ts';
import { checkPlatforms } from './platform.ts';
import type { FileChange, ImagePorts, ImageRequest } from './ports.ts';
import { isCommitSha, isTag, parseReference } from './reference.ts';
import { RegistryError } from './registry-error.ts';
import { type TakenTag, tagCandidates } from './tag-choice.ts';
import { filesBesideCommit } from './tree.ts';

/** Everything that is known before anything is built. */
export interface Preparation {
  /** What is checked out where the context lies; absent without a checkout. */
  readonly head?: Commit;
  readonly files: BuildFiles;
  readonly builder: Builder;
  readonly identity: BuildIdentity;
  /** Files that the build takes in beside those of the commit. */
  readonly beside: readonly string[];
  readonly candidates: readonly string[];
  /** In the order of the candidates. */
  readonly taken: readonly TakenTag[];
}

/**
 * Looks at checkout, builder and registry, and writes nothing.
 * Throws `UserError` for everything that would stop the build or the push later.
 */
export async function prepare(request: ImageRequest, ports: ImagePorts): Promise<Preparation> {
  checkNames(request);
  const files = await locateBuild(request.workspace, request.build);
  const builder = await detectBuilder(ports.docker);
  checkPlatforms(request.platforms, builder, files, request.build.target);
  const found = await checkedOut(ports.git, files.context, request.source);
  const commit = commitOf(found, request);
  const beside = await filesBesideCommit(files, ports.git, builder.kind);
  const identity = identify({
    commit,
    files,
    build: request.build,
    platforms: request.platforms.length > 0 ? request.platforms : builder.platforms.slice(0, 1),
    tree: treeOf(beside),
  });
  const named = request.tag ?? commit;
  const candidates = isCommitSha(named) ? tagCandidates(named, request.environment, identity) : [named];
  const taken = await lookUp(request.repository, candidates, ports);
  return {
    ...(found.kind === 'commit' && { head: found }),
    files,
    builder,
    identity,
    beside: (beside ?? []).map(({ path }) => path),
    candidates,
    taken,
  };
}

/** Reads what stands under each of the tags. */
export async function lookUp(
  repository: string,
  tags: readonly string[],
  { registry }: Pick<ImagePorts, 'registry'>,
): Promise<readonly TakenTag[]> {
  const look = async (tag: string): Promise<TakenTag[]> => {
    const manifest = await registry.find(repository, tag);
    return manifest ? [{ tag, manifest, image: await registry.describe(repository, manifest) }] : [];
  };
  return inWords(repository, async () => (await Promise.all(tags.map(look))).flat());
}

/** Gives a failure of the registry its words. */
export async function inWords<T>(repository: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    throw registryFailure('The repository could not be read', error, repository);
  }
}

/** What the tag names: never the commit of the run where another one, or none, was built. */
function commitOf(found: CheckedOut, { source, tag, build }: ImageRequest): string {
  if (found.kind === 'commit') return found.commit;
  if (found.kind === 'none' && source.sha !== undefined && isTag(source.sha)) return source.sha;
  if (tag !== undefined) return '';
  throw found.kind === 'none' ? noCommit() : unreadableCommit(build.context);
}

function treeOf(beside: readonly FileChange[] | undefined): Tree {
  if (beside?.length === 0) return 'clean';
  return beside?.some(({ isIgnored }) => !isIgnored) ? 'uncommitted' : 'changed';
}

function unreadableCommit(context: string): UserError {
  return new UserError(
    `The image has no tag: Git cannot read which commit is checked out in the build context (${context}).`,
    {
      kind: 'invalid-input',
      remedy:
        'Check out a commit with `actions/checkout` before this step, and make sure that `git` is installed; or set `image-tag`.',
      docs: 'docs/image.md#tags',
    },
  );
}

function noCommit(): UserError {
  return new UserError(
    'The image has no tag: the build context is not a Git checkout, and GITHUB_SHA is not set.',
    {
      kind: 'invalid-input',
      remedy: 'Add a step with `actions/checkout` before this one, or set `image-tag`.',
      docs: 'docs/image.md#tags',
    },
  );
}

function checkNames({ repository, tag, extraTags }: ImageRequest): void {
  const reference = parseReference(repository);
  if (!reference || reference.tag !== undefined || reference.digest !== undefined) {
    throw new UserError(`The image cannot be pushed: ${repository} is not the name of a repository.`, {
      kind: 'invalid-input',
      remedy: 'Set `repository` to the name of a repository in lower case, without a tag.',
      docs: 'docs/image.md#inputs',
    });
  }
  const wrong = [tag, ...extraTags].find((name) => name !== undefined && !isTag(name));
  if (wrong === undefined) return;
  throw new UserError(`The image cannot be pushed: ${wrong} cannot be a tag.`, {
    kind: 'invalid-input',
    remedy: 'A tag has up to 128 letters, digits, `_`, `.` and `-`, and must not start with `.` or `-`.',
    docs: 'docs/image.md#inputs',
  });
}
