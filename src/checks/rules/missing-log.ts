import type { Check } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { isFilled, textOf } from '../values.ts';

/** Without a log nobody learns why a container died. */
export const missingLog: Check = {
  name: 'missing-log',
  check: ({ taskDefinition, surroundings }) =>
    containersOf(taskDefinition)
      .filter(({ members }) => !isFilled(members.logConfiguration))
      .map((container) => ({
        severity: 'notice',
        message: `${titleOf(container)} has no logConfiguration: its output is lost when it stops, and its failures cannot be explained.`,
        remedy: `Add "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/ecs/${textOf(taskDefinition.family) ?? 'FAMILY'}", "awslogs-region": "${surroundings?.region ?? 'REGION'}", "awslogs-stream-prefix": "ecs"}}. The log group has to exist.`,
        pointer: `${container.pointer}/logConfiguration`,
      })),
};
