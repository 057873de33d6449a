import type { ExpectedContainer } from '../rollout/target.ts';
import type { ContainerDefinition, TaskDefinition } from '../task-definition/task-definition.ts';

/** The containers of a definition, as far as a watch looks at them. */
export function expectedContainers({
  containerDefinitions = [],
}: TaskDefinition): readonly ExpectedContainer[] {
  return containerDefinitions.flatMap((container) => {
    const { name, essential = true, healthCheck } = container;
    if (name === undefined) return [];
    const mountsVolumes = hasAny(container, 'mountPoints') || hasAny(container, 'volumesFrom');
    const variables = variablesOf(container);
    return [{ name, essential, hasHealthCheck: healthCheck !== undefined, variables, mountsVolumes }];
  });
}

/** Their names, never their values. */
function variablesOf(container: ContainerDefinition): readonly string[] | 'unknown' {
  const { environment = [], secrets = [] } = container;
  if (hasAny(container, 'environmentFiles')) return 'unknown';
  return [...environment, ...secrets].flatMap(({ name }) => name ?? []);
}

function hasAny(container: ContainerDefinition, member: string): boolean {
  const items = container[member];
  return Array.isArray(items) && items.length > 0;
}
