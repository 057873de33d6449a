import { commandLine } from '../../text/aws-cli.ts';
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
        remedy: commandLine`aws ecs update-service --cluster ${service.clusterArn} --service ${service.name} --deployment-configuration 'deploymentCircuitBreaker={enable=true,rollback=true}'`,
      },
    ];
  },
};
