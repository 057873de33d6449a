import { type BuildIdentity, differences, identityDigest } from './build-labels.ts';
import type { RemoteImage, RemoteManifest } from './ports.ts';

/** What stands under a tag that we might take. */
export interface TakenTag {
  readonly tag: string;
  readonly manifest: RemoteManifest;
  readonly image: RemoteImage;
}

export type TagChoice =
  | { readonly kind: 'reuse'; readonly taken: TakenTag }
  /** `tags`: those that are free, the best first. */
  | { readonly kind: 'build'; readonly tags: readonly string[] };

/** The tags that an image of a commit may have, in the order in which they are tried. */
export function tagCandidates(
  commit: string,
  environment: string | undefined,
  identity: BuildIdentity,
): readonly string[] {
  const named = environment === undefined ? [] : [`${commit}-${tagPart(environment)}`];
  return [commit, ...named, `${commit}-${identityDigest(identity)}`];
}

/**
 * Decides from what is there. The tag of a commit is never given to other content: the same image is reused,
 * and a different one goes to the first tag that is free.
 */
export function chooseTag(
  candidates: readonly string[],
  taken: readonly TakenTag[],
  identity: BuildIdentity,
): TagChoice {
  const same = taken.find(({ image }) => differences(identity, image.labels).length === 0);
  if (same) return { kind: 'reuse', taken: same };
  const tags = candidates.filter((tag) => !taken.some((other) => other.tag === tag));
  return { kind: 'build', tags };
}

// A tag has letters, digits, `_`, `.` and `-`, 128 at most; an environment may be called anything.
function tagPart(environment: string): string {
  return environment.replaceAll(/[^A-Za-z0-9_.-]+/g, '-').slice(0, 60);
}
