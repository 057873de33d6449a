import type { Check, FindingDraft } from '../check.ts';
import { itemsOf, membersOf, objectsOf } from '../values.ts';

const MOST_CONTAINERS = 10;
const MOST_CONSTRAINTS = 10;
const LONGEST_EXPRESSION = 2000;
const LARGEST_BYTES = 64 * 1024;

/** Source: Amazon ECS service quotas; API shape TaskDefinitionPlacementConstraint. */
export const quota: Check = {
  name: 'quota',
  check: ({ taskDefinition }) => {
    const { containerDefinitions, placementConstraints } = membersOf(taskDefinition);
    const containers = itemsOf(containerDefinitions).length;
    const constraints = objectsOf(placementConstraints);
    const findings: FindingDraft[] = [];
    if (containers > MOST_CONTAINERS) {
      findings.push(
        error(
          `The task has ${containers} containers; ECS takes ${MOST_CONTAINERS}.`,
          'Move some of them to a task of their own.',
          '/containerDefinitions',
        ),
      );
    }
    if (constraints.length > MOST_CONSTRAINTS) {
      findings.push(
        error(
          `The task has ${constraints.length} placement constraints; ECS takes ${MOST_CONSTRAINTS}.`,
          'Merge some of them with "and".',
          '/placementConstraints',
        ),
      );
    }
    for (const { index, members } of constraints) {
      if (typeof members.expression === 'string' && members.expression.length > LONGEST_EXPRESSION) {
        findings.push(
          error(
            `A placement expression has ${members.expression.length} characters; ECS takes ${LONGEST_EXPRESSION}.`,
            'Shorten it.',
            `/placementConstraints/${index}/expression`,
          ),
        );
      }
    }
    return [...findings, ...size(taskDefinition)];
  },
};

function size(taskDefinition: unknown): readonly FindingDraft[] {
  const bytes = new TextEncoder().encode(JSON.stringify(taskDefinition)).length;
  if (bytes <= LARGEST_BYTES) return [];
  return [
    {
      severity: 'warning',
      message: `The task definition has ${Math.ceil(bytes / 1024)} KiB; ECS takes about ${LARGEST_BYTES / 1024} KiB.`,
      remedy: 'Move environment variables to environmentFiles, or long commands into the image.',
      pointer: '',
    },
  ];
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
