import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { ActionRun } from '../support/action.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';

const success = findScenario(scenarios, 'success');

/** Cancels as GitHub's runner does once the log says this: SIGINT, seven seconds later SIGTERM; then the post phase. */
async function cancelAt(
  account: Account,
  sign: RegExp,
  inputs: Readonly<Record<string, string>>,
  meanwhile = () => {},
) {
  let later: NodeJS.Timeout | undefined;
  const cancel = (child: ChildProcess) => {
    meanwhile();
    child.kill('SIGINT');
    later = setTimeout(() => child.kill('SIGTERM'), 7_000);
  };
  const main = await account.run(inputs, {
    onOutput: (log, child) => {
      if (later === undefined && sign.test(log)) cancel(child);
    },
  });
  clearTimeout(later);
  const writes = account.writes();
  const post = await account.run({}, { state: main.state });
  return { main, post, writes };
}

function primaryOf(account: Account) {
  const deployments = account.service()['deployments'] as { status: string; taskDefinition: string }[];
  return deployments.find(({ status }) => status === 'PRIMARY');
}

function expectCancelled(run: ActionRun): void {
  expect({ ...run.outputs, exitCode: run.exitCode, log: endOf(run) }).toMatchObject({
    verdict: 'cancelled',
    exitCode: 1,
  });
  expect(run.summary).toMatch(/cancelled/);
}

const started = /new: 1 of 2/;

describe('a job that is cancelled in the middle of the rollout', () => {
  test.concurrent('keeps the rollout going, and says so', async () => {
    await withAccount(success, {}, async (account) => {
      const { main, post } = await cancelAt(account, started, { 'on-cancel': 'keep' });
      expectCancelled(main);
      expect(post.exitCode).toBe(0);
      expect(account.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
      expect(primaryOf(account)?.taskDefinition).toBe(main.outputs['task-definition-arn']);
    });
  }, 60_000);

  test.concurrent('asks for the rollback at once, and follows it in the post step', async () => {
    await withAccount(success, {}, async (account) => {
      const { main, post, writes } = await cancelAt(account, started, { 'on-cancel': 'rollback' });
      expectCancelled(main);
      expect(main.log).not.toContain('With `on-cancel: rollback`');
      expect(writes).toEqual(['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment']);
      expect({ exitCode: post.exitCode, summary: post.summary, log: endOf(post) }).toMatchObject({
        exitCode: 0,
        summary: expect.stringMatching(/the earlier version serves again/),
      });
      expect(account.writes()).toEqual(writes);
      expect(primaryOf(account)?.taskDefinition).toBe(main.outputs['previous-task-definition-arn']);
    });
  }, 60_000);

  test.concurrent('ends in time although AWS does not answer any more', async () => {
    const faults: Fault[] = [];
    const silence = () => void faults.push({ what: 'hang' });
    await withAccount(success, { rate: 20, faults }, async (account) => {
      const { main, post } = await cancelAt(account, started, { 'on-cancel': 'keep' }, silence);
      expectCancelled(main);
      expect(post.exitCode).toBe(0);
    });
  }, 60_000);
});

test.concurrent('a job that is cancelled before the update leaves nothing behind', async () => {
  const faults = [{ operation: 'DescribeTargetGroups', what: { latencyMs: 400_000 } }] as const;
  await withAccount(success, { rate: 40, faults }, async (account) => {
    const { main, post } = await cancelAt(account, /New revision of/, {
      'on-cancel': 'rollback',
    });
    expectCancelled(main);
    expect(main.outputs['deployment-id']).toBe('');
    expect(post.exitCode).toBe(0);
    expect(account.writes()).toEqual([]);
    expect(account.newRevisions()).toBe(0);
  });
}, 60_000);

test.concurrent('a step that was killed before it could report is told of by the post step', async () => {
  await withAccount(success, {}, async (account) => {
    const main = await account.run(
      {},
      { onOutput: (log, child) => void (started.test(log) && child.kill('SIGKILL')) },
    );
    const post = await account.run({}, { state: main.state });
    expect(main.outputs['verdict']).toBeUndefined();
    expect(post.summary).toMatch(/Outcome unknown.*\n\nDeployment ecs-svc\//);
  });
}, 60_000);
