import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';
import type { Tag } from './task-definition.ts';

/**
 * Tags of both, without those that AWS keeps to itself: RegisterTaskDefinition refuses a key that begins with `aws:`.
 * Source: API shape TagKey.
 */
export function mergeTags(
  own: readonly Tag[] | undefined,
  { tags: beside = [], setTags = [] }: { readonly tags?: readonly Tag[]; readonly setTags?: readonly Tag[] },
  notices: Notice[],
): readonly Tag[] | undefined {
  if (own !== undefined && !Array.isArray(own)) return own;
  if (own === undefined && beside.length + setTags.length === 0) return undefined;
  const lacks = (tags: readonly Tag[]) => (tag: Tag) => tags.every((other) => other?.key !== tag?.key);
  const kept = [...(own ?? []), ...beside.filter(lacks(own ?? []))];
  const tags = [...kept.filter(lacks(setTags)), ...setTags];
  const reserved = tags.filter(isReserved);
  if (reserved.length > 0) {
    notices.push({
      severity: 'notice',
      message: `${reserved.length === 1 ? 'A tag is' : 'Tags are'} left out: ${list(reserved.map(({ key }) => key))} ${reserved.length === 1 ? 'begins' : 'begin'} with "aws:", which only AWS itself may set.`,
    });
  }
  return tags.filter((tag) => !isReserved(tag));
}

/** Tags that AWS sets itself, of a CloudFormation stack for example. */
export function isReserved(tag: Tag): boolean {
  return typeof tag?.key === 'string' && tag.key.toLowerCase().startsWith('aws:');
}
