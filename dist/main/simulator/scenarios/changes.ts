import { asObjects, asText } from '../json.ts';
import { containersOf } from '../model/lookup.ts';
import type { Json } from '../operation.ts';
import { CONTAINER } from './account.ts';

/** Changes that somebody makes to a task definition: values in, values out. */

export function withContainer(document: Json, change: (container: Json) => Json): Json {
  return {
    ...document,
    containerDefinitions: containersOf(document).map((container) =>
      container['name'] === CONTAINER ? change(container) : container,
    ),
  };
}

/** The image of the next version, in the same repository. */
export function withNextImage(document: Json): Json {
  return withTag(document, '8d21e4b');
}

export function withTag(document: Json, tag: string): Json {
  return withContainer(document, (container) => ({
    ...container,
    image: `${(asText(container['image']) ?? '').replace(/:[^:/]*$/, '')}:${tag}`,
  }));
}

export function withoutVariable(document: Json, name: string): Json {
  return withContainer(document, (container) => ({
    ...container,
    environment: asObjects(container['environment']).filter((variable) => variable['name'] !== name),
  }));
}

export function withVariable(document: Json, name: string, value: string): Json {
  return withContainer(withoutVariable(document, name), (container) => ({
    ...container,
    environment: [...asObjects(container['environment']), { name, value }],
  }));
}
