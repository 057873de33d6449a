import type { Check, FindingDraft } from '../check.ts';
import { SCHEMA } from '../schema.ts';
import { type Node, nodesOf } from '../shape.ts';
import { hasPlaceholder, isGiven, isMembers } from '../values.ts';
import { kindOf, pathOf } from '../words.ts';

/** Values of another JSON type than the API's: ECS answers with a SerializationException. */
export const wrongType: Check = {
  name: 'wrong-type',
  check: ({ taskDefinition }) =>
    [
      ...nodesOf(SCHEMA, { pointer: '', value: taskDefinition, type: 'RegisterTaskDefinitionRequest' }),
    ].flatMap((node) => finding(node) ?? []),
};

function finding(node: Node): FindingDraft | undefined {
  const { pointer, value, type, isItem = false } = node;
  const wanted = wantedKind(type);
  if ((!isGiven(value) && !isItem) || kindOf(value) === wanted) return fraction(node);
  if (typeof value === 'string' && hasPlaceholder(value)) return undefined;
  return {
    severity: 'error',
    message: `${pathOf(pointer)} is ${kindOf(value)}, but ECS takes only ${wanted} here.`,
    remedy: remedyOf(node, wanted),
    pointer,
  };
}

function fraction({ pointer, value, type }: Node): FindingDraft | undefined {
  if (type !== 'number' || typeof value !== 'number' || Number.isInteger(value)) return undefined;
  return {
    severity: 'warning',
    message: `${pathOf(pointer)} is ${value}, but ECS takes whole numbers here.`,
    remedy: `Write ${Math.round(value)}.`,
    pointer,
  };
}

function wantedKind(type: string): string {
  if (type.endsWith('[]')) return 'a list';
  if (type.endsWith('{}') || Object.hasOwn(SCHEMA.shapes, type)) return 'an object';
  return type === 'number' || type === 'boolean' ? `a ${type}` : 'a string';
}

function remedyOf({ pointer, value, type }: Node, wanted: string): string {
  if (!isGiven(value)) return 'Remove it from the list.';
  const key = JSON.stringify(lastKey(pointer));
  if (typeof value === 'string' && type === 'number' && /^\s*\d{1,9}\s*$/.test(value)) {
    return `Write ${key}: ${Number(value)}, without quotation marks.`;
  }
  if (typeof value === 'string' && type === 'boolean' && /^(true|false)$/i.test(value)) {
    return `Write ${key}: ${value.toLowerCase()}, without quotation marks.`;
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && wanted === 'a string') {
    return 'Put the value into quotation marks.';
  }
  if (isMembers(value) && type === 'Tag[]') return 'Write a list of {"key": "…", "value": "…"}.';
  if (isMembers(value) && type === 'KeyValuePair[]') return 'Write a list of {"name": "…", "value": "…"}.';
  if (typeof value === 'string' && type === 'string[]') return 'Write a list with one string for each word.';
  if (wanted === 'a list') return `Put it into square brackets: ${key}: [ … ].`;
  return `Give ${key} ${wanted}.`;
}

function lastKey(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1, pointer.lastIndexOf('/') + 81);
}
