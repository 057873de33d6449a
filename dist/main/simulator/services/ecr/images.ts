import type { Repository, World } from '../../model/world.ts';
import { AwsFault, type Call, type Json } from '../../operation.ts';
import { numberOf, objectsOf, requireText, textOf } from '../input.ts';
import { pageOf } from '../page.ts';
import type { ImageSource, StoredImage } from './image-source.ts';
import { requireRepository } from './repositories.ts';

type LaterOperation = (input: Json, call: Call) => Promise<Json>;

export function describeImages(source: ImageSource): LaterOperation {
  return async (input, { world }) => {
    const repository = readRepository(input, world);
    const asked = objectsOf(input, 'imageIds');
    const images = asked
      ? await Promise.all(asked.map((id) => requireImage(source, repository, id, world)))
      : await listImages(source, repository);
    const page = pageOf(images, textOf(input, 'nextToken'), numberOf(input, 'maxResults') ?? 100);
    return {
      imageDetails: page.items.map((image) => showDetail(image, repository, world)),
      nextToken: page.nextToken,
    };
  };
}

export function batchGetImage(source: ImageSource): LaterOperation {
  return async (input, { world }) => {
    const repository = readRepository(input, world);
    const ids = objectsOf(input, 'imageIds') ?? [];
    const found = await Promise.all(
      ids.map(async (id) => ({ id, image: await findImage(source, repository, id) })),
    );
    return {
      images: found.flatMap(({ id, image }) => (image ? [showImage(image, id, repository, world)] : [])),
      failures: found
        .filter(({ image }) => image === undefined)
        .map(({ id }) => ({
          imageId: id,
          failureCode: 'ImageNotFound',
          failureReason: 'Requested image not found',
        })),
    };
  };
}

function readRepository(input: Json, world: World): Repository {
  return requireRepository(requireText(input, 'repositoryName', 'InvalidParameterException'), world);
}

async function findImage(
  source: ImageSource,
  repository: Repository,
  id: Json,
): Promise<StoredImage | undefined> {
  const reference = textOf(id, 'imageDigest') ?? textOf(id, 'imageTag');
  return reference === undefined ? undefined : source.find(repository, reference);
}

async function requireImage(
  source: ImageSource,
  repository: Repository,
  id: Json,
  world: World,
): Promise<StoredImage> {
  const image = await findImage(source, repository, id);
  if (image !== undefined) return image;
  const quote = (name: string) => (textOf(id, name) === undefined ? 'null' : `'${textOf(id, name)}'`);
  throw new AwsFault(
    'ImageNotFoundException',
    `The image with imageId {imageDigest:${quote('imageDigest')}, imageTag:${quote('imageTag')}} does not exist within the repository with name '${repository.name}' in the registry with id '${world.accountId}'`,
  );
}

/** Every image once, with all its tags. */
async function listImages(source: ImageSource, repository: Repository): Promise<readonly StoredImage[]> {
  const tags = await source.listTags(repository);
  const found = await Promise.all(tags.map((tag) => source.find(repository, tag)));
  const byDigest = new Map<string, StoredImage>();
  for (const image of found) {
    if (image === undefined) continue;
    const earlier = byDigest.get(image.digest);
    const allTags = new Set([...(earlier?.tags ?? []), ...image.tags]);
    byDigest.set(image.digest, { ...image, tags: [...allTags] });
  }
  return [...byDigest.values()];
}

function showDetail(image: StoredImage, repository: Repository, world: World): Json {
  return {
    registryId: world.accountId,
    repositoryName: repository.name,
    imageDigest: image.digest,
    imageTags: image.tags,
    imageSizeInBytes: image.sizeBytes,
    imagePushedAt: image.pushedAt / 1000,
    imageManifestMediaType: image.mediaType,
  };
}

function showImage(image: StoredImage, id: Json, repository: Repository, world: World): Json {
  return {
    registryId: world.accountId,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, imageTag: textOf(id, 'imageTag') },
    imageManifest: image.manifest,
    imageManifestMediaType: image.mediaType,
  };
}
