import { findNodeAtLocation, type JSONPath, type Node, type ParseError, parseTree } from 'jsonc-parser';

/**
 * JSON as text: what is read to be written back keeps every byte that was not to change, numbers of any length and members
 * that nobody here knows included. Source: decision 2 of docs/decisions.
 */

/** The text of each element of a list; empty where there is no list. */
export function elementsIn(text: string, path: JSONPath): readonly string[] {
  const list = nodeAt(text, path);
  if (list?.type !== 'array') return [];
  return (list.children ?? []).map(({ offset, length }) => text.slice(offset, offset + length));
}

/** A text inside of JSON; `undefined` where there is none. */
export function stringIn(text: string, path: JSONPath): string | undefined {
  const node = nodeAt(text, path);
  return node?.type === 'string' ? (node.value as string) : undefined;
}

/** The text of a member; `undefined` where the whole is no JSON object, or has the member twice: whose turn it is then is not known. */
export function memberIn(text: string, name: string): string | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const twins = root?.type === 'object' ? (root.children ?? []).filter((each) => nameOf(each) === name) : [];
  return errors.length > 0 || twins.length > 1 ? undefined : stringIn(text, [name]);
}

/** A number inside of JSON. */
export function numberIn(text: string, path: JSONPath): number | undefined {
  const node = nodeAt(text, path);
  return node?.type === 'number' ? (node.value as number) : undefined;
}

/** The same JSON with another text at `path`, which has to be one already; all else stays byte for byte. */
export function withString(text: string, path: JSONPath, value: string): string {
  const node = nodeAt(text, path);
  if (node?.type !== 'string') return text;
  return text.slice(0, node.offset) + JSON.stringify(value) + text.slice(node.offset + node.length);
}

/** An object without some of its members and with others, which have to be new; all else stays byte for byte. */
export function withMembers(
  text: string,
  without: readonly string[],
  added: Readonly<Record<string, string>>,
): string {
  const kept = (nodeAt(text, [])?.children ?? []).filter((property) => !without.includes(nameOf(property)));
  const members = kept.map(({ offset, length }) => text.slice(offset, offset + length));
  const more = Object.entries(added).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  return `{${[...members, ...more].join(',')}}`;
}

function nameOf(property: Node): string {
  return String(property.children?.[0]?.value ?? '');
}

function nodeAt(text: string, path: JSONPath): Node | undefined {
  const root = parseTree(text, [], { disallowComments: true });
  return root && findNodeAtLocation(root, path);
}
