import { describe, expect, test } from '@jest/globals';
import { digestFor } from '../../../simulator/model/images.ts';
import { containersOf } from '../../../simulator/model/lookup.ts';
import { setUpAccount } from '../../../simulator/scenarios/account.ts';
import { withContainer } from '../../../simulator/scenarios/changes.ts';
import { serves } from '../../../simulator/scenarios/django-service.ts';
import { begin, type Rollout, scenarioNamed } from './rollout.ts';

/** Courses that were recorded at AWS, replayed: the same order, and times within the tolerance that each test states. */

/** What an event says, without its names and numbers. */
const KINDS: readonly [RegExp, string][] = [
  [/^has started .* replaced \d+ tasks due to an unhealthy status\.$/, 'replacement started'],
  [/^has started/, 'started'],
  [/^was unable to place a task\. Reason: /, 'unable to place'],
  [/is unhealthy in \(target-group/, 'unhealthy'],
  [/failed container health checks\.$/, 'container unhealthy'],
  [/^has stopped/, 'stopped'],
  [/^stopped \d+ pending/, 'stopped pending'],
  [/deployment failed: tasks failed to start\.$/, 'failed'],
  [/^rolling back to deployment/, 'rolling back'],
  [/deployment completed\.$/, 'completed'],
  [/^has reached a steady state\.$/, 'steady'],
];

function timeline(rollout: Rollout): { kind: string; at: number }[] {
  return rollout.events().flatMap(({ at, text }) => {
    const kind = KINDS.find(([shape]) => shape.test(text))?.[1];
    return kind === undefined ? [] : [{ kind, at }];
  });
}

function times(rollout: Rollout, kind: string): number[] {
  return timeline(rollout)
    .filter((entry) => entry.kind === kind)
    .map(({ at }) => at);
}

/** Every actual time is within `tolerance` seconds of its recorded one. */
function expectNear(actual: readonly number[], recorded: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(recorded.length);
  for (const [i, at] of recorded.entries()) {
    expect(Math.abs((actual[i] ?? Number.NaN) - at)).toBeLessThanOrEqual(tolerance);
  }
}

describe('the circuit-breaker rollback of 2026-08-10 (no way to Amazon ECR)', () => {
  const rollout = begin(scenarioNamed('ecr-network'));
  const before = rollout.deployments()[1];
  rollout.pass(40 * 60);

  test('tells its events in the recorded order', () => {
    expect(timeline(rollout).map(({ kind }) => kind)).toEqual([
      'started',
      'unable to place',
      'started',
      'unable to place',
      'started',
      'unable to place',
      'started',
      'failed',
      'rolling back',
      'stopped pending',
      'completed',
      'steady',
    ]);
  });

  test('tells them at the recorded times, within six seconds', () => {
    const all = timeline(rollout).map(({ at }) => at);
    const recorded = [
      0, 288.215, 329.555, 617.504, 647.779, 936.861, 1233.384, 1236.256, 1236.257, 1239.043, 1289.457,
      1289.458,
    ];
    expectNear(
      all.map((at) => at - (all[0] ?? 0)),
      recorded,
      6,
    );
  });

  test('keeps what belongs together one millisecond apart', () => {
    const at = (kind: string) => times(rollout, kind)[0] ?? Number.NaN;
    expect(at('rolling back') - at('failed')).toBeCloseTo(0.001, 6);
    expect(at('steady') - at('completed')).toBeCloseTo(0.001, 6);
  });

  test('brings the old deployment itself back: its id, its date of creation, and the end of the rollback as its update', () => {
    expect(rollout.deployments()).toHaveLength(1);
    const [primary] = rollout.deployments();
    expect(primary).toMatchObject({
      id: before?.['id'],
      createdAt: before?.['createdAt'],
      status: 'PRIMARY',
      rolloutState: 'COMPLETED',
    });
    const updatedAt = Number(primary?.['updatedAt']) - rollout.startedAt.getTime() / 1000;
    expect(updatedAt).toBeCloseTo(times(rollout, 'completed')[0] ?? Number.NaN, 2);
  });

  test('shows a new PRIMARY with zero counts beside a complete ACTIVE one in the answer to the update', () => {
    const { answer } = begin(scenarioNamed('ecr-network'));
    expect(answer['deployments']).toMatchObject([
      {
        status: 'PRIMARY',
        desiredCount: 0,
        pendingCount: 0,
        runningCount: 0,
        failedTasks: 0,
        rolloutState: 'IN_PROGRESS',
      },
      { status: 'ACTIVE', desiredCount: 1, runningCount: 1, rolloutState: 'COMPLETED' },
    ]);
  });
});

test('2026-07-22: a failed container health check starts the replacement first, and the breaker acts 64 s after the last', () => {
  const rollout = begin(scenarioNamed('container-health'));
  rollout.pass(15 * 60);
  const all = timeline(rollout);
  const last = all.findLastIndex(({ kind }) => kind === 'replacement started');
  const tail = all.slice(last, last + 5);
  expect(tail.map(({ kind }) => kind)).toEqual([
    'replacement started',
    'container unhealthy',
    'stopped',
    'failed',
    'rolling back',
  ]);
  // The duration of the rollback depends on settings that the recording does not show.
  expectNear(
    tail.map(({ at }) => at - (tail[0]?.at ?? 0)),
    [0, 0.038, 0.039, 64.091, 64.092],
    0.2,
  );
  const before = times(rollout, 'started')[0] ?? Number.NaN;
  expectNear([(times(rollout, 'replacement started')[0] ?? Number.NaN) - before], [142.751], 20);
});

test('2026: server errors at the load balancer, three times, then the breaker (within 40 s)', () => {
  const rollout = begin(scenarioNamed('server-errors'));
  rollout.pass(15 * 60);
  expectNear(times(rollout, 'unhealthy'), [111, 338, 543], 40);
  expectNear(times(rollout, 'failed'), [588], 40);
  expectNear(times(rollout, 'completed'), [612], 40);
});

test('2026-09-18: a service that never listens, with a grace period of 120 s (within 45 s)', () => {
  const rollout = begin(scenarioNamed('port-closed'));
  rollout.pass(20 * 60);
  expectNear(times(rollout, 'unhealthy'), [230, 568, 897], 45);
  expectNear(times(rollout, 'failed'), [934], 45);
});

/** When the API first shows each number of failed tasks of the deployment. */
function failureTimes(rollout: Rollout, seconds: number): number[] {
  const seen: number[] = [];
  for (let at = 0; at < seconds; at += 1) {
    rollout.pass(1);
    const own = rollout.deployments().find(({ id }) => id === rollout.deploymentId);
    const failed = Number(own?.['failedTasks'] ?? 0);
    if (failed > seen.length) seen.push(at);
  }
  return seen;
}

test('2026-07-02: a missing tag is tried three times, then ECS rolls back and lists the failed one as DRAINING (within 20 s)', () => {
  const rollout = begin(scenarioNamed('unpullable-image'));
  expectNear(failureTimes(rollout, 690), [154, 286, 660], 20);
  expect(rollout.deployments().find(({ id }) => id === rollout.deploymentId)).toMatchObject({
    status: 'DRAINING',
    rolloutState: 'FAILED',
    rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
  });
  expectNear(times(rollout, 'rolling back'), [704], 20);
});

test('2026-09-18: three pulls fail in about six minutes, then silence: two failed tasks, in progress after 17 minutes', () => {
  const rollout = begin(scenarioNamed('unpullable-image-stalled'));
  rollout.pass(17 * 60);
  const unable = times(rollout, 'unable to place');
  expect(unable).toHaveLength(3);
  expect(unable[2]).toBeLessThan(7 * 60);
  expect(rollout.deployments()[0]).toMatchObject({
    id: rollout.deploymentId,
    failedTasks: 2,
    rolloutState: 'IN_PROGRESS',
  });
});

test('2026-07-21: two tasks and a missing tag take about twelve minutes to the rollback (within a minute)', () => {
  const rollout = begin(scenarioNamed('unpullable-image-two-tasks'));
  rollout.pass(15 * 60);
  expectNear(times(rollout, 'rolling back'), [720], 60);
  expect(rollout.events().filter(({ text }) => text.startsWith('has started 1 tasks'))).toHaveLength(3);
});

test('2026-09: without a circuit breaker an unpullable image is tried every six to seven minutes', () => {
  const rollout = begin(scenarioNamed('unpullable-image-without-breaker'));
  rollout.pass(30 * 60);
  const starts = times(rollout, 'started').slice(2);
  const gaps = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
  expect(gaps.length).toBeGreaterThan(1);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(360);
  for (const gap of gaps) expect(gap).toBeLessThanOrEqual(420);
});

describe('the service deployments of 2026-09-12', () => {
  const list = (rollout: Rollout) =>
    rollout.simulation.ecs('ListServiceDeployments', { cluster: 'onestep-dev', service: 'onestep-api-dev' })[
      'serviceDeployments'
    ] as { status: string; finishedAt?: number }[];

  test('are not listed at once: the previous one comes first right after the update', () => {
    const rollout = begin(scenarioNamed('success'));
    expect(list(rollout).map(({ status }) => status)).toEqual(['SUCCESSFUL']);
    rollout.pass(6);
    expect(list(rollout).map(({ status }) => status)).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
  });

  test('are SUCCESSFUL about 38 s before "deployment completed" (within 15 s)', () => {
    const rollout = begin(scenarioNamed('success'));
    rollout.pass(300);
    const finishedAt = (list(rollout)[0]?.finishedAt ?? Number.NaN) - rollout.startedAt.getTime() / 1000;
    expectNear([(times(rollout, 'completed')[0] ?? Number.NaN) - finishedAt], [38], 15);
  });
});

test('2025-11 and 2026-05: a rollout of one task stops, deregisters, drains and completes in that order (within 15 s)', () => {
  const rollout = begin({ ...scenarioNamed('newest-is-not-running'), name: 'one task' });
  rollout.pass(300);
  const texts = rollout.events().map(({ text }) =>
    text
      .replace(/^\(deployment [^)]*\) /, '')
      .split(' ')
      .slice(0, 2)
      .join(' '),
  );
  expect(texts).toEqual([
    'has started',
    'registered 1',
    'has stopped',
    'deregistered 1',
    'has begun',
    'deployment completed.',
    'has reached',
  ]);
  expectNear(
    rollout
      .events()
      .slice(0, 4)
      .map(({ at }) => at),
    [14.7, 44, 55, 64.4],
    15,
  );
});

