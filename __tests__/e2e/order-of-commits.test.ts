import { describe, expect, test } from '@jest/globals';
import { asObject, asObjects, asText } from '../../simulator/json.ts';
import { digestFor } from '../../simulator/model/images.ts';
import { CLUSTER, REPOSITORY, SERVICE } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import { withTag } from '../../simulator/scenarios/changes.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type GithubCommits, githubCommits, type LineOfCommits, shaOf } from '../support/github-commits.ts';
import { type Account, endOf, withAccount } from './account.ts';

const [base, older, newer] = ['1f0c9a7', 'b0b0b0b1', 'c0c0c0c2'].map(shaOf) as [string, string, string];
const line = [base, older, newer];

/** The service runs the image of a commit; each run deploys the image of its own. */
function runsCommit(sha: string): Scenario {
  return {
    ...success,
    setUp: (world) => {
      success.setUp(world);
      const repository = world.repositories.get(REPOSITORY);
      const [usual] = repository?.images ?? [];
      if (usual !== undefined)
        repository?.images.push(...line.map((tag) => ({ ...usual, digest: digestFor(tag), tags: [tag] })));
    },
    change: (running) => withTag(running, sha),
  };
}

async function withGithub<T>(options: Partial<LineOfCommits>, work: (github: GithubCommits) => Promise<T>) {
  const github = await githubCommits({ line, ...options });
  try {
    return await work(github);
  } finally {
    await github.close();
  }
}

function deploy(
  account: Account,
  github: GithubCommits,
  sha: string,
  inputs: Record<string, string> = {},
  env = {},
) {
  const image = imageOf(account).replace(/:[^:/]*$/, `:${sha}`);
  return account.run(
    { image, 'task-definition': 'running', 'github-token': 'ghs_example', ...inputs },
    { env: { GITHUB_API_URL: github.url, ...env } },
  );
}

function imageOf({ simulator, service }: Account): string {
  const record = simulator.simulation.world.taskDefinitions.find(
    ({ arn }) => arn === service()['taskDefinition'],
  );
  const [container] = asObjects(record?.document['containerDefinitions']);
  return asText(container?.['image']) ?? '';
}

describe('the order of commits', () => {
  test.concurrent('a newer commit is deployed, and the commits that it brings are named', async () => {
    await withGithub({ subjects: { [newer]: 'Add the cart (#12)' } }, (github) =>
      withAccount(runsCommit(newer), {}, async (account) => {
        const run = await deploy(account, github, newer);
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
        expect(run.report).toMatchObject({
          news: { total: 2, commits: [{ sha: newer, pullRequest: 12 }, { sha: older }] },
        });
        expect(run.summary).toContain('### What is new');
        expect(run.summary).toContain('Add the cart');
      }),
    );
  }, 60_000);

  test.concurrent('an older one is not: nothing is written, and the step passes with a notice', async () => {
    await withGithub({}, (github) =>
      withAccount(runsCommit(newer), {}, async (account) => {
        await deploy(account, github, newer);
        const writes = account.writes().length;
        const run = await deploy(account, github, older);
        expect({ ...run.outputs, exitCode: run.exitCode, log: endOf(run) }).toMatchObject({
          verdict: 'outdated',
          cause: '',
          'deployment-id': '',
          exitCode: 0,
        });
        expect(account.writes()).toHaveLength(writes);
        expect(imageOf(account)).toContain(newer);
        expect(run.commands.join('\n')).toMatch(/::notice .*b0b0b0b.*c0c0c0c/);
      }),
    );
  }, 60_000);

  test.concurrent('an older one is, with a notice, where the workflow was started by hand or allows it', async () => {
    await withGithub({}, (github) =>
      withAccount(runsCommit(newer), {}, async (account) => {
        await deploy(account, github, newer);
        const byHand = await deploy(account, github, older, {}, { GITHUB_EVENT_NAME: 'workflow_dispatch' });
        expect({ ...byHand.outputs, log: endOf(byHand) }).toMatchObject({ verdict: 'succeeded' });
        expect(byHand.summary).toContain('Deploying an older commit');
        const allowed = await deploy(account, github, base, { 'older-commit': 'allow' });
        expect({ ...allowed.outputs, log: endOf(allowed) }).toMatchObject({ verdict: 'succeeded' });
      }),
    );
  }, 60_000);

  test.concurrent('a commit that GitHub does not know is deployed, with a notice', async () => {
    await withGithub({ line: [newer] }, (github) =>
      withAccount(runsCommit(newer), {}, async (account) => {
        const run = await deploy(account, github, newer);
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
        expect(run.summary).toContain(
          'older than the one that runs, because GitHub does not know one of the two commits',
        );
        expect(run.report).not.toHaveProperty('news');
      }),
    );
  }, 60_000);
});

test('a newer commit whose deployment was replaced within the same moment is deployed again', async () => {
  await withGithub({}, (github) => {
    // The older run has looked; its update is on the way, and arrives after that of the newer one.
    const faults = [{ operation: 'UpdateService', what: { latencyMs: 40_000 }, when: { first: 1 } }] as const;
    return withAccount(runsCommit(newer), { rate: 40, faults }, async (account) => {
      const running = deploy(account, github, older);
      const { simulation, calls } = account.simulator;
      while (!calls.some(({ operation }) => operation === 'UpdateService')) await pause(5);
      const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', {
        taskDefinition: 'onestep-dev:1',
      });
      const next = simulation.ecs('RegisterTaskDefinition', withTag(asObject(taskDefinition), newer));
      const { taskDefinitionArn } = asObject(next['taskDefinition']);
      const place = { cluster: CLUSTER, service: SERVICE, taskDefinition: taskDefinitionArn };
      simulation.ecs('UpdateService', place);
      const run = await running;
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'superseded',
        cause: 'superseded',
      });
      expect(account.service()['taskDefinition']).toBe(taskDefinitionArn);
      expect(run.log).toContain('c0c0c0c, which is newer and contains b0b0b0b');
    });
  });
}, 60_000);

/** How many simulated seconds after the one run the other starts. */
const arrivals = [0, 0, 1, 4, 20];

describe('two runs of different commits at once', () => {
  test.each(arrivals.flatMap((after) => [[after, 'older'] as const, [after, 'newer'] as const]))(
    '%d s apart, the %s one first: the newer commit serves in the end',
    async (after, first) => {
      await withGithub({}, (github) =>
        withAccount(runsCommit(newer), {}, async (account) => {
          const start = async (sha: string, isLate: boolean) => {
            if (isLate) await account.sleep(after * 1_000);
            return deploy(account, github, sha);
          };
          const [ofOlder, ofNewer] = await Promise.all([
            start(older, first === 'newer'),
            start(newer, first === 'older'),
          ]);
          expect(imageOf(account)).toContain(newer);
          expect({ verdict: ofOlder.outputs['verdict'], log: endOf(ofOlder) }).toMatchObject({
            verdict: expect.stringMatching(/^(outdated|superseded|succeeded)$/),
          });
          expect({ verdict: ofNewer.outputs['verdict'], log: endOf(ofNewer) }).toMatchObject({
            verdict: expect.stringMatching(/^(succeeded|superseded)$/),
          });
        }),
      );
    },
    90_000,
  );
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
