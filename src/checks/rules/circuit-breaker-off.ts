import { inRegionOf } from '../../ecs/arn.ts';
import { commandLine } from '../../text/aws-cli.ts';
import { hasStages } from '../../timing/stages.ts';
import type { Check } from '../check.ts';

/** Without its circuit breaker ECS tries a failing revision for ever. */
export const circuitBreakerOff: Check = {
  name: 'circuit-breaker-off',
  check: ({ surroundings }) => {
    const service = surroundings?.service;
    if (service === undefined || service.deploymentController !== 'ECS') return [];
    const { enable, rollback } = service.deploymentConfiguration.circuitBreaker;
    if (enable && rollback) return [];
    return [
      {
        severity: 'notice',
        message: enable
          ? `The circuit breaker of service ${service.name} gives up without rolling back to the previous revision.`
          : `Service ${service.name} has no circuit breaker: ECS starts tasks of a failing revision again and again.`,
        // A configuration that names no strategy may be taken for a rolling one.
        remedy: hasStages(service.deploymentConfiguration)
          ? 'Set `deploymentCircuitBreaker` with `enable` and `rollback` in the deployment configuration, where the service is defined.'
          : commandLine`aws ecs update-service ${inRegionOf(service.arn)} --cluster ${service.clusterArn} --service ${service.name} --deployment-configuration 'deploymentCircuitBreaker={enable=true,rollback=true}'`,
      },
    ];
  },
};