test('2021-08: three tasks by digest start together, drain for 300 s, and are told to have stopped after that (within 25 s)', () => {
  const rollout = begin({
    ...scenarioNamed('success'),
    timing: { drainOrder: 'drain-first' },
    behave: (definition) => ({
      containers: {
        app: {
          ...serves(containersOf(definition)[0] ?? {}, { answersRoot: true, bootMs: 8000 }),
          exitsAfterSigtermMs: 60_000,
        },
      },
    }),
    setUp: (world) =>
      setUpAccount(world, {
        desiredCount: 3,
        deregistrationDelaySeconds: 300,
        targetGroup: { healthCheckIntervalSeconds: 30 },
      }),
    change: (running) =>
      withContainer(running, (container) => ({
        ...container,
        image: String(container['image']).replace(/:[^:]*$/, `@${digestFor('8d21e4b')}`),
      })),
  });
  rollout.pass(900);
  const events = rollout.events();
  expect(
    events.map(({ text }) =>
      text
        .replace(/^\(deployment [^)]*\) /, '')
        .split(' ')
        .slice(0, 3)
        .join(' '),
    ),
  ).toEqual([
    'has started 3',
    'registered 3 targets',
    'deregistered 3 targets',
    'has begun draining',
    'has stopped 3',
    'deployment completed.',
    'has reached a',
  ]);
  const first = events[0]?.at ?? Number.NaN;
  expectNear(
    events.map(({ at }) => at - first),
    [0, 29.989, 69.076, 69.077, 372.302, 450.194, 450.195],
    25,
  );
});
