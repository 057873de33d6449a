import { parseReference } from '../../image/reference.ts';
import type { Check } from '../check.ts';
import { containersOf, isDeployed, titleOf } from '../container.ts';
import { quote } from '../words.ts';

/** `latest` or no tag: which image runs depends on the moment at which the task starts. */
export const imageTag: Check = {
  name: 'image-tag',
  check: ({ taskDefinition, deployedContainers }) =>
    containersOf(taskDefinition).flatMap((container) => {
      const { image } = container.members;
      if (typeof image !== 'string') return [];
      if (isDeployed(container, deployedContainers)) return [];
      const reference = parseReference(image);
      if (reference === undefined || reference.digest !== undefined) return [];
      const { tag, repository } = reference;
      if (tag !== undefined && tag !== 'latest') return [];
      return [
        {
          severity: 'warning',
          message: `${titleOf(container)} runs ${tag === undefined ? `${quote(image)} without a tag, which means "latest"` : quote(image)}: a later rollout, or a rollback, may run another image than this one.`,
          remedy: `Name a version, such as ${quote(`${repository}:1.2.3`)}, or a digest; or name the container in the input container-images.`,
          pointer: `${container.pointer}/image`,
        },
      ];
    }),
};
