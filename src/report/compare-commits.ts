import { type Comparison, type NewCommit, pullRequestIn } from '../plan/commits/comparison.ts';
import type { Source } from '../runner/source.ts';
import { describeError } from '../text/errors.ts';
import { githubClient, repositoryOf } from './github.ts';

/** A deployment waits for this answer: where GitHub is slow the order stays unknown. */
const LIMITS = { callMs: 8_000, allMs: 12_000 };
/** GitHub's largest page. */
const PAGE = 100;

type Status = 'ahead' | 'identical' | 'behind' | 'diverged';

interface Commit {
  readonly sha?: unknown;
  readonly commit?: { readonly message?: unknown; readonly author?: { readonly name?: unknown } | null };
}

/**
 * Compares two commits of the run's repository by GitHub's API; needs `contents: read`. Never rejects.
 * Source: REST API, Compare two commits: commits come oldest first, `total_commits` counts them all.
 */
export async function compareOnGithub(
  { token, source }: { readonly token: string; readonly source: Source },
  base: string,
  head: string,
): Promise<Comparison> {
  const place = { ...repositoryOf(source), basehead: `${base}...${head}`, per_page: PAGE };
  try {
    const { rest } = await githubClient(token, LIMITS);
    const { data } = await rest.repos.compareCommitsWithBasehead(place);
    const relation = relationOf(data.status);
    if (relation !== 'ahead') return relation === 'unknown' ? notUnderstood : { relation };
    const total = Number(data.total_commits);
    const page = Math.ceil(total / PAGE);
    const last = page > 1 ? (await rest.repos.compareCommitsWithBasehead({ ...place, page })).data : data;
    return { relation, total, commits: newestFirst(last.commits) };
  } catch (error) {
    return { relation: 'unknown', why: whyNot(error) };
  }
}

const notUnderstood: Comparison = {
  relation: 'unknown',
  why: 'GitHub gave an answer that could not be read',
};

function relationOf(status: string): Status | 'unknown' {
  const known: readonly Status[] = ['ahead', 'identical', 'behind', 'diverged'];
  return known.find((each) => each === status) ?? 'unknown';
}

function newestFirst(commits: readonly Commit[]): readonly NewCommit[] {
  return commits.toReversed().flatMap(({ sha, commit }) => {
    if (typeof sha !== 'string' || typeof commit?.message !== 'string') return [];
    const [subject = ''] = commit.message.split('\n', 1);
    const pullRequest = pullRequestIn(subject);
    const author = commit.author?.name;
    return [
      {
        ...{ sha, subject },
        ...(typeof author === 'string' && { author }),
        ...(pullRequest !== undefined && { pullRequest }),
      },
    ];
  });
}

/** As a clause. GitHub answers 404 for a commit that it does not know, and for one that the token may not see. */
function whyNot(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
  if (status === 404) {
    return 'GitHub does not know one of the two commits in this repository, or the job has no `contents: read`';
  }
  if (status === 401 || status === 403)
    return 'GitHub refuses the comparison; the job needs `contents: read`';
  return `GitHub could not be asked (${describeError(error).replace(/\.$/, '')})`;
}
