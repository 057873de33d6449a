import { proxiedFetch } from '../runner/proxied-fetch.ts';
import type { Source } from '../runner/source.ts';
import { describeError, UserError } from '../text/errors.ts';

/** A server that does not answer must not hold the step. */
const TIMEOUT_MS = 20_000;

/** Octokit for the server of this run (GITHUB_API_URL); loaded only where it is needed. */
export async function githubClient(token: string) {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { request: { fetch: proxiedFetch } });
  octokit.hook.wrap('request', (request, options) =>
    request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) } }),
  );
  return octokit;
}

export function repositoryOf({ repository = '' }: Source): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** What a refused or failed call means for the reader. `what` is a clause: "The pull request got no comment". */
export function explained(
  error: unknown,
  what: string,
  words: { readonly denied: string; readonly otherwise: string },
): UserError {
  const isDenied = isRefusal(error);
  const why = isDenied ? 'GitHub does not permit it' : describeError(error).replace(/\.$/, '');
  return new UserError(`${what}: ${why}.`, {
    remedy: isDenied ? words.denied : words.otherwise,
    cause: error,
  });
}

/** GitHub answers 404 where a token may not even know that something exists; 403 is also its word for "too fast". */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('status' in error)) return false;
  return [401, 403, 404].includes(Number(error.status)) && !/rate limit/i.test(error.message);
}
