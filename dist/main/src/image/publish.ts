import { UserError } from '../errors.ts';
import type { Notice } from '../notice.ts';
import { type BuildIdentity, differences } from './build-labels.ts';
import type { ImagePorts, RemoteManifest } from './ports.ts';
import { inWords, lookUp } from './prepare.ts';
import type { Pushed } from './push.ts';
import type { TakenTag } from './tag-choice.ts';

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
 * Pushes to the first tag that is free, and reads it back: another job may push to the same tag at the same time.
 * Throws `UserError` when no tag is left.
 */
export async function publish(
  publication: Publication,
  ports: Pick<ImagePorts, 'registry'>,
): Promise<Published> {
  const { repository, tags, identity, mayOverwrite, pushTo } = publication;
  let passedOver: TakenTag | undefined;
  for (const tag of tags) {
    const [before] = mayOverwrite ? [] : await lookUp(repository, [tag], ports);
    const pushed = before ? undefined : await pushTo(tag);
    if (pushed?.kind === 'tag-taken' && mayOverwrite) throw immutableTag(repository, tag);
    const manifest = await inWords(repository, () => ports.registry.find(repository, tag));
    if (pushed?.kind === 'pushed' && manifest && isOurs(pushed.digests, manifest)) {
      return { origin: 'built', tag, manifest, notices: [], ...(passedOver && { passedOver }) };
    }
    const [taken] = before ? [before] : await lookUp(repository, [tag], ports);
    if (taken && differences(identity, taken.image.labels).length === 0) {
      return {
        origin: 'reused',
        tag,
        manifest: taken.manifest,
        notices: [],
        ...(passedOver && { passedOver }),
      };
    }
    passedOver ??= taken;
  }
  throw new UserError(
    `The image could not be pushed: each of these tags of ${repository} holds another image: ${tags.join(', ')}.`,
    {
      remedy: 'Leave `image-tag` out, so that the tag is the commit, and run the job again.',
      docs: 'docs/image.md#tags',
    },
  );
}

function immutableTag(repository: string, tag: string): UserError {
  return new UserError(
    `The image could not be pushed: ${repository}:${tag} is there already, and the tag is immutable.`,
    {
      remedy:
        'Leave `image-tag` out, so that each commit has a tag of its own, or exclude this tag from immutability.',
      docs: 'docs/image.md#tag-immutable',
    },
  );
}

// A build for several platforms may not tell its digest: then the registry is believed.
function isOurs(digests: readonly string[], { digest }: RemoteManifest): boolean {
  return digests.length === 0 || digests.includes(digest);
}
