import { UserError } from '../text/errors.ts';
import type { Document } from './document.ts';
import { isObject, mapMembers } from './json.ts';
import { type Owner, replacePlaceholders } from './placeholder-forms.ts';
import { pointerOf } from './pointer.ts';
import type { TaskDefinition } from './task-definition.ts';

/** Members of a container in which `${X}` belongs to the shell. */
const shellMembers: readonly string[] = ['command', 'entryPoint', 'healthCheck'];

/** How many of the placeholders that are left over an error names. */
const shown = 10;

export interface Placeholder {
  readonly name: string;
  /** As it stands in the file. */
  readonly text: string;
  /** JSON pointer of the string that holds it. */
  readonly pointer: string;
}

/**
 * Puts values in for the placeholders of a document. Throws for those without a value, with their lines.
 * The image of a deployed container is left as it is: it gets another one anyway.
 */
export function fillPlaceholders(
  document: Document,
  values: ReadonlyMap<string, string>,
  deployedContainers: readonly string[],
): TaskDefinition {
  const { filled, left } = fill(document.taskDefinition, values, deployedContainers);
  const [first] = left;
  if (first === undefined) return filled;
  const lines = left
    .slice(0, shown)
    .map(({ text, pointer }) => `${text} in line ${document.locate(pointer).line}`);
  const more = left.length > shown ? ` and ${left.length - shown} more` : '';
  throw new UserError(`${document.file} cannot be used: there is no value for ${lines.join(', ')}${more}`, {
    kind: 'definition-invalid',
    remedy: `Give the value in the input placeholders, one line for each: ${first.name}=… (to keep the text as is: ${first.name}=${first.text}).`,
    docs: 'docs/checks.md#placeholder-left-over',
    place: { file: document.file, ...document.locate(first.pointer) },
  });
}

/** Puts values in where there are some; the other placeholders stay as they are. */
export function fillKnownPlaceholders(
  taskDefinition: TaskDefinition,
  values: ReadonlyMap<string, string>,
  deployedContainers: readonly string[],
): TaskDefinition {
  return fill(taskDefinition, values, deployedContainers).filled;
}

/** The placeholders that nothing is put in for, in the order of the document. */
export function findPlaceholders(
  taskDefinition: TaskDefinition,
  values: ReadonlyMap<string, string>,
  deployedContainers: readonly string[],
): readonly Placeholder[] {
  return fill(taskDefinition, values, deployedContainers).left;
}

function fill(
  taskDefinition: TaskDefinition,
  values: ReadonlyMap<string, string>,
  deployedContainers: readonly string[],
): { readonly filled: TaskDefinition; readonly left: readonly Placeholder[] } {
  const left: Placeholder[] = [];
  const filled = walk(taskDefinition, [], (text, path) => {
    if (isDeployedImage(taskDefinition, path, deployedContainers)) return text;
    return replacePlaceholders(text, ownerOf(taskDefinition, path), (name, whole) => {
      const value = values.get(name);
      if (value === undefined) left.push({ name, text: whole, pointer: pointerOf(path) });
      return value;
    });
  });
  return { filled: filled as TaskDefinition, left };
}

function walk(
  value: unknown,
  path: readonly string[],
  visit: (text: string, path: readonly string[]) => string,
): unknown {
  if (typeof value === 'string') return visit(value, path);
  if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)], visit));
  if (isObject(value)) return mapMembers(value, (member, key) => walk(member, [...path, key], visit));
  return value;
}

/** `${X}` belongs to the shell in a command, and to Fluent Bit in the options of FireLens; `{{.Name}}` to Docker in a log option. */
function ownerOf(taskDefinition: TaskDefinition, [list, index, member = '']: readonly string[]): Owner {
  if (list !== 'containerDefinitions') return undefined;
  const container = taskDefinition.containerDefinitions?.[Number(index)];
  if (shellMembers.includes(member)) return 'commands';
  if (member !== 'logConfiguration') return undefined;
  return container?.logConfiguration?.logDriver === 'awsfirelens' ? 'commands' : 'logs';
}

function isDeployedImage(
  taskDefinition: TaskDefinition,
  [list, index, member, ...deeper]: readonly string[],
  deployedContainers: readonly string[],
): boolean {
  if (list !== 'containerDefinitions' || member !== 'image' || deeper.length > 0) return false;
  const name = taskDefinition.containerDefinitions?.[Number(index)]?.name;
  return name !== undefined && deployedContainers.includes(name);
}
