import type { Comparison } from '../plan/commits/comparison.ts';
import type { News } from '../report/news.ts';
import type { Parts } from '../report/parts.ts';
import type { Source } from '../runner/source.ts';
import { commitsTold } from '../wiring/commit-ports.ts';

/** The commits that this deployment brings, where that is known. */
export function newsOf(
  { theirs, ours }: { readonly theirs: string; readonly ours: string },
  { relation, commits = [], total = 0 }: Comparison,
  { serverUrl, repository }: Source,
): Parts['news'] {
  if (relation !== 'ahead' || commits.length === 0 || !Number.isInteger(total)) return {};
  const isPlaceKnown = serverUrl !== undefined && repository !== undefined;
  const news: News = {
    from: theirs,
    to: ours,
    total: Math.max(total, commits.length),
    commits: commits.slice(0, commitsTold),
    ...(isPlaceKnown && { url: `${serverUrl}/${repository}/compare/${theirs}...${ours}` }),
  };
  return { news };
}
