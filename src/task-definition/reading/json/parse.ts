import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { pointerOf } from '../../pointer.ts';
import { Unreadable } from '../defect.ts';
import type { Parsed, Path } from '../parsed.ts';
import { describeJsonDefect } from './defects.ts';
import { tokensOf } from './tokens.ts';

export function parseJson(text: string): Parsed {
  const tokens = tokensOf(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    throw new Unreadable(describeJsonDefect(text, tokens, error?.offset ?? 0));
  }
  return {
    format: 'json',
    value: toValue(text),
    locate: (path, part) => locate(root, path, part).offset,
    duplicateKeys: duplicateKeys(root),
  };
}

/** By the strict parser of the language, for which a member `__proto__` is a member like others. */
function toValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable({
      why: error instanceof Error ? error.message : String(error),
      remedy: 'Correct the JSON at this place.',
      offset: 0,
    });
  }
}

function locate(root: Node, path: Path, part: 'key' | 'value'): Node {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const property = propertyOf(node, step);
    const next =
      property?.children?.[1] ?? (node.type === 'array' ? node.children?.[Number(step)] : undefined);
    if (next === undefined) return node;
    key = property?.children?.[0];
    node = next;
  }
  return part === 'key' ? (key ?? node) : node;
}

/** The last one of its name, which is the one that counts. */
function propertyOf(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === name);
}

function duplicateKeys(root: Node): readonly Path[] {
  const found = new Map<string, Path>();
  const walk = (node: Node, path: Path): void => {
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') {
        walk(child, [...path, String(index)]);
        continue;
      }
      const [key, value] = child.children ?? [];
      const here = [...path, String(key?.value)];
      if (seen.has(String(key?.value))) found.set(pointerOf(here), here);
      seen.add(String(key?.value));
      if (value !== undefined) walk(value, here);
    }
  };
  walk(root, []);
  return [...found.values()];
}
