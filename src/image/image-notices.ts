import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';

const docs = 'docs/image.md#tags';

/** The image has another tag than the one that was asked for. */
export function otherTag(options: {
  tag: string;
  wanted: string;
  why: readonly string[];
  beside: readonly string[];
}): Notice {
  const { tag, wanted, why, beside } = options;
  const files = beside.length === 0 ? '' : ` (${listed(beside)})`;
  return {
    severity: 'notice',
    message: `Tagged as ${tag}, because ${wanted} already exists with different content and is never overwritten: ${why.join('; ')}${files}.`,
    ...(beside.length > 0 && {
      remedy:
        'List files that the build does not need in .dockerignore, so that a build of the same commit can be reused.',
    }),
    docs,
  };
}

/** A tag that was asked for beside the first one stays where it was. */
export function tagNotMoved(tag: string, why: string): Notice {
  return { severity: 'warning', message: `The tag ${tag} was not moved: ${why}`, docs };
}

/** A trial of the image was wished for, where it cannot be had. */
export const noTrial: Notice = {
  severity: 'warning',
  message: 'The image was not tried: an image for several platforms is pushed while it is built.',
  docs: 'docs/image.md#platforms',
};

function listed(names: readonly string[]): string {
  const more = names.length - 3;
  return list([...names.slice(0, 3), ...(more > 0 ? [`${more} more`] : [])]);
}
