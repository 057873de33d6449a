import { nearest } from '../../text/words.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type Container, containersOf, isEssential, titleOf } from '../container.ts';
import { isFilled, objectsOf, textOf } from '../values.ts';
import { quote, quoteAll } from '../words.ts';

interface Dependency {
  readonly on: string;
  readonly condition: string | undefined;
  readonly pointer: string;
}

/** ECS takes ten, which is the finding of another check. */
const MOST_CONTAINERS = 100;

/** Who waits for whom. Source: API shape ContainerDependency. */
export const dependsOn: Check = {
  name: 'depends-on',
  check: ({ taskDefinition }) => {
    const containers = containersOf(taskDefinition);
    if (containers.length > MOST_CONTAINERS) return [];
    return [
      ...containers.flatMap((container) =>
        dependenciesOf(container).flatMap((dependency) => finding(container, dependency, containers) ?? []),
      ),
      ...cycle(containers),
    ];
  },
};

function dependenciesOf({ members, pointer }: Container): readonly Dependency[] {
  return objectsOf(members.dependsOn).flatMap(({ index, members: entry }) => {
    const on = textOf(entry.containerName);
    const place = `${pointer}/dependsOn/${index}`;
    return on === undefined ? [] : [{ on, condition: textOf(entry.condition), pointer: place }];
  });
}

function finding(
  container: Container,
  { on, condition, pointer }: Dependency,
  containers: readonly Container[],
): FindingDraft | undefined {
  const target = containers.find(({ name }) => name === on);
  if (target === undefined) return noContainer(container, on, containers, `${pointer}/containerName`);
  if (target === container) {
    return error(
      `${titleOf(container)} depends on itself.`,
      'Remove the dependency.',
      `${pointer}/containerName`,
    );
  }
  if ((condition === 'COMPLETE' || condition === 'SUCCESS') && isEssential(target)) {
    return error(
      `${titleOf(container)} waits until ${target.label} ends (${condition}), but that one is essential: when it ends, the task ends.`,
      `Write "essential": false in ${target.label}, or wait for START or HEALTHY.`,
      `${pointer}/condition`,
    );
  }
  if (condition === 'HEALTHY' && !isFilled(target.members.healthCheck)) {
    return error(
      `${titleOf(container)} waits until ${target.label} is HEALTHY, but that one has no healthCheck. The HEALTHCHECK of an image does not count.`,
      `Add a "healthCheck" to ${target.label}, or wait for START.`,
      `${pointer}/condition`,
    );
  }
  return undefined;
}

function noContainer(
  container: Container,
  on: string,
  containers: readonly Container[],
  pointer: string,
): FindingDraft {
  const names = containers.flatMap(({ name }) =>
    name === undefined || name === container.name ? [] : [name],
  );
  const meant = nearest(on, names);
  return error(
    `${titleOf(container)} depends on ${quote(on)}, which is not a container of this task.`,
    meant === undefined
      ? `Write one of ${quoteAll(names, 'or') || 'the other containers'}, or remove the dependency.`
      : `Write "containerName": ${quote(meant)}.`,
    pointer,
  );
}

/** The first circle of containers that wait for each other. */
function cycle(containers: readonly Container[]): readonly FindingDraft[] {
  const waitsFor = new Map(containers.map((container) => [container.name, container] as const));
  const done = new Set<string>();
  for (const start of containers) {
    const path = circleFrom(start, waitsFor, done, []);
    if (path === undefined) continue;
    const names = path.map(({ name }) => quote(name ?? ''));
    return [
      error(
        `Containers depend on each other in a cycle, so none of them can start: ${[...names, names[0]].join(' → ')}.`,
        'Remove one of these dependencies.',
        `${path[0]?.pointer ?? ''}/dependsOn`,
      ),
    ];
  }
  return [];
}

function circleFrom(
  container: Container,
  byName: ReadonlyMap<string | undefined, Container>,
  done: Set<string>,
  path: readonly Container[],
): readonly Container[] | undefined {
  const begin = path.indexOf(container);
  // A container that waits for itself is named already.
  if (begin >= 0) return path.length - begin > 1 ? path.slice(begin) : undefined;
  if (container.name === undefined || done.has(container.name)) return undefined;
  for (const { on } of dependenciesOf(container)) {
    const next = byName.get(on);
    const circle = next && circleFrom(next, byName, done, [...path, container]);
    if (circle !== undefined) return circle;
  }
  done.add(container.name);
  return undefined;
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
