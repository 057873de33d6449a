import { cpuUnitsOf } from '../../ecs/fargate.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { containersOf } from '../container.ts';
import { runsOnFargate } from '../launch.ts';
import { SCHEMA } from '../schema.ts';
import { type Node, nodesOf } from '../shape.ts';
import { isMembers, numberOf, objectsOf } from '../values.ts';
import { pathOf, quote } from '../words.ts';

type Range = readonly [least: number, most: number, unit: string];

/** By shape and member. Source: API shapes HealthCheck, ContainerRestartPolicy, EphemeralStorage, LinuxParameters. */
const RANGES: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  HealthCheck: {
    interval: [5, 300, 'seconds'],
    timeout: [2, 60, 'seconds'],
    retries: [1, 10, 'retries'],
    startPeriod: [0, 300, 'seconds'],
  },
  ContainerRestartPolicy: { restartAttemptPeriod: [60, 1800, 'seconds'] },
  EphemeralStorage: { sizeInGiB: [21, 200, 'GiB'] },
  LinuxParameters: { swappiness: [0, 100, ''] },
};

/** Source: API shape ContainerDefinition, startTimeout and stopTimeout. */
const FARGATE_RANGES: Readonly<Record<string, Range>> = {
  startTimeout: [2, 120, 'seconds on Fargate'],
  stopTimeout: [2, 120, 'seconds on Fargate'],
};

/** CPU units of a task outside Fargate. Source: API shape RegisterTaskDefinitionRequest, cpu. */
const TASK_CPU: Range = [128, 196_608, 'CPU units'];

/** Numbers that ECS refuses. */
export const numberRange: Check = {
  name: 'number-range',
  check: (subject) => {
    const root = { pointer: '', value: subject.taskDefinition, type: 'RegisterTaskDefinitionRequest' };
    return [
      ...[...nodesOf(SCHEMA, root)].flatMap((node) => ofNode(node, runsOnFargate(subject))),
      ...ofTask(subject),
      ...ulimits(subject),
    ];
  },
};

function ofNode({ pointer, value, type }: Node, isFargate: boolean): readonly FindingDraft[] {
  const ranges = type === 'ContainerDefinition' && isFargate ? FARGATE_RANGES : RANGES[type];
  if (ranges === undefined || !isMembers(value)) return [];
  return Object.entries(ranges).flatMap(([key, range]) => outside(value[key], range, `${pointer}/${key}`));
}

function ofTask(subject: Subject): readonly FindingDraft[] {
  const { cpu } = subject.taskDefinition;
  // What Fargate takes is the matter of fargate-size.
  if (runsOnFargate(subject) || typeof cpu !== 'string') return [];
  if (cpu === '') {
    return [
      {
        severity: 'error',
        message: 'cpu is empty, which ECS refuses ("Invalid \'cpu\' setting for task").',
        remedy: 'Leave "cpu" out, or write CPU units such as "256".',
        pointer: '/cpu',
      },
    ];
  }
  return outside(cpuUnitsOf(cpu), TASK_CPU, '/cpu');
}

/** Docker refuses a soft limit above the hard one; -1 stands for no limit. */
function ulimits({ taskDefinition }: Subject): readonly FindingDraft[] {
  return containersOf(taskDefinition).flatMap(({ members, pointer }) =>
    objectsOf(members.ulimits).flatMap(({ index, members: { name, softLimit, hardLimit } }) => {
      const soft = numberOf(softLimit);
      const hard = numberOf(hardLimit);
      if (soft === undefined || hard === undefined || hard < 0 || (soft >= 0 && soft <= hard)) return [];
      return [
        {
          severity: 'error',
          message: `The soft limit of ulimit ${quote(String(name))} (${soft}) is above its hard limit (${hard}).`,
          remedy: `Write "softLimit": ${hard}, or raise the hard limit.`,
          pointer: `${pointer}/ulimits/${index}/softLimit`,
        },
      ];
    }),
  );
}

function outside(value: unknown, [least, most, unit]: Range, pointer: string): readonly FindingDraft[] {
  const number = numberOf(value);
  if (number === undefined || (number >= least && number <= most)) return [];
  return [
    {
      severity: 'error',
      message: `${pathOf(pointer)} is ${number}, but ECS takes ${least} to ${most}${unit === '' ? '' : ` ${unit}`}.`,
      remedy: `Write ${number < least ? least : most}, or something between ${least} and ${most}.`,
      pointer,
    },
  ];
}
