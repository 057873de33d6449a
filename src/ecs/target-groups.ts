import type { Service } from './service.ts';

/** Every target group in which tasks of the service may be registered, each once: of a pair both. */
export function targetGroupsOf({ loadBalancers }: Pick<Service, 'loadBalancers'>): readonly string[] {
  const arns = loadBalancers.flatMap(({ targetGroupArn, pair }) => [
    ...(targetGroupArn === undefined ? [] : [targetGroupArn]),
    ...(pair === undefined ? [] : [pair.alternateTargetGroupArn]),
  ]);
  return [...new Set(arns)];
}
