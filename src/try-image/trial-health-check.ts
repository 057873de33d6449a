import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { TrialHealthCheck } from './trial.ts';

/** What the load balancer will ask of a container; `undefined` where it sends it nothing. */
export function healthCheckOf(
  containerName: string,
  service: Pick<Service, 'loadBalancers'> | undefined,
  targetGroups: readonly TargetGroup[],
): TrialHealthCheck | undefined {
  for (const { containerName: name, containerPort, targetGroupArn } of service?.loadBalancers ?? []) {
    const targetGroup = targetGroups.find(({ arn }) => arn === targetGroupArn);
    if (name !== containerName || targetGroup === undefined || !targetGroup.healthCheck.enabled) continue;
    const { healthCheck } = targetGroup;
    const { protocol, path, matcher, timeoutSeconds } = healthCheck;
    const fixed = Number(healthCheck.port);
    return {
      protocol,
      timeoutSeconds,
      port: Number.isInteger(fixed) ? fixed : containerPort,
      targetGroup,
      ...(path !== undefined && { path }),
      ...(matcher !== undefined && { matcher }),
    };
  }
  return undefined;
}
