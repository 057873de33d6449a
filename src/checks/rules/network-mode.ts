import type { Check, FindingDraft } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { networkModeOf, runsOnFargate } from '../launch.ts';
import { isFilled, itemsOf } from '../values.ts';
import { quote, quoteAll } from '../words.ts';

/** What does not go with the network mode. Source: API shape ContainerDefinition: links, hostname, extraHosts. */
export const networkMode: Check = {
  name: 'network-mode',
  check: (subject) => {
    const isFargate = runsOnFargate(subject);
    const mode = isFargate ? 'awsvpc' : networkModeOf(subject);
    const containers = containersOf(subject.taskDefinition);
    const names = containers.flatMap(({ name }) => name ?? []);
    return containers.flatMap((container) => [
      // What Fargate refuses in any case is told by fargate-unsupported.
      ...(isFargate || mode === 'bridge' ? [] : refused(container, 'links', mode)),
      ...(isFargate || mode !== 'awsvpc' ? [] : refused(container, 'extraHosts', mode)),
      ...(mode === 'awsvpc' ? refused(container, 'hostname', mode) : []),
      ...(mode === 'bridge' ? unknownLinks(container, names) : []),
    ]);
  },
};

function refused(
  container: Container,
  key: 'links' | 'extraHosts' | 'hostname',
  mode: string,
): readonly FindingDraft[] {
  if (!isFilled(container.members[key])) return [];
  return [
    {
      severity: 'error',
      message: `${titleOf(container)} has ${key}, which the network mode ${mode} does not support.`,
      remedy:
        key === 'links'
          ? 'Remove "links"; containers of this task reach each other on localhost.'
          : `Remove "${key}".`,
      pointer: `${container.pointer}/${key}`,
    },
  ];
}

function unknownLinks(container: Container, names: readonly string[]): readonly FindingDraft[] {
  return itemsOf(container.members.links).flatMap((link, index) => {
    const target = typeof link === 'string' ? (link.split(':')[0] ?? '') : undefined;
    if (target === undefined || names.includes(target)) return [];
    return [
      {
        severity: 'error',
        message: `${titleOf(container)} links to ${quote(target)}, which is not a container of this task.`,
        remedy: `Write one of ${quoteAll(names, 'or')}, or remove the link.`,
        pointer: `${container.pointer}/links/${index}`,
      },
    ];
  });
}
