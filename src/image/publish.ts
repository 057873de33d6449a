import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';
import { type BuildIdentity, differences } from './build-labels.ts';
import type { ImagePorts, RemoteManifest } from './ports.ts';
import { inWords } from './prepare.ts';
import type { Pushed } from './push.ts';
import type { TakenTag } from './tag-choice.ts';
import { lookEveryMs, watchTag } from './watch-tag.ts';

/** An image that stands in the registry. */
export interface Published {
  readonly origin: 'built' | 'reused';
  readonly tag: string;
  readonly manifest: RemoteManifest;
  /** What was found under the tag that was tried first. */
  readonly passedOver?: TakenTag;
  readonly buildMs?: number;
  readonly pushMs?: number;
  readonly notices: readonly Notice[];
}

export interface Publication {
  readonly repository: string;
  /** In the order in which they are tried. */
  readonly tags: readonly string[];
  readonly identity: BuildIdentity;
  /** The user named a tag that is no commit: it may hold something older. */
  readonly mayOverwrite: boolean;
  readonly pushTo: (tag: string) => Promise<Pushed>;
}

/**
 * Pushes to the first tag that is free. Another job may push to the same tag at the same time, and a registry takes
 * the last one: so the tag is watched during the push and read back after it, and what came first stays.
 * Throws `UserError` when no tag is left.
 */
export async function publish(
  publication: Publication,
  ports: Pick<ImagePorts, 'registry' | 'clock'>,
): Promise<Published> {
  const { repository, tags, identity, mayOverwrite } = publication;
  let passedOver: TakenTag | undefined;
  for (const tag of tags) {
    const attempt = mayOverwrite
      ? await overwrite(publication, tag, ports)
      : await claim(publication, tag, ports);
    if ('ours' in attempt) {
      return { origin: 'built', tag, manifest: attempt.ours, notices: [], ...(passedOver && { passedOver }) };
    }
    const { theirs } = attempt;
    const image = await inWords(repository, () => ports.registry.describe(repository, theirs));
    if (differences(identity, image.labels).length === 0) {
      return { origin: 'reused', tag, manifest: theirs, notices: [], ...(passedOver && { passedOver }) };
    }
    passedOver ??= { tag, manifest: theirs, image };
  }
  throw new UserError(
    `The image could not be pushed: each of these tags of ${repository} already has another image: ${list(tags)}.`,
    {
      kind: 'push-failed',
      remedy: 'Leave `image-tag` out, so that the tag is the commit, and run the job again.',
      docs: 'docs/image.md#tags',
    },
  );
}

type Attempt = { readonly ours: RemoteManifest } | { readonly theirs: RemoteManifest };

/** Pushes to a tag that may hold something older. */
async function overwrite(
  { repository, pushTo }: Publication,
  tag: string,
  { registry }: Pick<ImagePorts, 'registry'>,
): Promise<Attempt> {
  const pushed = await pushTo(tag);
  if (pushed.kind === 'tag-taken') throw immutableTag(repository, tag);
  const ours = await inWords(repository, () => registry.find(repository, tag));
  if (ours && isOurs(pushed, ours)) return { ours };
  throw overtaken(repository, tag);
}

/** Pushes to a tag that nobody else has, or tells who has it. */
async function claim(
  { repository, pushTo }: Publication,
  tag: string,
  { registry, clock }: Pick<ImagePorts, 'registry' | 'clock'>,
): Promise<Attempt> {
  const find = () => inWords(repository, () => registry.find(repository, tag));
  const before = await find();
  if (before) return { theirs: before };
  const { result: pushed, seen } = await watchTag(() => pushTo(tag), find, clock);
  if (pushed.kind === 'pushed') {
    if (seen && !isOurs(pushed, seen)) {
      // Ours has gone over theirs, and their job may have finished with that tag.
      await inWords(repository, () => registry.tag(repository, seen, tag));
      return { theirs: seen };
    }
    // Whoever pushes right after us may not have seen ours: what stands there a little later stays.
    await clock.sleep(2 * lookEveryMs);
  }
  const after = await find();
  if (!after) throw overtaken(repository, tag);
  return isOurs(pushed, after) ? { ours: after } : { theirs: after };
}

// A build for several platforms may not tell its digest: then the registry is believed.
function isOurs(pushed: Pushed, { digest }: RemoteManifest): boolean {
  return pushed.kind === 'pushed' && (pushed.digests.length === 0 || pushed.digests.includes(digest));
}

function overtaken(repository: string, tag: string): UserError {
  return new UserError(
    `The image could not be verified: ${repository}:${tag} does not have the image that was just pushed.`,
    {
      kind: 'push-failed',
      remedy: 'Check which other job or policy writes to this tag, then run the job again.',
      docs: 'docs/image.md#tags',
    },
  );
}

function immutableTag(repository: string, tag: string): UserError {
  return new UserError(
    `The image could not be pushed: ${repository}:${tag} is there already, and the tag is immutable.`,
    {
      kind: 'push-failed',
      remedy:
        'Leave out `image-tag`, so that each commit gets its own tag, or exclude this tag from immutability.',
      docs: 'docs/image.md#tag-immutable',
    },
  );
}
