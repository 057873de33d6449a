import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A repository on a loopback GitHub: what compares its commits, and nothing else. */
export interface GithubCommits {
  readonly url: string;
  /** `BASE...HEAD` of every comparison. */
  readonly asked: string[];
  /** May change between two calls. */
  history: LineOfCommits;
  close(): Promise<void>;
}

export interface LineOfCommits {
  /** One line of history, oldest first: each commit contains those before it. */
  readonly line: readonly string[];
  readonly subjects?: Readonly<Record<string, string>>;
  /** Answered instead, where set. */
  readonly status?: number;
}

/** Source: REST API, Compare two commits. A commit that is not in the line is not known: 404. */
export async function githubCommits(history: LineOfCommits): Promise<GithubCommits> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { line, subjects = {}, status } = github.history;
    const answer = (code: number, body: object) => {
      response.writeHead(code, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(body));
    };
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const range = decodeURIComponent(/\/repos\/[^/]+\/[^/]+\/compare\/(.+)$/.exec(url.pathname)?.[1] ?? '');
    if (range === '') return answer(404, { message: 'Not Found' });
    asked.push(range);
    if (status !== undefined) return answer(status, { message: 'Refused' });
    const [base, head] = range.split('...').map((sha) => line.findIndex((each) => each.startsWith(sha)));
    if (base === undefined || head === undefined || base < 0 || head < 0)
      return answer(404, { message: 'Not Found' });
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Number(url.searchParams.get('per_page') ?? 250);
    const between = line.slice(base + 1, head + 1);
    return answer(200, {
      status: base === head ? 'identical' : base < head ? 'ahead' : 'behind',
      total_commits: between.length,
      commits: between.slice((page - 1) * size, page * size).map((sha) => ({
        sha,
        commit: {
          message: `${subjects[sha] ?? `Change ${sha.slice(0, 4)}`}\n\nMore.`,
          author: { name: 'Mona' },
        },
      })),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const github: GithubCommits = {
    history,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return github;
}

/** A full SHA that begins with these digits. */
export function shaOf(start: string): string {
  return start.padEnd(40, '0');
}
