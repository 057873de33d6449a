import { hasStages } from '../../timing/stages.ts';
import type { Check } from '../check.ts';

/** Value, least and most. Source: API reference, DeploymentConfiguration, LinearConfiguration and CanaryConfiguration. */
type Range = readonly [setting: string, value: number | undefined, least: number, most: number];

/** Percentages and bake times outside the documented ranges. */
export const deploymentStages: Check = {
  name: 'deployment-stages',
  check: ({ surroundings }) => {
    const service = surroundings?.service;
    if (service === undefined || !hasStages(service.deploymentConfiguration)) return [];
    const { linear, canary, bakeTimeMinutes } = service.deploymentConfiguration;
    const ranges: readonly Range[] = [
      ['bakeTimeInMinutes', bakeTimeMinutes, 0, 1440],
      ['linearConfiguration.stepPercent', linear?.stepPercent, 3, 100],
      ['linearConfiguration.stepBakeTimeInMinutes', linear?.stepBakeMinutes, 0, 1440],
      ['canaryConfiguration.canaryPercent', canary?.percent, 0.1, 100],
      ['canaryConfiguration.canaryBakeTimeInMinutes', canary?.bakeMinutes, 0, 1440],
    ];
    return ranges
      .filter(([, value, least, most]) => value !== undefined && (value < least || value > most))
      .map(([setting, value, least, most]) => ({
        severity: 'warning',
        message: `\`${setting}\` of service ${service.name} is ${value}; Amazon ECS documents ${least} to ${most}.`,
        remedy: `Set \`${setting}\` in the deployment configuration of the service to a value from ${least} to ${most}.`,
      }));
  },
};
