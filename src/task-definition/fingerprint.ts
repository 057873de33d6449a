import { isObject, type JsonObject, mapMembers, pickMembers } from './json.ts';
import { normalForm } from './normal-form.ts';
import type { TaskDefinition } from './task-definition.ts';

/**
 * The same text for task definitions that run the same, however they are written: their images and tags aside, which
 * another build of the same step may have named otherwise.
 */
export function fingerprint(taskDefinition: TaskDefinition): string {
  const { tags: _, ...form } = normalForm(taskDefinition);
  return JSON.stringify(sorted(mapMembers(form, withoutImages)));
}

function withoutImages(value: unknown, member: string): unknown {
  if (member !== 'containerDefinitions' || !Array.isArray(value)) return value;
  return value.map((each) => (isObject(each) ? pickMembers(each, (key) => key !== 'image') : each));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  return isObject(value) ? inOrder(mapMembers(value, sorted)) : value;
}

function inOrder(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
