import { parseReference } from '../../image/reference.ts';
import type { Tag } from '../../task-definition/task-definition.ts';
import { matchIn } from '../../text/match.ts';

/** Keys under which people keep the commit of a revision, in lower case and without `-`, `_`, `.`, `:` and `/`. */
const COMMIT_KEYS: ReadonlySet<string> = new Set([
  ...['commit', 'commitsha', 'commitid', 'commithash', 'gitcommit', 'gitsha', 'gitrevision', 'gitref', 'sha'],
  ...['revision', 'githubsha', 'githubcommit', 'sourcecommit', 'vcsref', 'orgopencontainersimagerevision'],
]);

/**
 * The commit in an image's tag: the full SHA, alone (as this action tags), with a prefix (`sha-…`, `main-…`) or with
 * something after it (`…-prod`). `undefined` for every other tag.
 */
export function commitInTag(reference: string): string | undefined {
  const tag = parseReference(reference)?.tag;
  return matchIn(tag, /(?:^|[-_.])([0-9a-f]{40}|[0-9a-f]{64})(?:$|[-_.])/)?.[1];
}

/** An abbreviated SHA for a tag: `8d21e4b`, `sha-8d21e4b`. A number of a build has digits alone, and is none. */
export function shortCommitInTag(reference: string): string | undefined {
  const tag = parseReference(reference)?.tag;
  return matchIn(tag, /^(?:sha-|git-)?(?=\d*[a-f])(?=[a-f]*\d)([0-9a-f]{7,39})$/)?.[1];
}

/** The commit that the tags of a revision name, where somebody registered them. */
export function commitInTags(tags: readonly Tag[]): string | undefined {
  const named = tags.find(({ key, value }) => {
    const name = String(key)
      .toLowerCase()
      .replace(/[-_.:/]/g, '');
    return COMMIT_KEYS.has(name) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(String(value));
  });
  return named === undefined ? undefined : String(named.value);
}
