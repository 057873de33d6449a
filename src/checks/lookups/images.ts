import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { containersOf } from '../container.ts';
import { hasPlaceholder, textOf } from '../values.ts';
import { quote } from '../words.ts';
import type { FoundImage, Lookup, Named } from './lookup.ts';

/** By the image as the definition writes it. */
export const images: Lookup<Named, FoundImage> = {
  of: ({ taskDefinition, deployedContainers }) => imagesOf(taskDefinition, deployedContainers),
  ask: ({ key }, { describeImage }) => describeImage(key),
  missing: { exists: false, platforms: [] },
};

/** Images of the containers that the action does not deploy. */
export function imagesOf(
  taskDefinition: TaskDefinition,
  deployedContainers: readonly string[],
): readonly Named[] {
  return containersOf(taskDefinition).flatMap(({ members, name, label, pointer }) => {
    const image = textOf(members.image);
    if (image === undefined || hasPlaceholder(image)) return [];
    if (name !== undefined && deployedContainers.includes(name)) return [];
    return [{ key: image, title: `The image ${quote(image)} of ${label}`, pointer: `${pointer}/image` }];
  });
}
