import type { Snapshot } from './snapshot.ts';

/**
 * Nothing sends traffic to the tasks of the service that ECS could shift: it has neither target groups of any kind nor
 * Service Connect nor VPC Lattice. Whatever shares ECS tells of are no traffic then (ECS developer guide,
 * blue-green-deployment-implementation).
 */
export function isHeadless({
  service,
  targetGroups,
  unread = [],
}: Partial<Pick<Snapshot, 'service' | 'targetGroups' | 'unread'>>): boolean {
  if (service === undefined || targetGroups === undefined || targetGroups.length > 0) return false;
  // Those of a service behind a gateway are told by its revision alone.
  if (unread.some(({ id }) => id === 'service-revision')) return false;
  return service.deployments.every(
    ({ usesServiceConnect, usesVpcLattice }) => usesServiceConnect !== true && usesVpcLattice !== true,
  );
}
