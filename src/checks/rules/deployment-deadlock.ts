import { inRegionOf } from '../../ecs/arn.ts';
import { isDeadlocked } from '../../ecs/bounds.ts';
import { commandLine } from '../../text/aws-cli.ts';
import type { Check } from '../check.ts';

/** Percentages that allow neither to stop an old task nor to start a new one. */
export const deploymentDeadlock: Check = {
  name: 'deployment-deadlock',
  check: ({ surroundings }) => {
    const service = surroundings?.service;
    if (service === undefined || !isDeadlocked(service)) return [];
    const { deploymentConfiguration: percentages, desiredCount, name } = service;
    const { minimumHealthyPercent, maximumPercent } = percentages;
    return [
      {
        severity: 'error',
        message: `Service ${name} with ${desiredCount} tasks can never replace one: minimumHealthyPercent ${minimumHealthyPercent} allows none to stop, and maximumPercent ${maximumPercent} none to start.`,
        remedy: commandLine`aws ecs update-service ${inRegionOf(service.arn)} --cluster ${service.clusterArn} --service ${name} --deployment-configuration minimumHealthyPercent=100,maximumPercent=200`,
      },
    ];
  },
};
