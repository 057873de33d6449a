import { boundedText } from '../runner/bounded-text.ts';
import { proxiedFetch } from '../runner/proxied-fetch.ts';
import type { Source } from '../runner/source.ts';
import { describeError, UserError } from '../text/errors.ts';

/** A server that does not answer must not hold the step: for one call, and for all that one client is made for. */
const LIMITS = { callMs: 15_000, allMs: 45_000 };
/** A page of 100 comments of 65,536 characters of four bytes, and what stands around them. */
const LONGEST_ANSWER = 40_000_000;

/** Octokit for the server of this run (GITHUB_API_URL); loaded only where it is needed. */
export async function githubClient(token: string, limits = LIMITS) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { request: { fetch: fetchInTime(limits) } });
}

/** The limits are inside of `fetch`, where no library between can lose them. The answer is whole when it comes. */
function fetchInTime({ callMs, allMs }: typeof LIMITS): typeof fetch {
  const end = AbortSignal.timeout(allMs);
  return async (input, init) => {
    const signal = AbortSignal.any([end, AbortSignal.timeout(callMs)]);
    try {
      const response = await proxiedFetch(input, { ...init, signal });
      const { status, statusText, headers, url } = response;
      const text = await boundedText(response, LONGEST_ANSWER);
      const whole = new Response(MAY_HAVE_NO_BODY.includes(status) ? null : text, {
        status,
        statusText,
        headers,
      });
      return Object.defineProperty(whole, 'url', { value: url });
    } catch (error) {
      throw signal.aborted ? new Error('GitHub gave no answer in time') : error;
    }
  };
}

const MAY_HAVE_NO_BODY: readonly number[] = [204, 205, 304];

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
    kind: 'github-refused',
    remedy: isDenied ? words.denied : words.otherwise,
    cause: error,
  });
}

/** GitHub answers 404 where a token may not even know that something exists; 403 is also its word for "too fast". */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('status' in error)) return false;
  return [401, 403, 404].includes(Number(error.status)) && !/rate limit/i.test(error.message);
}
