import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Service } from './service.ts';

/**
 * Whether the service starts its tasks on Fargate: its launch type says so, else its capacity providers, else what the
 * task definition asks for. Source: API shape Service: a service has a launch type or capacity providers, never both.
 */
export function startsOnFargate(
  service: Pick<Service, 'launchType' | 'capacityProviders'> | undefined,
  { requiresCompatibilities }: Pick<TaskDefinition, 'requiresCompatibilities'>,
): boolean {
  if (service?.launchType !== undefined) return service.launchType === 'FARGATE';
  if (service !== undefined && service.capacityProviders.length > 0)
    return service.capacityProviders.some((name) => name.startsWith('FARGATE'));
  return requiresCompatibilities?.includes('FARGATE') ?? false;
}
