import { createHash } from 'node:crypto';
import type { Image } from './resources.ts';
import type { World } from './world.ts';

/** What the registry says about a reference: an image, that there is none, or that it is not for this world to know. */
export function lookUpImage(world: World, reference: string): Image | 'missing' | undefined {
  const known = world.lookUpImage?.(reference);
  if (known !== undefined) return known;
  const { repository, tag, digest } = parseReference(reference);
  const uri = `${world.registryHost}/`;
  if (!repository.startsWith(uri)) return undefined;
  const images = world.repositories.get(repository.slice(uri.length))?.images ?? [];
  const found = images.find((image) =>
    digest === undefined ? image.tags.includes(tag ?? 'latest') : image.digest === digest,
  );
  return found ?? 'missing';
}

/** The digest that ECS finds behind a reference. Images that nobody knows get one that depends on the reference only. */
export function digestOf(world: World, reference: string): string {
  const { digest } = parseReference(reference);
  if (digest !== undefined) return digest;
  const image = lookUpImage(world, reference);
  if (image !== undefined && image !== 'missing') return image.digest;
  return digestFor(reference);
}

/** A digest that is always the same for the same text. */
export function digestFor(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function parseReference(reference: string): { repository: string; tag?: string; digest?: string } {
  const [name = '', digest] = reference.split('@');
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  return {
    repository: hasTag ? name.slice(0, colon) : name,
    ...(hasTag && { tag: name.slice(colon + 1) }),
    ...(digest !== undefined && { digest }),
  };
}
