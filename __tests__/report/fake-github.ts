import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly id?: number; readonly login: string; readonly type: string };
}

export interface FakeGithub {
  readonly url: string;
  readonly comments: Comment[];
  readonly statuses: { readonly path: string; readonly body: Record<string, unknown> }[];
  /** Answered to every write, where set. */
  refuseWith: { readonly status: number; readonly message: string } | undefined;
  close(): Promise<void>;
}

/** As much of GitHub's REST API as the reporters use, with pages of comments linked as GitHub links them. */
export async function fakeGithub(): Promise<FakeGithub> {
  const comments: Comment[] = [];
  const statuses: FakeGithub['statuses'] = [];
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const github: FakeGithub = {
    url: `http://127.0.0.1:${port}`,
    comments,
    statuses,
    refuseWith: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '', github.url);
    if (pathname === '/user') return { status: 200, body: { id: 7, login: 'deployer' } };
    if (request.method === 'GET') return page(pathname, searchParams);
    if (github.refuseWith !== undefined) {
      return { status: github.refuseWith.status, body: { message: github.refuseWith.message } };
    }
    const body = await read(request);
    if (pathname.includes('/deployments')) {
      statuses.push({ path: pathname, body });
      return { status: 201, body: { id: 77 } };
    }
    const text = String(body['body']);
    if (request.method === 'PATCH') {
      const index = comments.findIndex(({ id }) => pathname.endsWith(`/comments/${id}`));
      const old = comments[index];
      if (old !== undefined) comments[index] = { ...old, body: text };
      return { status: old === undefined ? 404 : 200, body: {} };
    }
    const isBot = /ghs_/.test(request.headers.authorization ?? '');
    comments.push({
      id: 1000 + comments.length,
      body: text,
      user: isBot
        ? { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }
        : { id: 7, login: 'deployer', type: 'User' },
    });
    return { status: 201, body: {} };
  }

  function page(pathname: string, query: URLSearchParams): Answer {
    const [size, number] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
    const isLast = number * size >= comments.length;
    const next = `<${github.url}${pathname}?per_page=${size}&page=${number + 1}>; rel="next"`;
    return {
      status: 200,
      body: comments.slice((number - 1) * size, number * size),
      ...(!isLast && { headers: { link: next } }),
    };
  }
  return github;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}
