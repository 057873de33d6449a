import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { success } from '../../simulator/scenarios/basics.ts';
import { fakeGithub } from '../report/fake-github.ts';
import { runAction } from '../support/action.ts';
import { countingProxy } from '../support/counting-proxy.ts';
import { JumpingClock } from '../support/jumping-clock.ts';
import { endOf, withAccount } from './account.ts';

type Environment = Readonly<Record<string, string>>;

/** A deployment with a comment and a URL to verify: calls to AWS, to a registry, to GitHub and to the service. */
async function deployThrough(environment: (proxy: string) => Environment) {
  const [proxy, github] = [await countingProxy(), await fakeGithub()];
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-proxy-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }));
  try {
    return await withAccount(success, {}, async (account) => {
      const host = (url: string) => new URL(url).host;
      const run = await account.run(
        {
          comment: 'always',
          'github-token': 'token',
          'verify-url': `${github.url}/repos/octo-org/onestep/issues/7/comments`,
        },
        { env: { GITHUB_API_URL: github.url, GITHUB_EVENT_PATH: event, ...environment(proxy.url) } },
      );
      const seenOf = (target: string) => proxy.seen.filter((request) => request.target === target).length;
      return {
        run,
        calls: account.simulator.calls.length,
        comments: github.comments.length,
        ofAws: seenOf(host(account.simulator.url)),
        ofGithub: seenOf(host(github.url)),
        seen: proxy.seen,
      };
    });
  } finally {
    await Promise.all([proxy.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a proxy', () => {
  test.each([
    ['HTTP_PROXY', (proxy: string) => ({ HTTP_PROXY: proxy })],
    ['http_proxy', (proxy: string) => ({ http_proxy: proxy })],
    [
      'one that demands a login',
      (proxy: string) => ({ HTTP_PROXY: proxy.replace('//', '//user:pass%40word@') }),
    ],
  ])(
    'of %s sees every call to AWS, to the registry and to GitHub',
    async (name, environment) => {
      const { run, calls, comments, ofAws, ofGithub, seen } = await deployThrough(environment);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(comments).toBe(1);
      // The registry of the simulated account is at the same address.
      expect(ofAws).toBeGreaterThanOrEqual(calls);
      expect(ofGithub).toBeGreaterThanOrEqual(3);
      const login = `Basic ${Buffer.from('user:pass@word').toString('base64')}`;
      const logins = new Set(seen.map(({ authorization }) => authorization));
      expect([...logins]).toEqual([name.includes('login') ? login : undefined]);
    },
    60_000,
  );

  test.each(['NO_PROXY', 'no_proxy'])(
    'sees nothing of what %s excepts',
    async (name) => {
      const { run, seen } = await deployThrough((proxy) => ({
        HTTP_PROXY: proxy,
        [name]: '127.0.0.1,localhost',
      }));
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(seen).toEqual([]);
    },
    60_000,
  );

  test('of HTTPS_PROXY is asked for a tunnel to AWS', async () => {
    const proxy = await countingProxy();
    try {
      const inputs = { cluster: 'dev', service: 'api', image: 'running', 'wait-for-minutes': '1' };
      const run = await runAction({ inputs, env: { HTTPS_PROXY: proxy.url }, clock: new JumpingClock() });
      expect(run.exitCode).toBe(1);
      expect(new Set(proxy.seen.map(({ kind, target }) => `${kind} ${target}`))).toEqual(
        new Set(['tunnel ecs.eu-central-1.amazonaws.com:443']),
      );
    } finally {
      await proxy.close();
    }
  }, 60_000);
});
