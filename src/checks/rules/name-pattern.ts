import { maskSecrets } from '../../text/secrets.ts';
import type { Check, FindingDraft } from '../check.ts';
import { containersOf } from '../container.ts';
import { hasPlaceholder, membersOf, objectsOf, textOf } from '../values.ts';
import { pathOf, quote } from '../words.ts';

interface Named {
  readonly value: unknown;
  readonly pointer: string;
}

/** Letters that names may have. Source: API shapes RegisterTaskDefinitionRequest, ContainerDefinition, Volume, PortMapping. */
export const namePattern: Check = {
  name: 'name-pattern',
  check: ({ taskDefinition }) => {
    const { family, volumes } = membersOf(taskDefinition);
    const containers = containersOf(taskDefinition);
    const names: readonly Named[] = [
      { value: family, pointer: '/family' },
      ...containers.map(({ members, pointer }) => ({ value: members.name, pointer: `${pointer}/name` })),
      ...objectsOf(volumes).map(({ index, members }) => ({
        value: members.name,
        pointer: `/volumes/${index}/name`,
      })),
    ];
    const ports = containers.flatMap(({ members, pointer }) =>
      objectsOf(members.portMappings).map(({ index, members: port }) => ({
        value: port.name,
        pointer: `${pointer}/portMappings/${index}/name`,
      })),
    );
    return [
      ...names.flatMap(
        (named) => finding(named, /^[\w-]{1,255}$/, 'letters, digits, "_" and "-", at most 255') ?? [],
      ),
      ...ports.flatMap(
        (named) =>
          finding(
            named,
            /^[a-z0-9_][a-z0-9_-]{0,63}$/,
            'lowercase letters, digits, "_" and "-" (not first), at most 64',
          ) ?? [],
      ),
    ];
  },
};

function finding({ value, pointer }: Named, pattern: RegExp, allowed: string): FindingDraft | undefined {
  const name = textOf(value);
  if (name === undefined || pattern.test(name) || hasPlaceholder(name)) return undefined;
  const cleaned = name.trim().replace(/[^A-Za-z0-9_-]+/g, '-');
  return {
    severity: 'error',
    message: `${pathOf(pointer)} is ${quote(name)}, but this name may contain only ${allowed}.`,
    // A secret of which characters are changed would no longer be known as one.
    remedy:
      pattern.test(cleaned) && maskSecrets(name) === name
        ? `Write ${quote(cleaned)}.`
        : 'Give it another name.',
    pointer,
  };
}
