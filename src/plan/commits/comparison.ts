/** How the commit that is deployed stands to the one that runs. */
export type Relation = 'ahead' | 'identical' | 'behind' | 'diverged' | 'unknown';

/** What GitHub or Git says of two commits. */
export interface Comparison {
  readonly relation: Relation;
  /** Why it is unknown, as a clause. */
  readonly why?: string;
  /** The commits between them, newest first, where ours is ahead. */
  readonly commits?: readonly NewCommit[];
  /** How many there are; `commits` may hold fewer. */
  readonly total?: number;
}

/** One commit that is deployed and did not run before. */
export interface NewCommit {
  readonly sha: string;
  /** First line of its message, as its author wrote it. */
  readonly subject: string;
  readonly author?: string;
  readonly pullRequest?: number;
}

/** Compares commits of one repository; never rejects. `base` runs, `head` is to be deployed. */
export type CompareCommits = (base: string, head: string) => Promise<Comparison>;

/** The pull request that a commit's subject names: a squash merge ends in `(#12)`, a merge commit begins with its number. */
export function pullRequestIn(subject: string): number | undefined {
  const [, number] =
    /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)\s*$/.exec(subject) ?? [];
  return number === undefined ? undefined : Number(number);
}
