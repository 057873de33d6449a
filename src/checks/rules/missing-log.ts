import type { Check } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { isFilled } from '../values.ts';

/** Without a log nobody learns why a container died. */
export const missingLog: Check = {
  name: 'missing-log',
  check: ({ taskDefinition }) =>
    containersOf(taskDefinition)
      .filter(({ members }) => !isFilled(members.logConfiguration))
      .map((container) => ({
        severity: 'notice',
        message: `${titleOf(container)} has no logConfiguration: its output is lost when it stops, and its failures cannot be explained.`,
        remedy:
          'Add "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/ecs/api", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "ecs"}}.',
        pointer: `${container.pointer}/logConfiguration`,
      })),
};
