import { cpuUnitsOf, memoryMiBOf } from '../../ecs/fargate.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { numberOf, textOf } from '../values.ts';

/** Docker's least memory since 20.10. Source: API shape ContainerDefinition, memory. */
const LEAST_MEMORY_MIB = 6;

/** What the containers ask for fits into the task. Source: API shape ContainerDefinition: cpu, memory, memoryReservation. */
export const containerResources: Check = {
  name: 'container-resources',
  check: (subject) => [
    ...containersOf(subject.taskDefinition).flatMap((container) => ofContainer(container, subject)),
    ...sums(subject),
  ],
};

function ofContainer(container: Container, { taskDefinition }: Subject): readonly FindingDraft[] {
  const memory = numberOf(container.members.memory);
  const reservation = numberOf(container.members.memoryReservation);
  const task = memoryMiBOf(textOf(taskDefinition.memory));
  const pointer = `${container.pointer}/memory`;
  if (memory === undefined) return [];
  if (task !== undefined && memory > task) {
    return [
      error(
        `${titleOf(container)} may use ${memory} MiB of memory, more than the ${task} MiB of its task.`,
        `Write "memory": ${task} or less, or give the task more.`,
        pointer,
      ),
    ];
  }
  if (reservation !== undefined && memory < reservation) {
    return [
      error(
        `${titleOf(container)} may use ${memory} MiB of memory, less than the ${reservation} MiB that are reserved for it.`,
        `Write "memory": ${reservation} or more.`,
        pointer,
      ),
    ];
  }
  if (memory < LEAST_MEMORY_MIB) {
    return [
      {
        severity: 'warning',
        message: `${titleOf(container)} may use ${memory} MiB of memory; Docker starts no container with less than ${LEAST_MEMORY_MIB} MiB.`,
        remedy: `Write "memory": 128, for example, or leave it out on Fargate.`,
        pointer,
      },
    ];
  }
  return [];
}

function sums({ taskDefinition }: Subject): readonly FindingDraft[] {
  const containers = containersOf(taskDefinition);
  const task = {
    cpu: cpuUnitsOf(textOf(taskDefinition.cpu)),
    memory: memoryMiBOf(textOf(taskDefinition.memory)),
  };
  const cpu = total(containers, ({ members }) => numberOf(members.cpu));
  const memory = total(
    containers,
    ({ members }) => numberOf(members.memoryReservation) ?? numberOf(members.memory),
  );
  const isReserved = containers.some(({ members }) => numberOf(members.memoryReservation) !== undefined);
  const member = isReserved ? 'memoryReservation' : 'memory';
  const findings: FindingDraft[] = [];
  if (task.cpu !== undefined && cpu > task.cpu) {
    findings.push(
      error(
        `The containers reserve ${cpu} CPU units together, more than the ${task.cpu} of the task.`,
        `Lower "cpu" of the containers to ${task.cpu} in all, or leave it out.`,
        '/cpu',
      ),
    );
  }
  const single = containers.some(
    ({ members }) => (numberOf(members.memory) ?? 0) > (task.memory ?? Number.POSITIVE_INFINITY),
  );
  if (task.memory !== undefined && memory > task.memory && !single) {
    findings.push(
      error(
        `The containers reserve ${memory} MiB of memory together${isReserved ? ' (memoryReservation)' : ''}, more than the ${task.memory} MiB of the task.`,
        `Lower their "${member}" to ${task.memory} MiB in all, or give the task more.`,
        '/memory',
      ),
    );
  }
  return findings;
}

function total(
  containers: readonly Container[],
  amountOf: (container: Container) => number | undefined,
): number {
  return containers.reduce((sum, container) => sum + (amountOf(container) ?? 0), 0);
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
