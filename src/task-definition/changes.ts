import { isSecretName } from '../text/safe-text.ts';
import { equalJson, isObject, type JsonObject } from './json.ts';
import { byKey, type KeyedList, keyedLists } from './keyed-lists.ts';
import { normalForm } from './normal-form.ts';
import { isShown, showable } from './showable.ts';
import type { Change, TaskDefinition } from './task-definition.ts';

/**
 * What a reviewer wants to know: every difference between two task definitions but those that ECS makes by itself.
 * Removals come first. Variables and secrets are told by name only, and of members that are not known to be harmless
 * (`showable.ts`) only that they differ. Tags are compared when they stand in the definitions.
 */
export function changes(before: TaskDefinition, after: TaskDefinition): readonly Change[] {
  const all = memberChanges(normalForm(before), normalForm(after), topmost);
  return [...all.filter(({ kind }) => kind === 'removed'), ...all.filter(({ kind }) => kind !== 'removed')];
}

/** Whether a new revision would say the same as the old one. */
export function isUnchanged(before: TaskDefinition, after: TaskDefinition): boolean {
  return changes(before, after).length === 0;
}

const topmost: Place = { path: [], owner: '', isSecret: false };

/** Where a difference lies. */
interface Place {
  /** Members from the nearest thing with a name on: `['healthCheck', 'interval']`. */
  readonly path: readonly string[];
  /** That thing, in words: ` of app`. */
  readonly owner: string;
  readonly isSecret: boolean;
}

function memberChanges(before: JsonObject, after: JsonObject, place: Place): readonly Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const isSecret =
      place.isSecret ||
      keyedLists.get(key)?.isSecret === true ||
      isSecretName(key) ||
      !isShown([...place.path.slice(-1), key]);
    return valueChanges(own(before, key), own(after, key), {
      ...place,
      path: [...place.path, key],
      isSecret,
    });
  });
}

function valueChanges(before: unknown, after: unknown, place: Place): readonly Change[] {
  if (equalJson(before, after)) return [];
  const list = keyedLists.get(String(place.path.at(-1)));
  if (list !== undefined) {
    const [old, next] = [keyed(before, list), keyed(after, list)];
    if (old !== undefined && next !== undefined) return itemChanges(old, next, list, place);
    // Items without a name, or two of one name: which is which is not known, and neither is what they hold.
    return [change(`${place.path.join('.')}${place.owner}`, before, after, true)];
  }
  if (isObject(before) && isObject(after)) return memberChanges(before, after, place);
  return [change(`${place.path.join('.')}${place.owner}`, before, after, place.isSecret, place.path.at(-1))];
}

function itemChanges(
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
  list: KeyedList,
  { owner }: Place,
): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, next] = [before.get(key), after.get(key)];
    if (equalJson(old, next)) return [];
    const thing = `${list.noun} ${key}${owner}`;
    const isSecret = list.isSecret === true || isSecretName(key);
    if (old === undefined || next === undefined || list.isWhole) {
      const show = (item?: JsonObject) => (item !== undefined && list.show ? list.show(item) : item);
      return change(thing, show(old), show(next), isSecret);
    }
    const name = list.noun === 'container' ? key : thing;
    return memberChanges(old, next, { path: [], owner: ` of ${name}`, isSecret: false });
  });
}

function change(what: string, before: unknown, after: unknown, isSecret: boolean, member?: string): Change {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return {
    kind,
    what,
    ...(before === undefined || isSecret ? {} : { before: showable(before, member) }),
    ...(after === undefined || isSecret ? {} : { after: showable(after, member) }),
  };
}

/** The items by key; those of an absent list are none. */
function keyed(value: unknown, list: KeyedList): ReadonlyMap<string, JsonObject> | undefined {
  if (value === undefined) return new Map();
  return Array.isArray(value) ? byKey(value, list.keyOf) : undefined;
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
