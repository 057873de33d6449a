import { UserError } from '../text/errors.ts';
import { list, nearest } from '../text/words.ts';
import type { ContainerDefinition, TaskDefinition } from './task-definition.ts';

export function containerNames(taskDefinition: TaskDefinition): readonly string[] {
  return containersOf(taskDefinition).flatMap((container) => container?.name ?? []);
}

export function findContainer(taskDefinition: TaskDefinition, name: string): ContainerDefinition | undefined {
  return containersOf(taskDefinition).find((container) => container?.name === name) ?? undefined;
}

/** None where a broken file has something else in their place. */
function containersOf({ containerDefinitions }: TaskDefinition): readonly (ContainerDefinition | null)[] {
  return Array.isArray(containerDefinitions) ? containerDefinitions : [];
}

/** Throws when the task definition lacks one of `wanted`, with the names that it has. */
export function requireContainers(taskDefinition: TaskDefinition, wanted: Iterable<string>): void {
  const known = containerNames(taskDefinition);
  for (const name of wanted) {
    if (!known.includes(name)) throw unknownContainer(name, known);
  }
}

function unknownContainer(name: string, known: readonly string[]): UserError {
  const near = known.length === 1 ? known[0] : nearest(name, known);
  const why = known.length === 0 ? 'it names no container' : `it has ${list(known)}`;
  return new UserError(`The task definition has no container "${name}": ${why}`, {
    kind: 'container-not-found',
    remedy:
      near === undefined ? 'Write one of the names that the task definition has.' : `Did you mean "${near}"?`,
    docs: 'docs/troubleshooting.md#unknown-container',
  });
}
