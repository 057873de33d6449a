import type { Image, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { objectsOf, textOf } from '../input.ts';
import type { ImageSource } from './image-source.ts';

/**
 * Lets tasks pull from a real registry. The model asks at once and cannot wait, so the images of all task definitions
 * are looked up just before an operation that may start tasks.
 */
export function connectRegistry(world: World, source: ImageSource) {
  const known = new Map<string, Image | 'missing'>();
  world.lookUpImage = (reference) => known.get(reference);
  return {
    refresh: async (input: Json): Promise<void> => {
      const documents = [input, ...world.taskDefinitions.map(({ document }) => document)];
      const references = new Set(documents.flatMap(imagesOf));
      await Promise.all(
        [...references]
          .filter((reference) => reference.startsWith(`${source.host}/`))
          .map(async (reference) =>
            known.set(reference, (await lookUp(reference, world, source)) ?? 'missing'),
          ),
      );
    },
  };
}

function imagesOf(document: Json): readonly string[] {
  return (objectsOf(document, 'containerDefinitions') ?? []).flatMap(
    (container) => textOf(container, 'image') ?? [],
  );
}

async function lookUp(reference: string, world: World, source: ImageSource): Promise<Image | undefined> {
  const path = reference.slice(source.host.length + 1);
  const [, name = '', tag = 'latest', digest] = /^([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(path) ?? [];
  const repository = world.repositories.get(name);
  return repository && source.find(repository, digest ?? tag);
}
