import { UserError } from '../text/errors.ts';
import { Hidden } from '../text/hidden.ts';
import type { Notice } from '../text/notice.ts';
import type { ContainerDefinition } from './task-definition.ts';
import type { VariableEdit } from './variable-edit.ts';

/** The two lists by which ECS gives a container its variables, each with the member that holds the value. */
const lists = {
  environment: { value: 'value', other: 'secrets', input: 'environment-variables' },
  secrets: { value: 'valueFrom', other: 'environment', input: 'secrets' },
} as const;

type List = keyof typeof lists;
type Entry = Readonly<Record<string, unknown>> & { readonly name?: string };

export interface Edited {
  readonly container: ContainerDefinition;
  readonly notices: readonly Notice[];
}

/** Sets and removes variables of one container; a name that is set in one list leaves the other. */
export function editVariables(
  container: ContainerDefinition,
  list: List,
  edits: readonly VariableEdit[],
): Edited {
  return edits.reduce<Edited>(
    (edited, edit) => {
      if (edit.value === undefined) return removeVariable(edited, list, edit.name);
      const freed = without(edited.container, lists[list].other, edit.name);
      return { container: withVariable(freed, list, edit.name, edit.value), notices: edited.notices };
    },
    { container, notices: [] },
  );
}

function removeVariable({ container, notices }: Edited, list: List, name: string): Edited {
  if (entriesOf(container, list).some((entry) => entry?.name === name)) {
    return { container: without(container, list, name), notices };
  }
  const { other, input } = lists[list];
  const isInOther = entriesOf(container, other).some((entry) => entry?.name === name);
  const notice: Notice = {
    severity: 'warning',
    message: `Nothing to remove: container ${container.name ?? ''} has no ${name} in \`${list}\`.`,
    remedy: isInOther
      ? `It is in \`${other}\`: write -${name} in the input ${lists[other].input}.`
      : `Take -${name} out of the input ${input}.`,
  };
  return { container, notices: [...notices, notice] };
}

function withVariable(
  container: ContainerDefinition,
  list: List,
  name: string,
  value: Hidden,
): ContainerDefinition {
  const entries = entriesOf(container, list);
  const first = entries.findIndex((entry) => entry?.name === name);
  const set = { ...(entries[first] ?? { name }), [lists[list].value]: Hidden.open(value) };
  const next =
    first === -1
      ? [...entries, set]
      : entries.flatMap((entry, index) => (index === first ? set : entry?.name === name ? [] : entry));
  return { ...container, [list]: next };
}

function without(container: ContainerDefinition, list: List, name: string): ContainerDefinition {
  const entries = entriesOf(container, list);
  const rest = entries.filter((entry) => entry?.name !== name);
  return rest.length === entries.length ? container : { ...container, [list]: rest };
}

function entriesOf(container: ContainerDefinition, list: List): readonly Entry[] {
  const entries: unknown = container[list] ?? [];
  if (Array.isArray(entries)) return entries as readonly Entry[];
  throw new UserError(
    `The variables of container ${container.name ?? ''} cannot be edited: \`${list}\` is not a list`,
    {
      kind: 'definition-invalid',
      remedy: `Write \`${list}\` as a list of objects: [{"name": "…", "${lists[list].value}": "…"}].`,
    },
  );
}
