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
  if (revision !== undefined && revision.targetGroups.length > 0) return revision.targetGroups;
  if (targetGroups !== undefined) return targetGroups;
  return (service?.loadBalancers ?? []).flatMap(({ pair, targetGroupArn }) => {
    if (pair !== undefined) return [[pair.targetGroupArn, pair.alternateTargetGroupArn]];
    return targetGroupArn === undefined ? [] : [[targetGroupArn]];
  });
}
