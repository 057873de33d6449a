import type { Check } from '../check.ts';
import { containersOf, isEssential } from '../container.ts';

/** A task ends with its essential containers; without one ECS does not register it. Source: API shape ContainerDefinition. */
export const essentialContainer: Check = {
  name: 'essential-container',
  check: ({ taskDefinition }) => {
    const containers = containersOf(taskDefinition);
    const [first] = containers;
    if (first === undefined || containers.some(isEssential)) return [];
    return [
      {
        severity: 'error',
        message: 'No container is essential, and ECS requires at least one.',
        remedy: `Write "essential": true in ${first.label}, or in the container that does the work.`,
        pointer: `${first.pointer}/essential`,
      },
    ];
  },
};
