import type { Check, FindingDraft } from '../check.ts';
import { membersOf, objectsOf } from '../values.ts';
import { quote } from '../words.ts';

const MOST_TAGS = 50;
const LETTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Source: API shapes Tag, TagKey, TagValue. */
export const tag: Check = {
  name: 'tag',
  check: ({ taskDefinition }) => {
    const tags = objectsOf(membersOf(taskDefinition).tags);
    const findings = tags.flatMap(({ index, members: { key, value } }) => [
      ...(typeof key === 'string' ? ofKey(key, `/tags/${index}/key`) : []),
      ...(typeof value === 'string' ? ofText('value', value, 256, `/tags/${index}/value`) : []),
    ]);
    if (tags.length <= MOST_TAGS) return findings;
    return [
      ...findings,
      error(
        `The task definition has ${tags.length} tags; ECS takes ${MOST_TAGS}.`,
        'Remove some of them.',
        '/tags',
      ),
    ];
  },
};

function ofKey(key: string, pointer: string): readonly FindingDraft[] {
  if (/^aws:/i.test(key)) {
    return [
      {
        severity: 'notice',
        message: `The tag ${quote(key)} belongs to AWS and cannot be registered: it is left out.`,
        remedy: 'No action is needed. To tidy up, remove it.',
        pointer,
      },
    ];
  }
  if (key === '') return [error('A tag has an empty key.', 'Write a key, or remove the tag.', pointer)];
  return ofText('key', key, 128, pointer);
}

function ofText(noun: string, text: string, most: number, pointer: string): readonly FindingDraft[] {
  if ([...text.slice(0, most * 2 + 1)].length > most) {
    return [
      error(`The ${noun} of a tag has more than ${most} characters: ${quote(text)}.`, 'Shorten it.', pointer),
    ];
  }
  if (LETTERS.test(text)) return [];
  return [
    error(
      `The ${noun} of a tag is ${quote(text)}; tags consist of letters, digits, spaces and _ . : / = + - @.`,
      'Remove the other characters.',
      pointer,
    ),
  ];
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
