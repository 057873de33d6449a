import type { Source } from '../runner/source.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { commitIn, hasUncommittedChanges } from './build-labels.ts';
import { registryFailure } from './failures.ts';
import { repositoryUrl } from './git-origin.ts';
import type { Image } from './image.ts';
import type { ImagePorts, RemoteManifest } from './ports.ts';
import { isMovingTag, parseReference, type Reference } from './reference.ts';
import { RegistryError } from './registry-error.ts';

/** Where images are looked up. */
export interface ImageLookup extends Pick<ImagePorts, 'registry'> {
  /** The run. A label that names another repository than its own is that of a base image. */
  readonly source?: Source | undefined;
  /** By ECR's own API, where the registry cannot be read; `undefined` where that cannot tell either. */
  readonly askEcr?: (reference: Reference, tagOrDigest: string) => Promise<EcrAnswer | undefined>;
}

export interface EcrAnswer {
  /** Absent when there is no such image. */
  readonly manifest?: RemoteManifest;
}

const what = 'The image cannot be deployed';

/**
 * Looks up an image that is ready. A tag that moves becomes the digest that it has now, so that a moved tag is a
 * new revision. Where the registry cannot be read the reference stays as it is, with a warning.
 * Throws `UserError` when there is no such image.
 */
export async function resolveImage(text: string, ports: ImageLookup): Promise<Image> {
  const reference = parseReference(text);
  if (!reference) {
    throw new UserError(`${what}: ${text} is not an image reference.`, {
      kind: 'invalid-input',
      remedy: 'Write it as `repository:tag` or `repository@sha256:…`, the repository in lower case.',
      docs: 'docs/image.md#existing-images',
    });
  }
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
  const given = {
    repository: reference.repository,
    origin: 'given',
    ...(tag !== undefined && { tag }),
  } as const;
  const found = await read(reference, reference.digest ?? tag ?? 'latest', ports);
  if ('notice' in found) {
    const digest = reference.digest === undefined ? {} : { digest: reference.digest };
    return { ...given, ...digest, reference: text, childDigests: [], notices: [found.notice] };
  }
  const { manifest, platform, provenance } = found;
  const isMoving = reference.digest === undefined && tag !== undefined && isMovingTag(tag);
  return {
    ...given,
    reference: isMoving ? `${reference.repository}@${manifest.digest}` : text,
    digest: manifest.digest,
    childDigests: manifest.childDigests,
    ...(platform !== undefined && { platform }),
    ...provenance,
    notices: [],
  };
}

type Provenance = Pick<Image, 'commit' | 'commitRepository' | 'hasUncommittedChanges'>;

type Found =
  | { readonly manifest: RemoteManifest; readonly platform?: string; readonly provenance?: Provenance }
  | { readonly notice: Notice };

async function read(
  reference: Reference,
  tagOrDigest: string,
  { registry, askEcr, source }: ImageLookup,
): Promise<Found> {
  const { repository } = reference;
  try {
    const manifest = await registry.find(repository, tagOrDigest);
    if (!manifest) throw missing(repository, tagOrDigest);
    // An index stands for several platforms.
    if (manifest.childDigests.length > 0) return { manifest };
    const { platform, labels } = await registry.describe(repository, manifest);
    return {
      manifest,
      ...(platform !== undefined && { platform }),
      provenance: provenanceIn(labels, source),
    };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (error.code === 'NAME_UNKNOWN') throw registryFailure(what, error, repository, 'image-not-found');
    const told = await askEcr?.(reference, tagOrDigest);
    if (told !== undefined) {
      if (told.manifest === undefined) throw missing(repository, tagOrDigest);
      return { manifest: told.manifest };
    }
    const { message, remedy, docs } = registryFailure('The image could not be looked up', error, repository);
    const unproved = `${message} The image is deployed as written; its digest is not verified.`;
    return {
      notice: { severity: 'warning', message: unproved, remedy, ...(docs !== undefined && { docs }) },
    };
  }
}

function provenanceIn(labels: Readonly<Record<string, string>>, source: Source = {}): Provenance {
  const commit = commitIn(labels, repositoryUrl(source));
  if (commit === undefined) return {};
  return {
    commit,
    ...(source.repository !== undefined && { commitRepository: source.repository }),
    ...(hasUncommittedChanges(labels) && { hasUncommittedChanges: true }),
  };
}

function missing(repository: string, tagOrDigest: string): UserError {
  return new UserError(`${what}: ${repository} has no image ${tagOrDigest}.`, {
    kind: 'image-not-found',
    remedy:
      'Check tag and repository; the image must be pushed before this step, and may have been removed by a lifecycle policy.',
    docs: 'docs/image.md#existing-images',
  });
}
