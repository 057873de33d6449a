import { familyAndRevision, inRegionOf } from '../../ecs/arn.ts';
import { commandLine } from '../../text/aws-cli.ts';
import type { Check } from '../check.ts';

/** A rollback goes to the last deployment that was completed; without one there is nowhere to go. */
export const rollbackTarget: Check = {
  name: 'rollback-target',
  check: ({ surroundings }) => {
    const service = surroundings?.service;
    if (service === undefined || service.deploymentController !== 'ECS') return [];
    const states = service.deployments.flatMap(({ rolloutState }) => rolloutState ?? []);
    if (states.length > 0 && !states.includes('COMPLETED')) {
      return [
        {
          severity: 'warning',
          message: `No deployment of service ${service.name} has completed: if the next rollout fails, there is nothing to roll back to.`,
          remedy:
            'Wait until the current rollout has completed, or deploy a revision that is known to work first.',
        },
      ];
    }
    const { taskDefinitionArn } = service;
    const isGone = surroundings?.runningTaskDefinition?.['status'] === 'INACTIVE';
    if (!isGone || taskDefinitionArn === undefined) return [];
    const running = familyAndRevision(taskDefinitionArn);
    return [
      {
        severity: 'warning',
        message: `Service ${service.name} runs ${running}, which is INACTIVE: it was deregistered, and a rollback cannot start new tasks of it.`,
        remedy: `Register it again: ${commandLine`aws ecs describe-task-definition ${inRegionOf(taskDefinitionArn)} --task-definition ${running}`} shows it.`,
      },
    ];
  },
};
