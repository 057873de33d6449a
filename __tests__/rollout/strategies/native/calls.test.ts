import { describe, expect, test } from '@jest/globals';
import type { ServiceEvent } from '../../../../src/ecs/service.ts';
import { anEvent, at } from '../../../fixtures/snapshots.ts';
import { aStagedService, blueGreen, type Moment, ourServiceRevision, sceneOf, strategyOf } from './scenes.ts';
import { type Run, watchStages } from './watched.ts';

const until = (seconds: number, ...after: readonly Moment[]) => [
  ...blueGreen.filter(({ from }) => from < seconds),
  ...after,
];

/** The most calls that any minute of the watch had. */
function mostInOneMinute({ calls }: Run): number {
  return Math.max(
    ...calls.map(({ at: first }) => calls.filter(({ at }) => at >= first && at < first + 60).length),
  );
}

function timesOf(run: Run, name: string): readonly number[] {
  return run.calls.filter((call) => call.name === name).map(({ at }) => at);
}

/** The same course, in which the service has these events once they have happened. */
function withEvents(course: readonly Moment[], events: readonly ServiceEvent[]) {
  const scene = sceneOf(course);
  return (seconds: number) => {
    const seen = events.filter(({ createdAt }) => createdAt <= at(seconds));
    return { ...scene(seconds), service: aStagedService({ ...scene(seconds).service, events: seen }) };
  };
}

