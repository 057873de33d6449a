import {
  cpuUnitsOf,
  FARGATE_CPU,
  memoryMiBOf,
  memorySizesOf,
  NOT_EVERYWHERE_CPU,
  WINDOWS_CPU,
} from '../../ecs/fargate.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { runsOnFargate, runsOnWindows } from '../launch.ts';
import { hasPlaceholder, isFilled } from '../values.ts';
import { fewOf, quote } from '../words.ts';

/** Fargate offers certain pairs of CPU and memory and no others: "No Fargate configuration exists for given values". */
export const fargateSize: Check = {
  name: 'fargate-size',
  check: (subject) => {
    if (!runsOnFargate(subject)) return [];
    const absent = (['cpu', 'memory'] as const).filter((key) => !isFilled(subject.taskDefinition[key]));
    if (absent.length > 0) {
      const names = fewOf(absent.map((key) => `"${key}"`));
      return [
        error(
          `The task has no ${names}, which Fargate requires in addition to those of the containers.`,
          `Add ${absent.map((key) => (key === 'cpu' ? '"cpu": "256"' : '"memory": "512"')).join(' and ')} at the top of the task definition.`,
          `/${absent[0]}`,
        ),
      ];
    }
    return pair(subject);
  },
};

function pair(subject: Subject): readonly FindingDraft[] {
  const { cpu, memory } = subject.taskDefinition;
  if (typeof cpu !== 'string' || typeof memory !== 'string') return [];
  if (hasPlaceholder(cpu) || hasPlaceholder(memory)) return [];
  const units = cpuUnitsOf(cpu);
  const mebibytes = memoryMiBOf(memory);
  if (units === undefined) {
    return [
      error(
        `"cpu" is ${quote(cpu)}, which is not an amount of CPU.`,
        'Write CPU units or vCPUs, such as "256" or "1 vCPU".',
        '/cpu',
      ),
    ];
  }
  if (mebibytes === undefined) {
    return [
      error(
        `"memory" is ${quote(memory)}, which is not an amount of memory.`,
        'Write MiB or GB, such as "512" or "1GB".',
        '/memory',
      ),
    ];
  }
  return sizeOf(subject, units, mebibytes);
}

function sizeOf(subject: Subject, units: number, mebibytes: number): readonly FindingDraft[] {
  const { cpu } = subject.taskDefinition;
  const sizes = memorySizesOf(units);
  if (sizes === undefined) {
    return [
      error(
        `Fargate has no task size of ${quote(String(cpu))} CPU units.`,
        `Write one of ${fewOf(FARGATE_CPU.map(String), 'or')}.`,
        '/cpu',
      ),
    ];
  }
  if (!sizes.includes(mebibytes)) {
    return [
      error(
        `Fargate has no task size of ${units} CPU units with ${mebibytes} MiB of memory.`,
        `Write "memory": "${closest(mebibytes, sizes)}"; with ${units} CPU units Fargate offers ${rangeOf(sizes)} MiB.`,
        '/memory',
      ),
    ];
  }
  return limits(subject, units);
}

function limits(subject: Subject, units: number): readonly FindingDraft[] {
  if (runsOnWindows(subject) && !WINDOWS_CPU.includes(units)) {
    return [
      error(
        `Fargate runs Windows tasks only with ${fewOf(WINDOWS_CPU.map(String), 'or')} CPU units, not with ${units}.`,
        'Write "cpu": "1024" or more.',
        '/cpu',
      ),
    ];
  }
  if (units !== NOT_EVERYWHERE_CPU) return [];
  return [
    {
      severity: 'warning',
      message: `Fargate does not offer tasks of ${units} CPU units in every Region.`,
      remedy: 'Make sure that the Region of the service has this size, or write "cpu": "16384".',
      pointer: '/cpu',
    },
  ];
}

function closest(wanted: number, sizes: readonly number[]): number {
  return sizes.find((size) => size >= wanted) ?? Math.max(...sizes);
}

function rangeOf(sizes: readonly number[]): string {
  const [first, second] = sizes;
  if (sizes.length <= 4 || first === undefined || second === undefined) return fewOf(sizes.map(String), 'or');
  return `${first} to ${sizes.at(-1)} in steps of ${second - first}`;
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
