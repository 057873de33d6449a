import { isMembers } from './values.ts';

/** What the API takes: every shape with its members, every enum with its values. */
export interface Schema {
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/**
 * Members and their types: `string`, `number`, `boolean`, the name of a shape or an enum,
 * with `[]` for a list, `{}` for a map and `!` for a member that the API requires.
 */
export type Shape = Readonly<Record<string, string>>;

/** One value of a document that the schema knows, with the type that it should have. */
export interface Node {
  readonly pointer: string;
  readonly value: unknown;
  /** Without `!`. */
  readonly type: string;
  /** An element of a list, which cannot be left out as a member can. */
  readonly isItem?: boolean;
}

/** Every value of a document that the schema knows, parents first. Its depth is the schema's, whatever the document holds. */
export function* nodesOf(schema: Schema, root: Node): Generator<Node> {
  yield root;
  const { pointer, value, type } = root;
  const element = type.replace(/\[\]$|\{\}$/, '');
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) {
      yield* nodesOf(schema, { pointer: `${pointer}/${index}`, value: item, type: element, isItem: true });
    }
    return;
  }
  if (!isMembers(value)) return;
  const shape = type.endsWith('{}') ? undefined : schema.shapes[type];
  for (const [key, member] of Object.entries(value)) {
    const memberType = type.endsWith('{}')
      ? element
      : shape && Object.hasOwn(shape, key)
        ? shape[key]
        : undefined;
    if (memberType === undefined) continue;
    yield* nodesOf(schema, {
      pointer: `${pointer}/${escapePointer(key)}`,
      value: member,
      type: memberType.replace(/!$/, ''),
    });
  }
}

/** A key as it stands in a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
