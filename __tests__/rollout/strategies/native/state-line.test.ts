import { describe, expect, test } from '@jest/globals';
import type { HookState } from '../../../../src/ecs/lifecycle.ts';
import { native } from '../../../../src/rollout/strategies/native/native.ts';
import { printProgress } from '../../../../src/wiring/watch-ports.ts';
import { aRolloutTarget, at } from '../../../fixtures/snapshots.ts';
import { blueGreen, type Moment, sceneOf, strategyOf } from './scenes.ts';
import { watchStages } from './watched.ts';

/** What the log says of such a course until it ends, or for so many seconds. */
async function linesOf(sceneAt: ReturnType<typeof sceneOf>, seconds?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line) } as Parameters<typeof printProgress>[1];
  const onSnapshot = printProgress({ strategy: native, target: aRolloutTarget() }, log);
  await watchStages(sceneAt, {}, { onSnapshot, ...(seconds && { cancelAfter: seconds }) });
  return lines;
}

const until = (seconds: number, ...after: readonly Moment[]) => [
  ...blueGreen.filter(({ from }) => from < seconds),
  ...after,
];
const aHook = (more: Partial<HookState>): HookState => ({
  id: 'hook-1',
  kind: 'PAUSE',
  status: 'AWAITING_ACTION',
  ...more,
});

describe('a line of the log', () => {
  test('says the stage, the tasks of both revisions, and who gets production traffic', async () => {
    const lines = await linesOf(sceneOf(blueGreen));
    expect(lines[0]).toMatch(/scale-up \| new: 0 of 2 running \| old: 2 running \| traffic: all to api:41$/);
    expect(lines).toContain(
      'scale-up | new: 2 of 2 running, 0 of 2 healthy | old: 2 running | traffic: all to api:41',
    );
    expect(lines.at(-1)).toBe('clean-up | new: 2 of 2 running | old: 2 running | traffic: all to api:42');
  });

  test('comes with each shift of traffic, and never exceeds 160 characters', async () => {
    const steps = [25, 50, 75].flatMap((weight, index): Moment[] => [
      { from: 60 + index * 62, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight },
    ]);
    const course = until(
      60,
      ...steps,
      { from: 250, stage: 'CLEAN_UP', weight: 100 },
      { from: 260, status: 'SUCCESSFUL', old: 0 },
    );
    const linear = strategyOf('LINEAR', { linear: { stepPercent: 25, stepBakeMinutes: 1 } });
    const lines = await linesOf(sceneOf(course, { deploymentConfiguration: linear }));
    const traffic = lines.flatMap((line) => /traffic: (.*)/.exec(line)?.[1] ?? []);
    expect([...new Set(traffic)]).toEqual([
      'all to api:41',
      '25 % to api:42, 75 % to api:41',
      '50 % to api:42, 50 % to api:41',
      '75 % to api:42, 25 % to api:41',
      'all to api:42',
    ]);
    expect(lines.join('\n')).toMatch(/waiting for the next shift of traffic at about 10:02:0\d UTC/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(160);
  });

  test('leaves traffic out where no load balancer shifts it', async () => {
    const withTraffic = sceneOf(until(60), { loadBalancers: [] });
    const lines = await linesOf(
      (seconds) => ({
        ...withTraffic(seconds),
        ...{ rules: [], revisions: [] },
        serviceDeployments: (withTraffic(seconds).serviceDeployments ?? []).map(
          ({ target: _target, sources: _sources, ...deployment }) => deployment,
        ),
      }),
      50,
    );
    expect(lines).toContain('scale-up | new: 2 of 2 running | old: 2 running');
  });
});

describe('a wait', () => {
  test('of hours is reported after 30 s and then ever more rarely, with when it ends', async () => {
    const twoHours = strategyOf('BLUE_GREEN', { bakeTimeMinutes: 120 });
    const lines = await linesOf(sceneOf(until(67), { deploymentConfiguration: twoHours }), 3_600);
    const waits = lines.filter((line) => line.startsWith('waiting'));
    expect(waits[0]).toMatch(/^waiting for the bake time to end at about 12:01:\d\d UTC \(3\d s so far\)$/);
    expect(waits.length).toBeLessThan(12);
    expect(waits.length).toBeGreaterThan(7);
  });

  test.each([
    ['a decision until 2026-08-11 10:00:00 UTC, then ECS rolls back', { expiresAt: at(86_400) }],
    [
      'a decision until 11:00:00 UTC, then ECS continues',
      { expiresAt: at(3_600), timeoutAction: 'CONTINUE' },
    ],
    ['a decision', {}],
    [
      'the lifecycle hook smoke-test',
      {
        kind: 'AWS_LAMBDA',
        status: 'IN_PROGRESS',
        targetArn: 'arn:aws:lambda:eu-central-1:111122223333:function:smoke-test',
      },
    ],
  ])('for a hook is a wait for %s', async (what, hook) => {
    const lines = await linesOf(sceneOf(until(56, { from: 56, hooks: [aHook(hook)] })), 120);
    expect(lines.find((line) => line.startsWith('waiting'))?.replace(/ \(\d+ s so far\)$/, '')).toBe(
      `waiting for ${what}`,
    );
  });

  test.each([
    ['2 new tasks to start', until(30)],
    ['2 targets to become healthy', until(45)],
    ['ECS to stop 2 old tasks', until(101)],
  ] as const)('is a wait for %s', async (what, course) => {
    const lines = await linesOf(sceneOf(course), 160);
    expect(lines.at(-1)).toContain(`waiting for ${what} (`);
  });
});
