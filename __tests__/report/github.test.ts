import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequestComment } from '../../src/report/comment.ts';
import { githubClient } from '../../src/report/github.ts';
import { aReport } from '../fixtures/reports.ts';

let answerWith: (response: ServerResponse, url: string) => void = () => {};
// The library reads the address once, when it is loaded.
const server = createServer((request, response) => {
  answerWith(response, `${process.env['GITHUB_API_URL']}${request.url}`);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['GITHUB_API_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** GitHub, as `answer` plays it. */
function githubThat(answer: typeof answerWith): void {
  answerWith = answer;
}

const drip = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};
const flood = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const block = Buffer.alloc(1_000_000, ' ');
  const more = () => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', more);
  more();
};
const nest = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(`${'{"a":'.repeat(300)}7${'}'.repeat(300)}`);
};

describe('a call to GitHub', () => {
  test.each([
    ['hangs', () => {}],
    ['drips', drip],
    ['never ends', flood],
    ['nests without end', nest],
  ])('that %s is let go', async (_, answer) => {
    githubThat(answer);
    const { rest } = await githubClient('t', { callMs: 700, allMs: 2_000 });
    await expect(rest.issues.get({ owner: 'o', repo: 'r', issue_number: 1 })).rejects.toThrow(
      /in time|longer than|without end/,
    );
  });

  test('is one of a number that has an end, with the time of all together', async () => {
    githubThat((response) => setTimeout(() => response.end('{}'), 200));
    const { rest } = await githubClient('t', { callMs: 1_000, allMs: 500 });
    const get = () => rest.issues.get({ owner: 'o', repo: 'r', issue_number: 1 });
    await expect(
      (async () => {
        for (;;) await get();
      })(),
    ).rejects.toThrow(/in time/);
  });

  test('looks for our comment on thirty pages, and no further', async () => {
    let asked = 0;
    githubThat((response, url) => {
      // What is still under way of a test before asks for the issue itself.
      if (url.includes('/comments')) asked += 1;
      const next = url.replace(/&page=\d+|$/, `&page=${Math.floor(Math.random() * 1e9)}`);
      response.writeHead(200, { 'content-type': 'application/json', link: `<${next}>; rel="next"` });
      response.end('[]');
    });
    const source = { repository: 'o/r', pullRequest: 7 };
    const comment = pullRequestComment({ when: 'always', token: 't', identity: 'x' });
    await comment.publish(aReport({ source }));
    expect(asked).toBe(31);
  });
});
