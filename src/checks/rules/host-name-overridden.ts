import type { Check } from '../check.ts';
import { deployedContainersOf } from '../container.ts';
import { readDockerfile } from '../dockerfile.ts';
import { itemsOf, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

/**
 * A program that listens on the address in HOSTNAME, as Next.js does: ENV in the image is overridden on Fargate, which sets
 * HOSTNAME to the name of the task's host, so that localhost gets no answer.
 */
export const hostNameOverridden: Check = {
  name: 'host-name-overridden',
  check: (subject) => {
    const { dockerfile, taskDefinition } = subject;
    const facts = dockerfile && readDockerfile(dockerfile.text, dockerfile.target);
    const value = facts?.environment.get('HOSTNAME');
    const isFargate =
      taskDefinition.networkMode === 'awsvpc' ||
      itemsOf(taskDefinition.requiresCompatibilities).includes('FARGATE');
    if (value === undefined || !isFargate) return [];
    return deployedContainersOf(subject).flatMap((container) => {
      const isSet = objectsOf(container.members.environment).some(
        ({ members }) => textOf(members.name) === 'HOSTNAME',
      );
      if (isSet) return [];
      return [
        {
          severity: 'warning' as const,
          message: `${dockerfile?.path} sets ENV HOSTNAME=${value}, but ECS sets HOSTNAME in ${container.label} to the name of the host, which overrides it.`,
          remedy: `Write {"name": "HOSTNAME", "value": ${quote(value)}} into "environment" of the container.`,
          pointer: container.pointer,
        },
      ];
    });
  },
};
