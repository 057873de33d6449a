import type { Notice } from '../notice.ts';
import type { Tag } from './task-definition.ts';

/**
 * Tags of both, without those that AWS keeps to itself: RegisterTaskDefinition refuses a key that begins with `aws:`.
 * Source: API shape TagKey.
 */
export function mergeTags(
  own: readonly Tag[] | undefined,
  beside: readonly Tag[] | undefined,
  notices: Notice[],
): readonly Tag[] | undefined {
  if (own !== undefined && !Array.isArray(own)) return own;
  if (own === undefined && (beside ?? []).length === 0) return undefined;
  const kept = own ?? [];
  const tags = [...kept, ...(beside ?? []).filter(({ key }) => kept.every((tag) => tag?.key !== key))];
  const reserved = tags.filter(isReserved);
  if (reserved.length > 0) {
    notices.push({
      severity: 'notice',
      message: `${reserved.length === 1 ? 'A tag is' : 'Tags are'} left out: ${reserved.map(({ key }) => key).join(', ')} ${reserved.length === 1 ? 'begins' : 'begin'} with "aws:", which only AWS itself may set.`,
    });
  }
  return tags.filter((tag) => !isReserved(tag));
}

/** Tags that AWS sets itself, of a CloudFormation stack for example. */
export function isReserved(tag: Tag): boolean {
  return typeof tag?.key === 'string' && tag.key.toLowerCase().startsWith('aws:');
}
