import { readOnlyMembers } from '../../task-definition/read-only-members.ts';
import { nearest } from '../../text/words.ts';
import type { Check, FindingDraft } from '../check.ts';
import { SCHEMA } from '../schema.ts';
import { escapePointer, nodesOf } from '../shape.ts';
import { isMembers } from '../values.ts';
import { fewOf, quote } from '../words.ts';

/** Keys that begin like this are people's comments. */
const COMMENT = /^(_|\/\/|#|\$|x-)|^comment$/i;

/** Keys that the API does not know. A slip of the pen is lost silently by most tools, so it is an error. */
export const unknownKey: Check = {
  name: 'unknown-key',
  points: 'key',
  check: ({ taskDefinition }) =>
    [
      ...nodesOf(SCHEMA, { pointer: '', value: taskDefinition, type: 'RegisterTaskDefinitionRequest' }),
    ].flatMap(({ pointer, value, type }) => {
      const shape = SCHEMA.shapes[type];
      if (shape === undefined || !isMembers(value)) return [];
      const ignored = pointer === '' ? readOnlyMembers : [];
      return Object.keys(value)
        .filter((key) => !Object.hasOwn(shape, key) && !ignored.includes(key))
        .map((key) => finding(key, pointer, type));
    }),
};

function finding(key: string, parent: string, type: string): FindingDraft {
  const members = Object.keys(SCHEMA.shapes[type] ?? {});
  const place = placeOf(type);
  const pointer = `${parent}/${escapePointer(key)}`;
  const meant = COMMENT.test(key) ? undefined : (nearest(key, members) ?? begunWith(key, members));
  if (meant !== undefined) {
    const why = meant.toLowerCase() === key.toLowerCase() ? ' (capitals matter)' : '';
    return {
      severity: 'error',
      message: `${quote(key)} is not a member of ${place}: did you mean "${meant}"${why}?`,
      remedy: `Write "${meant}" instead of ${quote(key)}.`,
      pointer,
    };
  }
  const homes = Object.keys(SCHEMA.shapes).filter((name) => Object.hasOwn(SCHEMA.shapes[name] ?? {}, key));
  return {
    severity: 'warning',
    message: `${quote(key)} is not a member of ${place} known in the ECS API. It is sent as written; ECS may ignore or reject it.`,
    remedy:
      homes.length > 0 && homes.length <= 3
        ? `Move it: ${quote(key)} is a member of ${fewOf(homes.map(placeOf), 'or')}.`
        : 'Remove it, or look its name up in the API reference of RegisterTaskDefinition.',
    pointer,
  };
}

/** `value` for `valueFrom`: a name that was written half. */
function begunWith(key: string, members: readonly string[]): string | undefined {
  return key.length >= 4 ? members.find((member) => member.startsWith(key)) : undefined;
}

/** `RegisterTaskDefinitionRequest` is the task definition; the other shapes are called as the API calls them. */
function placeOf(type: string): string {
  return type === 'RegisterTaskDefinitionRequest' ? 'the task definition' : type;
}
