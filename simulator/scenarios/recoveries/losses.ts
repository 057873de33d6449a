import type { LaunchFailure } from '../../model/behaviour.ts';
import { recovery, troubledTask } from './recovery.ts';

/** Tasks that something outside takes when ECS has called the rollout complete already. */

const noCapacity: LaunchFailure = {
  afterMs: 1_500,
  reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone',
  withoutTask: true,
  isUncounted: true,
};
const taken = troubledTask(
  { tasks: 1 },
  {
    stoppedFromOutside: {
      afterMs: 77_500,
      stopCode: 'SpotInterruption',
      reason: 'Your Spot Task was interrupted.',
    },
  },
);

export const spotAtTheEnd = recovery(
  {
    name: 'spot-at-the-end',
    title: 'Fargate Spot takes the task right after COMPLETED, and has no capacity for seven minutes.',
    source: 'stopCode SpotInterruption; rolloutState stays COMPLETED while tasks are replaced (recorded).',
    behave: (taskDefinition, context) => ({
      ...taken(taskDefinition, context),
      ...(context.attempt > 1 && context.attempt < 9 && { launchFailure: noCapacity }),
    }),
  },
  { isInternal: true },
);
