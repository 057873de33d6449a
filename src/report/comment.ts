import { createHash } from 'node:crypto';
import { UserError } from '../text/errors.ts';
import { explained, githubClient, repositoryOf } from './github.ts';
import type { Report, Reporter } from './report.ts';
import { viewsOf } from './several.ts';
import { hasPassed } from './success.ts';
import { summary } from './summary.ts';

export interface CommentOptions {
  /** `auto`: a comment where there is something to say, and on one that is there already. */
  readonly when: 'auto' | 'always' | 'never';
  readonly token: string;
  /** What tells this step from the others of the repository; the same in every run. */
  readonly identity: string;
}

/** GitHub's limit in characters; bytes are never fewer. */
const COMMENT_BYTES = 65_000;

/** One comment on the pull request, found again by a hidden marker, updated, and turned to all clear when fixed. */
export function pullRequestComment(options: CommentOptions): Reporter {
  return {
    name: 'pull-request comment',
    async publish(report) {
      if (options.when === 'never') return;
      const { pullRequest } = report.source;
      if (pullRequest === undefined) {
        if (options.when === 'auto') return;
        throw new UserError('No comment was written: this run belongs to no pull request.', {
          kind: 'github-refused',
          remedy: 'Set `comment: auto`, or run the step on the event `pull_request`.',
        });
      }
      try {
        await write(report, pullRequest, options);
      } catch (error) {
        throw explained(error, 'The pull request got no comment', {
          denied:
            'Give the job `permissions:` with `pull-requests: write`, or set `comment: never`. A pull request from a fork never has this permission; the job summary says the same as the comment would.',
          otherwise: 'The job summary says the same as the comment would.',
        });
      }
    },
  };
}

/** What tells a step from others: workflow, job, the step's id and the environment that it is about. */
export function stepIdentity(env: Readonly<Record<string, string | undefined>>, environment = ''): string {
  const { GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION } = env;
  return [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, environment].join('\n');
}

/** A page has 100 comments; in a longer conversation ours is written anew. */
const MOST_PAGES = 30;

async function write(report: Report, pullRequest: number, options: CommentOptions): Promise<void> {
  const place = repositoryOf(report.source);
  const marker = markerOf(options.identity);
  const { paginate, rest } = await githubClient(options.token);
  const issue = { ...place, issue_number: pullRequest };
  const isOurs = authorship(options.token, async () => (await rest.users.getAuthenticated()).data.id);
  let existing: number | undefined;
  let pages = 0;
  for await (const { data } of paginate.iterator(rest.issues.listComments, { ...issue, per_page: 100 })) {
    for (const { id, body, user } of data)
      if (existing === undefined && body?.startsWith(marker) && (await isOurs(user))) existing = id;
    pages += 1;
    if (existing !== undefined || pages === MOST_PAGES) break;
  }
  const body = `${marker}\n${summary(report, COMMENT_BYTES)}`;
  if (existing !== undefined) await rest.issues.updateComment({ ...place, comment_id: existing, body });
  else if (options.when === 'always' || hasNews(report)) await rest.issues.createComment({ ...issue, body });
}

function markerOf(identity: string): string {
  return `<!-- ecs-rollout ${createHash('sha256').update(identity).digest('hex').slice(0, 16)} -->`;
}

type Author = { readonly id?: number; readonly type?: string } | null;

/**
 * Whether an author is who the token writes as: a comment in which somebody else repeats the marker is not ours. The token
 * of a job, or of an app, writes as a bot and may not ask who it is; that of a person may.
 */
function authorship(token: string, askWho: () => Promise<number>): (author: Author) => Promise<boolean> {
  if (token.startsWith('ghs_')) return async (author) => author?.type === 'Bot';
  let who: Promise<number> | undefined;
  return async (author) => {
    who ??= askWho();
    return author?.id === (await who);
  };
}

function hasNews(report: Report): boolean {
  const changes = viewsOf(report).some(({ view }) => view.changes.length > 0);
  return !hasPassed(report) || report.findings.length > 0 || changes;
}