describe('the calls of a deployment in stages', () => {
  test.each(['healthy', 'shifted', 'completed'] as const)(
    'are at most 40 in any minute until it is %s',
    async (waitFor) => {
      const run = await watchStages(sceneOf(blueGreen), { waitFor });
      expect(run.verdict.kind).toBe('succeeded');
      expect(mostInOneMinute(run)).toBeLessThanOrEqual(40);
    },
  );

  test('read the service revision once, and the rules of a deployment that only starts no more than that', async () => {
    const run = await watchStages(sceneOf(until(47)), {}, { cancelAfter: 50 });
    expect(timesOf(run, 'DescribeServiceRevisions')).toHaveLength(1);
    expect(timesOf(run, 'DescribeRules')).toHaveLength(1);
  });

  test.each(['shifted', 'completed'] as const)(
    'read the rules once at the look that finds it %s: the proof does',
    async (waitFor) => {
      const run = await watchStages(sceneOf(blueGreen), { waitFor });
      expect(timesOf(run, 'DescribeRules').filter((at) => at > run.endedAfter - 1)).toHaveLength(1);
    },
  );

  test('leave tasks and targets alone while a bake or a pause goes on', async () => {
    const hook = { id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' };
    for (const course of [until(67), until(57, { from: 57, hooks: [hook] })]) {
      const bake = { deploymentConfiguration: strategyOf('BLUE_GREEN', { bakeTimeMinutes: 5 }) };
      const run = await watchStages(sceneOf(course, bake), {}, { cancelAfter: 240 });
      const read = run.calls.filter(({ at }) => at > 75).map(({ name }) => name);
      expect([...new Set(read)].toSorted()).toEqual(
        ['DescribeRules', 'DescribeServiceDeployments', 'DescribeServices'].toSorted(),
      );
    }
  });

  test('read why a task failed at the look that brings the event of it', async () => {
    const event = anEvent(40, '(service api) (task aaaa) (port 8000) is unhealthy in (target-group tg)');
    const run = await watchStages(withEvents(until(47), [event]), {}, { cancelAfter: 80 });
    const [stopped = 0] = timesOf(run, 'ListTasks STOPPED').filter((at) => at > 40);
    const brought = timesOf(run, 'DescribeServices').findLast((at) => at < stopped) ?? 0;
    expect(stopped - brought).toBeLessThan(0.3);
    expect(stopped).toBeLessThan(53);
  });

  test('read why a task ended at the look that finds fewer of them running, though another is about to', async () => {
    const waiting = { requestedTasks: 2, pendingTasks: 2, runningTasks: 0, productionWeight: 0 };
    const course = until(
      30,
      { from: 30, running: 1 },
      { from: 40, running: 0, deployment: { target: { arn: ourServiceRevision, ...waiting } } },
    );
    const run = await watchStages(sceneOf(course), {}, { cancelAfter: 60 });
    expect(timesOf(run, 'ListTasks STOPPED').filter((at) => at > 40 && at < 46)).not.toEqual([]);
  });

  test('take the start of one task after the other for no failure', async () => {
    const events = [10, 16].map((at) => anEvent(at, `(service api) has started 1 tasks: (task t${at}).`));
    const run = await watchStages(withEvents(until(30), events), {}, { cancelAfter: 29 });
    expect(timesOf(run, 'ListTasks STOPPED')).toEqual([]);
  });
});

describe('the pause between two looks', () => {
  const pausesOf = (run: Run, from: number, to: number) => {
    const looks = timesOf(run, 'DescribeServiceDeployments').filter((at) => at >= from && at <= to);
    return looks.slice(1).map((at, index) => at - (looks[index] ?? at));
  };

  test('is shorter while a done point is seconds away than while tasks start', async () => {
    const run = await watchStages(sceneOf(blueGreen), { waitFor: 'shifted' });
    expect(Math.min(...pausesOf(run, 8, 30))).toBeGreaterThan(3.5);
    expect(Math.max(...pausesOf(run, 52, 66))).toBeLessThan(2);
  });

  test('is short where it is waited for, and not at the stages before it', async () => {
    const healthy = await watchStages(sceneOf(blueGreen), { waitFor: 'healthy' });
    expect(Math.max(...pausesOf(healthy, 36, 47))).toBeLessThan(2.4);
    const completed = await watchStages(sceneOf(until(106, { from: 106, old: 0 })), {}, { cancelAfter: 150 });
    expect(Math.min(...pausesOf(completed, 36, 47))).toBeGreaterThan(3.5);
    expect(Math.min(...pausesOf(completed, 50, 66))).toBeGreaterThan(2.2);
    expect(Math.max(...pausesOf(completed, 130, 150))).toBeLessThan(2.2);
  });

  test('is short at the step after a bake, before which ECS goes through the stages of the shift again', async () => {
    const canary = strategyOf('CANARY', { canary: { percent: 5, bakeMinutes: 15 } });
    const course = until(
      60,
      { from: 60, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 5 },
      { from: 960, stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT' },
      { from: 970, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 100 },
      { from: 972, stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    );
    const run = await watchStages(sceneOf(course, { deploymentConfiguration: canary }), {
      waitFor: 'shifted',
    });
    expect(run.verdict.kind).toBe('succeeded');
    expect(Math.max(...pausesOf(run, 962, 972))).toBeLessThan(1.8);
  });

  test('is short after the step that takes all traffic, behind which nothing bakes', async () => {
    const linear = strategyOf('LINEAR', { linear: { stepPercent: 50, stepBakeMinutes: 15 } });
    const course = until(
      60,
      { from: 60, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 50 },
      { from: 960, weight: 100 },
      { from: 972, stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    );
    const run = await watchStages(sceneOf(course, { deploymentConfiguration: linear }), {
      waitFor: 'shifted',
    });
    expect(run.verdict.kind).toBe('succeeded');
    expect(run.endedAfter - 972).toBeLessThan(2.8);
    expect(Math.max(...pausesOf(run, 300, 900))).toBeGreaterThan(7);
  });

  test('grows where ECS stays in a stage for longer than it needs by itself', async () => {
    const run = await watchStages(sceneOf(until(57)), {}, { cancelAfter: 900 });
    expect(Math.min(...pausesOf(run, 130, 600))).toBeGreaterThan(2.4);
    expect(Math.min(...pausesOf(run, 700, 900))).toBeGreaterThan(3.9);
  });
});
