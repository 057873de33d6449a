import type { Image, Repository, World } from '../../model/world.ts';
import type { ImageSource } from './image-source.ts';
import { childrenOf, manifestOf } from './world-manifests.ts';

/** The images that a scenario put into the world: they can be looked up, and not be pulled. */
export function worldImages({ registryHost }: World): ImageSource {
  const isLocal = registryHost.startsWith('127.');
  return {
    host: registryHost,
    proxyEndpoint: `${isLocal ? 'http' : 'https'}://${registryHost}`,
    credentials: 'AWS:simulated',
    listTags: async ({ images }) => images.flatMap(({ tags }) => tags),
    find: async (repository, reference) => {
      const image = findImage(repository, reference);
      return image && { ...image, manifest: manifestOf(image) };
    },
  };
}

function findImage({ images }: Repository, reference: string): Image | undefined {
  return [...images, ...images.flatMap(childrenOf)].find(
    ({ digest, tags }) => digest === reference || tags.includes(reference),
  );
}
