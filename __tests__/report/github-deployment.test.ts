import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { githubDeployment, startGithubDeployment } from '../../src/report/github-deployment.ts';
import { aCancelled, aMissingVariable, aReport } from '../fixtures/reports.ts';
import { type FakeGithub, fakeGithub } from './fake-github.ts';

let github: FakeGithub;
beforeAll(async () => {
  github = await fakeGithub();
  process.env['GITHUB_API_URL'] = github.url;
});
afterAll(() => github.close());
beforeEach(() => {
  github.refuseWith = undefined;
  github.statuses.length = 0;
});

const { source } = aReport();
const OPTIONS = { token: 'ghs_test', source, environment: 'dev' };

test('a deployment is in progress from the start and ends with its verdict, address and log', async () => {
  const id = await startGithubDeployment(OPTIONS);
  await githubDeployment(OPTIONS, id).publish(aReport({ environmentUrl: 'https://dev.example.org' }));
  expect(github.statuses).toEqual([
    {
      path: '/repos/onestep-labs/onestep-api/deployments',
      body: expect.objectContaining({
        ref: source.sha,
        environment: 'dev',
        auto_merge: false,
        required_contexts: [],
      }),
    },
    {
      path: '/repos/onestep-labs/onestep-api/deployments/77/statuses',
      body: expect.objectContaining({ state: 'in_progress', log_url: source.runUrl }),
    },
    {
      path: '/repos/onestep-labs/onestep-api/deployments/77/statuses',
      body: expect.objectContaining({
        state: 'success',
        environment_url: 'https://dev.example.org',
        log_url: source.runUrl,
        description: expect.stringContaining('Deployed: service onestep-dev'),
      }),
    },
  ]);
});

test.each([
  ['rolled-back', 'failure', aMissingVariable()],
  ['cancelled', 'error', aCancelled()],
  ['unchanged', 'success', aReport({ verdict: 'unchanged' })],
  ['started', 'in_progress', aReport({ verdict: 'started' })],
  ['outdated', 'inactive', aReport({ verdict: 'outdated', message: 'Commit 1111111 was not deployed.' })],
])('%s is the state %s, in at most 140 characters', async (_, state, report) => {
  await githubDeployment(OPTIONS, 77).publish(report);
  const [status] = github.statuses;
  expect(status?.body['state']).toBe(state);
  expect(String(status?.body['description']).length).toBeLessThanOrEqual(140);
});

test('the commits that a deployment brings are named where there is room', async () => {
  const commits = [{ sha: '3'.repeat(40), subject: 'Add the cart (#12)', pullRequest: 12 }];
  const news = { from: '1'.repeat(40), to: '3'.repeat(40), total: 4, commits };
  await githubDeployment(OPTIONS, 77).publish(aReport({ news }));
  expect(github.statuses[0]?.body['description']).toMatch(/^Deployed: .*\. 4 new commits \(#12\)\.$/);
});

test('a refused permission is named with what to set, at the start and at the end', async () => {
  github.refuseWith = { status: 403, message: 'Resource not accessible by integration' };
  const denied = { remedy: expect.stringContaining('`deployments: write`') };
  await expect(startGithubDeployment(OPTIONS)).rejects.toMatchObject(denied);
  await expect(githubDeployment(OPTIONS, 77).publish(aReport())).rejects.toMatchObject(denied);
});
