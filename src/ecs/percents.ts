import type { DeploymentConfiguration } from './service.ts';

/**
 * The value of `--deployment-configuration` that sets minimum and maximum healthy percent, in the AWS CLI's shorthand.
 * The circuit breaker is named as well: what a deployment configuration leaves out may fall back to its default.
 */
export function percentsOption(
  configuration: DeploymentConfiguration | undefined,
  minimum: number,
  maximum: number,
): string {
  const percents = `minimumHealthyPercent=${minimum},maximumPercent=${maximum}`;
  if (!configuration) return percents;
  const { enable, rollback } = configuration.circuitBreaker;
  return `deploymentCircuitBreaker={enable=${enable},rollback=${rollback}},${percents}`;
}
