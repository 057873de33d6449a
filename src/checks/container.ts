import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { type Members, objectsOf, textOf } from './values.ts';
import { quote } from './words.ts';

/** One container of the definition as the checks read it. */
export interface Container {
  readonly index: number;
  readonly members: Members;
  readonly name: string | undefined;
  /** Container "app", or container 2 where it has no name. */
  readonly label: string;
  /** JSON pointer. */
  readonly pointer: string;
}

export function containersOf(taskDefinition: TaskDefinition): readonly Container[] {
  return objectsOf(taskDefinition.containerDefinitions).map(({ index, members }) => {
    const name = textOf(members.name);
    const label = name === undefined ? `container ${index + 1}` : `container ${quote(name)}`;
    return { index, members, name, label, pointer: `/containerDefinitions/${index}` };
  });
}

/** The label at the start of a sentence. */
export function titleOf(container: Container): string {
  return `C${container.label.slice(1)}`;
}

/** An absent `essential` counts as true. Source: API shape ContainerDefinition. */
export function isEssential(container: Container): boolean {
  return container.members.essential !== false;
}

/** The containers that get the deployed image; the only one where nothing says which. */
export function deployedContainersOf({
  taskDefinition,
  deployedContainers,
}: {
  readonly taskDefinition: TaskDefinition;
  readonly deployedContainers: readonly string[];
}): readonly Container[] {
  const containers = containersOf(taskDefinition);
  if (deployedContainers.length === 0 && containers.length === 1) return containers;
  return containers.filter((container) => isDeployed(container, deployedContainers));
}

export function isDeployed({ name }: Container, deployedContainers: readonly string[]): boolean {
  return name !== undefined && deployedContainers.includes(name);
}
