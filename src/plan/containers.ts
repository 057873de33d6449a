import type { Service } from '../ecs/service.ts';
import { containerNames, requireContainers } from '../task-definition/containers.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { UserError } from '../text/errors.ts';
import { list } from '../text/words.ts';

/** The containers that get the image: those named, else the only one, else the one that the load balancer sends traffic to. */
export function chooseContainers(
  wanted: readonly string[] | undefined,
  taskDefinition: TaskDefinition,
  service: Service,
  keepsImages = false,
): readonly string[] {
  if (wanted !== undefined) {
    requireContainers(taskDefinition, wanted);
    return wanted;
  }
  const names = containerNames(taskDefinition);
  if (names.length === 1) return names;
  const balanced = new Set(service.loadBalancers.map((balancer) => balancer.containerName));
  const [only, ...others] = names.filter((name) => balanced.has(name));
  if (only !== undefined && others.length === 0) return [only];
  // Where every container keeps its image none has to be chosen: the first stands for the report.
  if (keepsImages && names.length > 0) return names.slice(0, 1);
  throw new UserError(
    names.length === 0
      ? 'The task definition names no container'
      : `Which container gets the image is ambiguous: the task definition has ${names.length}, and ${
          only === undefined
            ? 'no load balancer sends traffic to one of them'
            : 'the load balancer sends traffic to several'
        }`,
    {
      kind: names.length === 0 ? 'definition-invalid' : 'container-ambiguous',
      remedy:
        names.length === 0
          ? 'Write at least one object with a `name` into `containerDefinitions`.'
          : `Set \`container-name\` to one of ${list(names)}.`,
      docs: 'docs/troubleshooting.md#unknown-container',
    },
  );
}
