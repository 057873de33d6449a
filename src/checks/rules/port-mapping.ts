import type { Check, FindingDraft, Subject } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { networkModeOf, runsOnFargate } from '../launch.ts';
import { isGiven, type Members, numberOf, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

const MOST_RANGES = 100;

/** Ports that fit each other and the network mode. Source: API shape PortMapping. */
export const portMapping: Check = {
  name: 'port-mapping',
  check: (subject) => {
    const mode = runsOnFargate(subject) ? 'awsvpc' : networkModeOf(subject);
    return [
      ...containersOf(subject.taskDefinition).flatMap((container) => [
        ...ofContainer(container, mode),
        ...ranges(container, mode),
      ]),
      ...clashes(subject, mode),
    ];
  },
};

function ofContainer(container: Container, mode: string): readonly FindingDraft[] {
  const mappings = objectsOf(container.members.portMappings);
  const title = titleOf(container);
  const place = `${container.pointer}/portMappings`;
  if (mode === 'none' && mappings.length > 0) {
    return [
      error(
        `${title} maps ports, which the network mode none does not allow.`,
        'Remove "portMappings", or write "networkMode": "bridge".',
        place,
      ),
    ];
  }
  return mappings.flatMap(({ index, members: { containerPort, hostPort } }) => {
    const inside = numberOf(containerPort);
    const outside = numberOf(hostPort);
    const pointer = `${place}/${index}`;
    return [
      ...noPort(`${title} has containerPort`, inside, 1, `${pointer}/containerPort`),
      ...noPort(`${title} has hostPort`, outside, 0, `${pointer}/hostPort`),
      ...unequal({ title, mode, inside, outside, pointer: `${pointer}/hostPort` }),
    ];
  });
}

function noPort(
  what: string,
  port: number | undefined,
  least: number,
  pointer: string,
): readonly FindingDraft[] {
  if (port === undefined || isPort(port, least)) return [];
  return [error(`${what} ${port}, which is not a port.`, 'Write a number from 1 to 65535.', pointer)];
}

interface Mapped {
  readonly title: string;
  readonly mode: string;
  readonly inside: number | undefined;
  readonly outside: number | undefined;
  readonly pointer: string;
}

function unequal({ title, mode, inside, outside, pointer }: Mapped): readonly FindingDraft[] {
  if (mode !== 'awsvpc' && mode !== 'host') return [];
  if (inside === undefined || outside === undefined || outside === inside) return [];
  return [
    {
      // Whether ECS takes 0 for an absent port here is not documented.
      severity: outside === 0 ? 'warning' : 'error',
      message: `${title} maps hostPort ${outside} to containerPort ${inside}, but in the network mode ${mode} both are the same.`,
      remedy: `Remove "hostPort", or write "hostPort": ${inside}.`,
      pointer,
    },
  ];
}

function ranges(container: Container, mode: string): readonly FindingDraft[] {
  const title = titleOf(container);
  const place = `${container.pointer}/portMappings`;
  const mapped = objectsOf(container.members.portMappings).flatMap(({ index, members }) => {
    const range = textOf(members.containerPortRange);
    return range === undefined ? [] : [{ range, members, pointer: `${place}/${index}/containerPortRange` }];
  });
  if (mapped.length > MOST_RANGES) {
    return [
      error(
        `${title} has ${mapped.length} port ranges; ECS takes ${MOST_RANGES}.`,
        'Merge adjacent ranges.',
        place,
      ),
    ];
  }
  return mapped.flatMap(({ range, members, pointer }) => {
    const hasHostPort = isGiven(members.hostPort);
    return rangeFault({ title, range, hasHostPort, mode, pointer }) ?? [];
  });
}

interface MappedRange {
  readonly title: string;
  readonly range: string;
  readonly hasHostPort: boolean;
  readonly mode: string;
  readonly pointer: string;
}

function rangeFault({ title, range, hasHostPort, mode, pointer }: MappedRange): FindingDraft | undefined {
  if (!isRange(range)) {
    return error(
      `${title} has the port range ${quote(range)}.`,
      'Write two ports from 1 to 65535, the smaller one first: "8000-8010".',
      pointer,
    );
  }
  if (hasHostPort) {
    return error(
      `${title} has both a hostPort and the port range ${quote(range)}.`,
      'Remove "hostPort"; ECS chooses the ports of the host.',
      pointer,
    );
  }
  if (mode !== 'host') return undefined;
  return error(
    `${title} maps a port range, which the network mode host does not allow.`,
    'Map single ports, or use awsvpc.',
    pointer,
  );
}

function isRange(text: string): boolean {
  const [, from, to] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return false;
  return isPort(Number(from), 1) && isPort(Number(to), 1) && Number(from) < Number(to);
}

/** Two containers of a task cannot listen on the same port of the network that they share. */
function clashes({ taskDefinition }: Subject, mode: string): readonly FindingDraft[] {
  const owners = new Map<string, string>();
  return containersOf(taskDefinition).flatMap((container) =>
    objectsOf(container.members.portMappings).flatMap(({ index, members }) => {
      const port = sharedPort(members, mode);
      if (port === undefined) return [];
      const owner = owners.get(port);
      if (owner === undefined) {
        owners.set(port, container.label);
        return [];
      }
      return [
        {
          severity: 'warning',
          message: `${titleOf(container)} maps port ${port}, which ${owner} maps already.`,
          remedy:
            owner === container.label
              ? 'Remove one of the two mappings.'
              : 'Let one of the two listen on another port.',
          pointer: `${container.pointer}/portMappings/${index}`,
        },
      ];
    }),
  );
}

function sharedPort({ containerPort, hostPort, protocol }: Members, mode: string): string | undefined {
  const port = mode === 'bridge' ? numberOf(hostPort) : numberOf(containerPort);
  if (port === undefined || port === 0) return undefined;
  return protocol === 'udp' ? `${port}/udp` : String(port);
}

function isPort(port: number, least: number): boolean {
  return port >= least && port <= 65_535;
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
