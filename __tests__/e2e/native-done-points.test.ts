import { describe, expect, test } from '@jest/globals';
import { native, pause } from '../../simulator/scenarios/native/native.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';

const ours = /all production traffic goes to onestep-dev:2\./;

describe.each(['blue-green', 'linear', 'canary'])('%s', (name) => {
  test.each([
    // The earlier version serves until the shift, which may have begun by then.
    ['healthy', /to onestep-dev:1\./, 'Healthy: onestep-dev:2'],
    ['shifted', ours, 'runs onestep-dev:2'],
    ['completed', ours, 'runs onestep-dev:2'],
  ])(
    'reaches `%s`, and the last line says who has traffic then',
    async (waitFor, traffic, headline) => {
      await withAccount(findScenario(allScenarios, name), {}, async (account) => {
        const run = await account.run({ 'wait-for': waitFor, 'wait-for-minutes': '180' });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
        expect(run.exitCode).toBe(0);
        expect(run.log).toContain(headline);
        expect(run.log.split('Traffic: ')[1]?.split('\n')[0]).toMatch(traffic);
        expect(run.summary).toContain('Stages and traffic');
      });
    },
    120_000,
  );
});

test.each([
  ['BLUE_GREEN', 'POST_TEST_TRAFFIC_SHIFT', /to onestep-dev:1\./],
  ['LINEAR', 'PRE_PRODUCTION_TRAFFIC_SHIFT', /to onestep-dev:1\./],
  // All traffic has moved when it waits there.
  ['CANARY', 'POST_PRODUCTION_TRAFFIC_SHIFT', ours],
] as const)(
  'a %s deployment reaches `paused` at %s, and the last line says who has traffic then',
  async (strategy, stage, traffic) => {
    const about = {
      name: 'pauses',
      title: 'It waits for a decision.',
      source: 'Page pause-lifecycle-hooks.',
    };
    const hooks = [pause(stage, { minutes: 60, action: 'ROLLBACK' as const })];
    await withAccount(native(about, { strategy, hooks }), {}, async (account) => {
      const run = await account.run({ 'wait-for': 'paused', 'wait-for-minutes': '60' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'paused', cause: '' });
      expect(run.exitCode).toBe(0);
      expect(run.log).toContain(`A pause hook at ${stage} waits until`);
      expect(run.log.split('Traffic: ')[1]?.split('\n')[0]).toMatch(traffic);
    });
  },
  120_000,
);

/** Cancels as GitHub's runner does once the log says this, and runs the post phase. */
async function cancelAt(account: Account, sign: RegExp) {
  let isSent = false;
  const main = await account.run(
    { 'on-cancel': 'rollback', 'wait-for-minutes': '180' },
    {
      onOutput: (log, child) => {
        if (isSent || !sign.test(log)) return;
        isSent = true;
        child.kill('SIGINT');
      },
    },
  );
  if (!isSent) throw new Error(`The log never said ${sign}:\n${main.log}`);
  const post = await account.run({}, { state: main.state });
  return { main, post };
}

describe('a job that is cancelled with `on-cancel: rollback`', () => {
  test.each([
    ['before the shift', /\bscale-up \|/, 1],
    ['after the shift', /\bbake time \|/, 2],
  ])(
    '%s stops the deployment, and the post step sees the earlier version serve',
    async (_, sign, serving) => {
      await withAccount(findScenario(allScenarios, 'blue-green'), {}, async (account) => {
        const { main, post } = await cancelAt(account, sign);
        expect({ ...main.outputs, log: endOf(main) }).toMatchObject({ verdict: 'cancelled' });
        expect(main.log).toContain(`all production traffic goes to onestep-dev:${serving}`);
        const moved = 'ECS is moving production traffic back to onestep-dev:1.';
        expect(main.log.split('Traffic: ')[1]?.split('\n')[0]).toBe(
          serving === 1 ? 'when last seen, all production traffic goes to onestep-dev:1.' : moved,
        );
        expect(account.writes()).toEqual([
          'RegisterTaskDefinition',
          'UpdateService',
          'StopServiceDeployment',
        ]);
        expect(post.log + post.summary).toMatch(/onestep-dev:1/);
        expect(post.exitCode).toBe(0);
      });
    },
    120_000,
  );
});
