import { asText } from '../../json.ts';
import { lastPart } from '../../model/identity.ts';
import type { Cluster, Service, World } from '../../model/world.ts';
import { AwsFault, type Json } from '../../operation.ts';

/** Resources by name or ARN, with AWS's own words where they are missing. */

export function clusterNameOf(input: Json): string {
  return lastPart(asText(input['cluster']) ?? 'default');
}

export function clusterOf(world: World, input: Json): Cluster {
  const cluster = world.clusters.get(clusterNameOf(input));
  if (cluster === undefined) throw new AwsFault('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

export function findService(world: World, clusterName: string, nameOrArn: string): Service | undefined {
  return world.services.findLast(
    (service) => service.clusterName === clusterName && service.name === lastPart(nameOrArn),
  );
}

export function serviceOf(world: World, input: Json): Service {
  const cluster = clusterOf(world, input);
  const service = findService(world, cluster.name, asText(input['service']) ?? '');
  if (service === undefined) throw new AwsFault('ServiceNotFoundException', 'Service not found.');
  return service;
}

export function missing(arn: string): Json {
  return { arn, reason: 'MISSING' };
}

/** Refuses a list that is longer than the operation allows. */
export function checkLength(items: readonly unknown[], most: number, what: string): void {
  if (items.length === 0) throw new AwsFault('InvalidParameterException', `${what} cannot be empty.`);
  if (items.length > most) {
    throw new AwsFault(
      'InvalidParameterException',
      `${what} can have at most ${most} items, and ${items.length} were given.`,
    );
  }
}

/** Epoch seconds with a fraction, as the JSON protocol wants them. */
export function seconds(ms: number): number {
  return ms / 1000;
}
