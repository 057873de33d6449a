import { expect, test } from '@jest/globals';
import { native, pause } from '../../simulator/scenarios/native/native.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import type { ActionRun } from '../support/action.ts';
import { endOf, findScenario, withAccount } from './account.ts';

/* What the job that decides a pause can wait for. Nothing of a deployment is given to it. */

const place = { cluster: 'onestep-dev', service: 'onestep-api-dev' };
const decide = (decision: string, waitFor: string) => ({
  ...{ mode: 'continue', decision, 'wait-for': waitFor, 'task-definition': 'running', image: 'build' },
  ...place,
});

const waits = findScenario(allScenarios, 'pause-waits');
/** The same five pauses, and nobody decides them but the jobs of the test. */
const { meanwhile: _, ...eachStep } = findScenario(allScenarios, 'pause-of-each-step');
const beforeTasks = native(
  {
    name: 'pause-before-tasks',
    title: 'The deployment waits for a decision before any task starts.',
    source: 'Page pause-lifecycle-hooks.',
  },
  { strategy: 'BLUE_GREEN', hooks: [pause('PRE_SCALE_UP', { minutes: 60, action: 'ROLLBACK' })] },
);

const verdictOf = (run: ActionRun) => ({
  verdict: run.outputs['verdict'],
  cause: run.outputs['cause'],
  log: endOf(run),
});
const trafficOf = ({ log }: ActionRun) => log.split('Traffic: ').at(-1)?.split('\n')[0] ?? '';

test('a continued deployment is `shifted` while it still bakes', async () => {
  await withAccount(waits, {}, async (account) => {
    await account.run({ 'wait-for': 'paused' });
    const run = await account.run(decide('continue', 'shifted'));
    expect(verdictOf(run)).toMatchObject({ verdict: 'succeeded', cause: '' });
    expect(trafficOf(run)).toContain('all production traffic goes to onestep-dev:2');
    const { truth } = account.simulator.simulation;
    const id = run.outputs['deployment-id'] ?? '';
    expect(truth.when(id, 'shift-over')).toBeDefined();
    expect(truth.when(id, 'completed')).toBeUndefined();
  });
}, 150_000);

test('a deployment that pauses before each step is `paused` again at the second, and goes back from there', async () => {
  await withAccount(eachStep, {}, async (account) => {
    const first = await account.run({ 'wait-for': 'paused' });
    expect(verdictOf(first)).toMatchObject({ verdict: 'paused' });
    expect(trafficOf(first)).toContain('all production traffic goes to onestep-dev:1');
    const second = await account.run(decide('continue', 'paused'));
    expect(verdictOf(second)).toMatchObject({ verdict: 'paused', cause: '' });
    expect(second.exitCode).toBe(0);
    expect(trafficOf(second)).toContain(
      '20 % of production traffic goes to onestep-dev:2, 80 % to onestep-dev:1',
    );
    const hookIds = [first, second].map(({ log }) => /--hook-id (\S+)/.exec(log)?.[1]);
    expect(new Set(hookIds).size).toBe(2);
    const back = await account.run(decide('rollback', 'completed'));
    expect(verdictOf(back)).toMatchObject({ verdict: 'rolled-back', cause: '' });
    expect(back.exitCode).toBe(0);
    expect(trafficOf(back)).toContain('all production traffic goes to onestep-dev:1');
    expect(account.newDeployments()).toBe(1);
  });
}, 150_000);

test('a deployment that is continued before any task starts is `healthy` before its shift', async () => {
  await withAccount(beforeTasks, {}, async (account) => {
    expect(verdictOf(await account.run({ 'wait-for': 'paused' }))).toMatchObject({ verdict: 'paused' });
    const run = await account.run(decide('continue', 'healthy'));
    expect(verdictOf(run)).toMatchObject({ verdict: 'succeeded', cause: '' });
    expect(run.log).toContain('Healthy: onestep-dev:2');
    expect(trafficOf(run)).toContain('all production traffic goes to onestep-dev:1');
  });
}, 150_000);

test.each([
  ['healthy', 'its new tasks are healthy already'],
  ['paused', 'no pause hook comes after it'],
])(
  '`wait-for: %s` is refused where it makes no sense, and nothing is decided',
  async (waitFor, words) => {
    await withAccount(waits, {}, async (account) => {
      await account.run({ 'wait-for': 'paused' });
      const run = await account.run(decide('continue', waitFor));
      expect(verdictOf(run)).toMatchObject({ verdict: 'failed', cause: 'invalid-input' });
      expect(run.log).toContain(words);
      expect(run.exitCode).toBe(1);
      expect(account.writes()).not.toContain('ContinueServiceDeployment');
    });
  },
  150_000,
);
