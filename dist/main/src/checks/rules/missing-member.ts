import type { Check, FindingDraft, Subject } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { runsOnFargate } from '../launch.ts';
import { SCHEMA } from '../schema.ts';
import { nodesOf } from '../shape.ts';
import { isGiven, isMembers, itemsOf } from '../values.ts';
import { pathOf } from '../words.ts';

/** What ECS does not do without. */
export const missingMember: Check = {
  name: 'missing-member',
  check: (subject) => [...required(subject), ...ofTaskDefinition(subject), ...ofContainers(subject)],
};

/** Members that the API's model requires, below the task definition itself. */
function required({ taskDefinition }: Subject): readonly FindingDraft[] {
  const root = { pointer: '', value: taskDefinition, type: 'RegisterTaskDefinitionRequest' };
  return [...nodesOf(SCHEMA, root)].flatMap(({ pointer, value, type }) => {
    const shape = SCHEMA.shapes[type];
    if (pointer === '' || shape === undefined || !isMembers(value)) return [];
    return Object.entries(shape)
      .filter(([key, memberType]) => memberType.endsWith('!') && !isGiven(value[key]))
      .map(([key]) =>
        missing(`${pathOf(pointer)} has no "${key}".`, `Add "${key}"; ${type} requires it.`, pointer),
      );
  });
}

function ofTaskDefinition({ taskDefinition, surroundings }: Subject): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  if (!isGiven(taskDefinition.family) && surroundings?.service === undefined) {
    findings.push(
      missing(
        'The task definition has no "family", and no service is named whose family it could take.',
        'Add "family": "…" to the file, or set the input task-family.',
        '',
      ),
    );
  }
  if (
    !isGiven(taskDefinition.containerDefinitions) ||
    itemsOf(taskDefinition.containerDefinitions).length === 0
  ) {
    if (!isGiven(taskDefinition.containerDefinitions) || Array.isArray(taskDefinition.containerDefinitions)) {
      findings.push(
        missing(
          'The task definition has no container.',
          'Add "containerDefinitions": [{"name": "app", "image": "…"}].',
          '/containerDefinitions',
        ),
      );
    }
  }
  return findings;
}

function ofContainers(subject: Subject): readonly FindingDraft[] {
  const taskMemory = isGiven(subject.taskDefinition.memory) || runsOnFargate(subject);
  return containersOf(subject.taskDefinition).flatMap((container) => {
    const { members, pointer } = container;
    const findings: FindingDraft[] = [];
    if (!isGiven(members.name) || members.name === '') {
      findings.push(missing(`${titleOf(container)} has no name.`, 'Add "name": "app".', `${pointer}/name`));
    }
    if (!taskMemory && !isGiven(members.memory) && !isGiven(members.memoryReservation)) {
      findings.push(
        missing(
          `${titleOf(container)} has neither memory nor memoryReservation, and the task has no memory either: outside Fargate ECS requires one of them.`,
          'Add "memory": 512 (MiB) to the container, or "memory": "512" to the task definition.',
          pointer,
        ),
      );
    }
    return findings;
  });
}

function missing(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
