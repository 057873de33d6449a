import type { Deployment, Service } from './service.ts';

/**
 * The deployment that ECS is going back to: it is PRIMARY and in progress again, under its old id, and what it takes over
 * from is newer (developer guide, service deployment; the order of creation is that of every recording).
 */
export function restoredDeployment({ deployments }: Pick<Service, 'deployments'>): Deployment | undefined {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  if (primary?.rolloutState !== 'IN_PROGRESS') return undefined;
  return deployments.some(({ createdAt }) => createdAt > primary.createdAt) ? primary : undefined;
}
