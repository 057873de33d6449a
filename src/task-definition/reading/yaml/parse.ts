import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import { isObject } from '../../json.ts';
import { pointerOf } from '../../pointer.ts';
import { type Defect, Unreadable } from '../defect.ts';
import { tooDeep, tooLong } from '../json/tokens.ts';
import { limits, type Parsed, type Path } from '../parsed.ts';
import { describeYamlDefect } from './defects.ts';
import { guardYaml } from './guard.ts';

/** `failsafe` reads every scalar as the text that is written there. */
export function parseYaml(text: string, schema: 'core' | 'failsafe' = 'core'): Parsed {
  guardYaml(text);
  const document = parseDocument(text, {
    schema,
    merge: true,
    prettyErrors: false,
    logLevel: 'error',
    // The library compares every key with every other one; duplicateKeys below takes linear time.
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error !== undefined) throw new Unreadable(describeYamlDefect(text, error));
  return {
    format: 'yaml',
    value: toValue(document),
    locate: (path, part) => locate(document, path, part),
    duplicateKeys: duplicateKeys(document),
  };
}

function toValue(document: YamlDocument): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    measure(value);
    return value;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    if (/unresolved/i.test(error.message)) throw new Unreadable(unresolvedAlias(document));
    throw new Unreadable({
      why: 'its aliases (*name) expand to far more than a task definition',
      remedy: 'Write the repeated parts out, or repeat fewer of them.',
      offset: 0,
    });
  }
}

function unresolvedAlias(document: YamlDocument): Defect {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = offsetOf(alias) ?? 0;
      return visit.BREAK;
    },
  });
  return {
    why: 'a string starts with *, which YAML reads as an alias, but no anchor has that name',
    remedy: 'Put the string in quotes.',
    offset,
  };
}

/** Aliases share values, or contain themselves: what is small in the file may be endless when it is walked. */
function measure(value: unknown): void {
  let left: number = limits.tokens;
  const walk = (part: unknown, depth: number): void => {
    left -= 1;
    if (left < 0) throw tooLong(0);
    if (depth > limits.depth) throw tooDeep(0);
    if (Array.isArray(part)) for (const item of part) walk(item, depth + 1);
    else if (isObject(part)) for (const member of Object.values(part)) walk(member, depth + 1);
  };
  walk(value, 0);
}

function locate(document: YamlDocument, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = childOf(document, node, step);
    if (found === undefined) return offset;
    node = found.value;
    const isLast = index === path.length - 1;
    const preferred = isLast && part === 'key' ? found.key : found.value;
    offset = offsetOf(preferred) ?? offsetOf(found.value) ?? offsetOf(found.key) ?? offset;
  }
  return offset;
}

function childOf(
  document: YamlDocument,
  parent: unknown,
  step: string,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { value };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.findLast((item) => keyOf(item) === step);
  return pair === undefined ? undefined : { key: pair.key, value: pair.value ?? pair.key };
}

function keyOf(pair: unknown): string | undefined {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function offsetOf(node: unknown): number | undefined {
  const { range } = isObject(node) ? node : {};
  return Array.isArray(range) ? Number(range[0]) : undefined;
}

function duplicateKeys(document: YamlDocument): readonly Path[] {
  const found = new Map<string, Path>();
  const walk = (node: unknown, path: Path): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, String(index)]);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key === undefined) continue;
      const here = [...path, key];
      if (seen.has(key)) found.set(pointerOf(here), here);
      seen.add(key);
      walk(pair.value, here);
    }
  };
  walk(document.contents, []);
  return [...found.values()];
}
