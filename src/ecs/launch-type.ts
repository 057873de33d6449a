import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Service } from './service.ts';

type Launching = Pick<Service, 'launchType' | 'capacityProviders'>;

/**
 * Where a service starts its tasks; `mixed`: some of them on Fargate. `undefined` where it names neither launch type nor
 * capacity providers. Source: API shape Service: it has the one or the others, never both.
 */
export function launchOf({
  launchType,
  capacityProviders,
}: Launching): 'fargate' | 'mixed' | 'else' | undefined {
  if (launchType !== undefined) return launchType === 'FARGATE' ? 'fargate' : 'else';
  if (capacityProviders.length === 0) return undefined;
  const isFargate = (name: string) => name.startsWith('FARGATE');
  if (capacityProviders.every(isFargate)) return 'fargate';
  return capacityProviders.some(isFargate) ? 'mixed' : 'else';
}

/**
 * Whether the service starts its tasks on Fargate: its launch type says so, else its capacity providers, else what the
 * task definition asks for.
 */
export function startsOnFargate(
  service: Launching | undefined,
  { requiresCompatibilities }: Pick<TaskDefinition, 'requiresCompatibilities'>,
): boolean {
  const launch = service && launchOf(service);
  if (launch !== undefined) return launch !== 'else';
  return requiresCompatibilities?.includes('FARGATE') ?? false;
}
