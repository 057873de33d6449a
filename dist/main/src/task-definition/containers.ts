import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import type { ContainerDefinition, TaskDefinition } from './task-definition.ts';

export function containerNames(taskDefinition: TaskDefinition): readonly string[] {
  return (taskDefinition.containerDefinitions ?? []).flatMap((container) => container?.name ?? []);
}

export function findContainer(taskDefinition: TaskDefinition, name: string): ContainerDefinition | undefined {
  return taskDefinition.containerDefinitions?.find((container) => container?.name === name);
}

/** Throws when the task definition lacks one of `wanted`, with the names that it has. */
export function requireContainers(taskDefinition: TaskDefinition, wanted: Iterable<string>): void {
  const known = containerNames(taskDefinition);
  for (const name of wanted) {
    if (!known.includes(name)) throw unknownContainer(name, known);
  }
}

function unknownContainer(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known);
  const why = known.length === 0 ? 'it names no container' : `it has ${known.join(', ')}`;
  return new UserError(`The task definition has no container "${name}": ${why}`, {
    remedy:
      near === undefined ? 'Write one of the names that the task definition has.' : `Did you mean "${near}"?`,
    docs: 'docs/troubleshooting.md#unknown-container',
  });
}

/** The known name that `name` was probably meant to be: letter case apart the same, contained, or a few letters away. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length <= 1) return known[0];
  const best = closest(
    name.toLowerCase(),
    known.map((candidate) => candidate.toLowerCase()),
  );
  const isNear = distance(name.toLowerCase(), best) <= Math.max(2, Math.floor(name.length / 4));
  return isNear ? known.find((candidate) => candidate.toLowerCase() === best) : undefined;
}
