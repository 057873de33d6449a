import { count } from '../text/words.ts';

/** The commits between what ran and what is deployed. Subjects and authors are a stranger's text. */
export interface News {
  /** Full SHA, or what the tag of the running image abbreviates. */
  readonly from: string;
  readonly to: string;
  /** How many there are. */
  readonly total: number;
  /** At most ten, newest first. */
  readonly commits: readonly {
    readonly sha: string;
    readonly subject: string;
    readonly author?: string;
    readonly pullRequest?: number;
  }[];
  /** The comparison on GitHub. */
  readonly url?: string;
}

/** `3 new commits (#12, #11)`, for one line. */
export function newsInShort({ total, commits }: News): string {
  const numbers = [...new Set(commits.flatMap(({ pullRequest }) => pullRequest ?? []))].slice(0, 5);
  const pulls = numbers.length === 0 ? '' : ` (${numbers.map((number) => `#${number}`).join(', ')})`;
  return `${count(total, 'new commit')}${pulls}`;
}
