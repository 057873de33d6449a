import { equalJson, isObject } from './json.ts';
import { byKey, keyedLists } from './keyed-lists.ts';
import { normalForm } from './normal-form.ts';
import type { TaskDefinition } from './task-definition.ts';

/**
 * Whether a described revision is what `rendered` was registered as: everything that was sent is there again.
 * ECS may have added settings of its own; a longer list, or a list that was not sent, is somebody else's.
 */
export function equalsRegistered(rendered: TaskDefinition, described: TaskDefinition): boolean {
  // Tags are described beside the revision, and only to those who may read them.
  const { tags: _, ...sent } = normalForm(rendered);
  const { tags: __, ...found } = normalForm(described);
  return contains(found, sent);
}

function contains(whole: unknown, part: unknown, name = ''): boolean {
  if (Array.isArray(part) && Array.isArray(whole)) return containsItems(whole, part, name);
  if (!isObject(part) || !isObject(whole)) return equalJson(whole, part);
  const isAddedList = (key: string) => Array.isArray(whole[key]) && !Object.hasOwn(part, key);
  return (
    !Object.keys(whole).some(isAddedList) &&
    Object.entries(part).every(
      ([key, value]) => Object.hasOwn(whole, key) && contains(whole[key], value, key),
    )
  );
}

function containsItems(whole: readonly unknown[], part: readonly unknown[], name: string): boolean {
  if (whole.length !== part.length) return false;
  const list = keyedLists.get(name);
  const [old, next] = list === undefined ? [] : [byKey(whole, list.keyOf), byKey(part, list.keyOf)];
  return old !== undefined && next !== undefined
    ? [...next].every(([key, item]) => contains(old.get(key), item))
    : part.every((item, index) => contains(whole[index], item));
}
