import type { Notice } from '../../text/notice.ts';

/** The two commits of a comparison, and where the other one is. */
export interface Compared {
  /** `service api` */
  readonly who: string;
  readonly ours: string;
  readonly theirs: string;
  /** The other one is being rolled out and has not completed. */
  readonly isUnderWay: boolean;
}

const docs = 'docs/order-of-commits.md';
const short = (sha: string) => sha.slice(0, 7);

/** What the reader of an `outdated` step is told. */
export function outdatedMessage({ who, ours, theirs, isUnderWay }: Compared): string {
  const state = isUnderWay ? 'is being updated to' : 'runs';
  return `Commit ${short(ours)} was not deployed: ${who} ${state} commit ${short(theirs)}, which is newer and contains it.`;
}

export function outdatedNotice(compared: Compared, isRerun: boolean): Notice {
  const rerun = isRerun
    ? ' A re-run deploys the commit of the run that it repeats: start a new run instead.'
    : '';
  return {
    severity: 'notice',
    message: outdatedMessage(compared),
    remedy: `No action is needed.${rerun} To go back to an older commit on purpose, use \`mode: rollback\`, start the workflow by hand (\`workflow_dispatch\`), or set \`older-commit: allow\`.`,
    docs,
  };
}

export function olderAllowedNotice({ who, ours, theirs }: Compared): Notice {
  return {
    severity: 'notice',
    message: `Deploying an older commit: ${who} runs commit ${short(theirs)}, which is newer than ${short(ours)} and contains it.`,
    remedy: 'Set `older-commit: refuse` to leave a newer commit in place.',
    docs,
  };
}

export function divergedNotice({ who, ours, theirs }: Compared): Notice {
  return {
    severity: 'notice',
    message: `Commit ${short(ours)} and commit ${short(theirs)}, which ${who} runs, have diverged: neither contains the other, so neither is older.`,
    docs,
  };
}

/** `why` is a clause. No commit is named: that of a tag alone may be none. */
export function unknownNotice(why: string): Notice {
  return {
    severity: 'notice',
    message: `It was not checked whether this commit is older than the one that runs, because ${why}.`,
    docs,
  };
}
