import { placeOf } from '../arn.ts';
import { UserError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { chooseContainers } from '../plan/containers.ts';
import type { Service } from '../service.ts';
import { containerNames, requireContainers } from '../task-definition/containers.ts';
import { fillKnownPlaceholders } from '../task-definition/placeholders.ts';
import { render } from '../task-definition/render.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';

/** The containers whose image the deployment will set; none where it is not clear, which a deployment would refuse. */
export function deployedContainers(
  inputs: Inputs,
  taskDefinition: TaskDefinition,
  service: Service | undefined,
): readonly string[] {
  if (inputs.containerNames !== undefined) {
    requireContainers(taskDefinition, inputs.containerNames);
    return inputs.containerNames;
  }
  const names = containerNames(taskDefinition);
  if (service === undefined) return names.length === 1 ? names : [];
  try {
    return chooseContainers(undefined, taskDefinition, service);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** What the deployment would register, as far as it is known without an image; the read-only members stay to be told. */
export function toBeRegistered(
  inputs: Inputs,
  written: TaskDefinition,
  containers: readonly string[],
  service: Service | undefined,
): TaskDefinition {
  const place = service === undefined ? undefined : placeOf(service.arn);
  const known = new Map([
    ...(place === undefined
      ? []
      : ([
          ['AWS_ACCOUNT_ID', place.accountId],
          ['AWS_REGION', place.region],
        ] as const)),
    ...inputs.placeholders,
  ]);
  const filled = fillKnownPlaceholders(written, known, containers);
  const { taskDefinition } = render(filled, {
    environmentVariables: inputs.environmentVariables,
    secrets: inputs.secrets,
    deployedContainers: containers,
  });
  return { ...filled, ...taskDefinition };
}
