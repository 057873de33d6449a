import type { Service } from '../../../../ecs/service.ts';
import type { ServiceRevision } from '../../../../ecs/service-revision.ts';
import type { Expectation } from '../../../target.ts';

/**
 * The target groups of our tasks: those that ECS resolved for our revision; else the groups that got no traffic before it
 * began; else both of each pair, one of which has them.
 */
export function greenGroups(
  revision: ServiceRevision | undefined,
  { targetGroups }: Expectation,
  service: Service | undefined,
): readonly (readonly string[])[] {
  const resolved = revision?.targetGroups ?? [];
  // Both groups of a pair are told of a revision that is not resolved.
  const isSure = targetGroups === undefined || resolved.every((place) => place.length === 1);
  if (resolved.length > 0 && isSure) return resolved;
  if (targetGroups !== undefined) return targetGroups;
  return (service?.loadBalancers ?? []).flatMap(({ pair, targetGroupArn }) => {
    if (pair !== undefined) return [[pair.targetGroupArn, pair.alternateTargetGroupArn]];
    return targetGroupArn === undefined ? [] : [[targetGroupArn]];
  });
}
