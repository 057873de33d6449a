import { describe, expect, it } from '@jest/globals';
import { AwsError, type AwsErrorKind } from '../../src/ecs/aws-error.ts';
import type { Service } from '../../src/ecs/service.ts';
import { rolling } from '../../src/rollout/strategies/rolling/rolling.ts';
import type { RolloutTarget } from '../../src/rollout/target.ts';
import { type Watched, watch } from '../../src/rollout/watch.ts';
import {
  aContainer,
  aDeployment,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aServiceDeployment,
  aStoppedTask,
  aTarget,
  aTask,
  at,
  oldId,
  oldRevision,
  otherDigest,
  startedAt,
} from '../fixtures/snapshots.ts';
import { replayedReads, type Scene } from './replayed-reads.ts';
import { virtualClock } from './virtual-clock.ts';

const target = aRolloutTarget();
const newTasks = ['aaaa', 'bbbb'].map((id, index) => aTask({ id, privateIp: `10.0.0.${index + 1}` }));
const oldTasks = ['cccc', 'dddd'].map((id, index) =>
  aTask({ id, startedBy: oldId, taskDefinitionArn: oldRevision, privateIp: `10.0.9.${index + 1}` }),
);
const targetsOf = (tasks: typeof newTasks, state: string) =>
  tasks.map((task) => aTarget({ id: task.privateIp ?? '', state }));

/** Tasks run after 30 s, are healthy after 45 s; the old ones stop after 345 s; complete at 350 s. */
function goodRollout(seconds: number): Scene {
  const isRunning = seconds >= 30;
  const isHealthy = seconds >= 45;
  const isDrained = seconds >= 345;
  const isComplete = seconds >= 350;
  const running = isRunning ? 2 : 0;
  const ours = aDeployment({
    desiredCount: 2,
    runningCount: running,
    pendingCount: 2 - running,
    rolloutState: isComplete ? 'COMPLETED' : 'IN_PROGRESS',
    updatedAt: at([350, 345, 45, 30, 0].find((time) => seconds >= time) ?? 0),
  });
  const old = anOldDeployment(isDrained ? { runningCount: 0, desiredCount: 0 } : {});
  return {
    service: aService({ deployments: isComplete ? [ours] : [ours, old] }),
    tasks: [...(isRunning ? newTasks : []), ...(isDrained ? [] : oldTasks)],
    targets: [
      ...(isRunning ? targetsOf(newTasks, isHealthy ? 'healthy' : 'initial') : []),
      ...(isDrained ? [] : targetsOf(oldTasks, isHealthy ? 'draining' : 'healthy')),
    ],
    serviceDeployments:
      seconds < 6 ? [] : [aServiceDeployment(seconds >= 348 ? { status: 'SUCCESSFUL' } : {})],
  };
}

interface Run extends Watched {
  readonly endedAfter: number;
  readonly calls: ReturnType<typeof replayedReads>['calls'];
}

async function run(
  sceneAt: (seconds: number) => Scene,
  options: {
    target?: RolloutTarget;
    fail?: (name: string, seconds: number) => Error | undefined;
    random?: number;
    cancelAfter?: number;
    isThere?: () => Promise<boolean | undefined>;
  } = {},
): Promise<Run> {
  const clock = virtualClock(new Date(startedAt.getTime() + 300));
  const replayed = replayedReads(clock, startedAt, sceneAt, options.fail);
  const reads = { ...replayed, ...(options.isThere && { isThere: options.isThere }) };
  const cancel = new AbortController();
  if (options.cancelAfter !== undefined) {
    void clock.sleep(options.cancelAfter * 1_000).then(() => cancel.abort());
  }
  const random = () => options.random ?? 0.5;
  const watched = await watch(rolling, options.target ?? target, {
    reads,
    clock,
    random,
    signal: cancel.signal,
  });
  return { ...watched, endedAfter: (clock.ms() - startedAt.getTime()) / 1_000, calls: reads.calls };
}

function awsError(kind: AwsErrorKind, action: string): AwsError {
  return new AwsError(kind, { code: kind, action, message: `User is not authorized to perform: ${action}` });
}

const perMinute = (run: Run) => run.calls.length / (run.endedAfter / 60);

function busiestSecond(run: Run): number {
  return Math.max(
    ...run.calls.map(
      (call) => run.calls.filter((other) => other.at >= call.at && other.at < call.at + 1).length,
    ),
  );
}

describe('a rollout of two tasks behind a target group', () => {
  it('ends with a proof soon after the truth', async () => {
    const result = await run(goodRollout);
    expect(result.verdict).toEqual({
      kind: 'succeeded',
      message: 'api:42 is deployed: 2 of 2 tasks run it.',
    });
    expect(result.truth).toMatchObject({
      outcome: 'proved',
      message: `2 of 2 tasks run sha256:${'a'.repeat(64)} (pushed by this job), and every target is healthy.`,
    });
    expect(result.endedAfter - 350).toBeLessThan(4);
  });

  it('stays within the budget of calls', async () => {
    const result = await run(goodRollout);
    expect(perMinute(result)).toBeLessThan(40);
    expect(busiestSecond(result)).toBeLessThanOrEqual(8);
  });

  it('is noticed within 4 s whatever the jitter draws', async () => {
    for (const random of [0, 0.3, 0.7, 1]) {
      expect((await run(goodRollout, { random })).endedAfter - 350).toBeLessThan(4);
    }
  });

  it('goes on with less when an optional read is denied, and names the action once', async () => {
    const fail = (name: string) =>
      name === 'ListServiceDeployments' ? awsError('denied', 'ecs:ListServiceDeployments') : undefined;
    const result = await run(goodRollout, { fail });
    expect(result.verdict.kind).toBe('succeeded');
    expect(result.snapshot?.unread).toEqual([
      {
        id: 'service-deployments',
        what: 'service deployments',
        action: 'ecs:ListServiceDeployments',
        why: 'User is not authorized to perform: ecs:ListServiceDeployments',
      },
    ]);
    expect(result.calls.filter((call) => call.name === 'ListServiceDeployments')).toHaveLength(1);
  });

  it('warns when the tasks may not be read', async () => {
    const fail = (name: string) =>
      name.startsWith('ListTasks') ? awsError('denied', 'ecs:ListTasks') : undefined;
    const result = await run(goodRollout, { fail });
    expect(result.verdict).toMatchObject({
      kind: 'succeeded',
      warning: 'The running tasks could not be read, so their image is not verified.',
    });
    expect(result.truth?.outcome).toBe('unproved');
  });

  it('survives throttling, lost answers and stale reads', async () => {
    let looks = 0;
    const fail = (name: string) => {
      looks += 1;
      if (looks % 5 === 0) return awsError('throttled', name);
      return looks % 7 === 0 ? awsError('lost', name) : undefined;
    };
    const stale = (seconds: number) =>
      goodRollout(Math.floor(seconds) % 3 === 0 ? Math.max(0, seconds - 40) : seconds);
    expect((await run(stale, { fail })).verdict.kind).toBe('succeeded');
  });
});

describe('the end of the watch itself', () => {
  it('comes at once when the credentials end, with what to set', async () => {
    const fail = (_: string, seconds: number) =>
      seconds > 100
        ? new AwsError('expired', {
            code: 'ExpiredTokenException',
            action: 'ecs:DescribeServices',
            message: 'The security token included in the request is expired',
          })
        : undefined;
    const result = await run(goodRollout, { fail });
    expect(result.verdict).toMatchObject({ kind: 'failed', reason: 'lost-sight' });
    expect(result.verdict.message).toContain('role-duration-seconds');
    expect(result.verdict.message).toContain('10:01:4');
    expect(result.endedAfter).toBeLessThan(105);
  });

  it('comes at once when the service may not be read', async () => {
    const fail = (name: string) =>
      name === 'DescribeServices' ? awsError('denied', 'ecs:DescribeServices') : undefined;
    const result = await run(goodRollout, { fail });
    expect(result.verdict.message).toContain("Allow the job's role ecs:DescribeServices");
    expect(result.endedAfter).toBeLessThan(1);
  });

  it('comes at the limit', async () => {
    const result = await run(goodRollout, { target: aRolloutTarget({ timeoutMs: 120_000 }) });
    expect(result.verdict).toMatchObject({ kind: 'failed', reason: 'timed-out' });
    expect(result.endedAfter - 120).toBeLessThan(1);
  });

  it('comes at once when the job is cancelled', async () => {
    const result = await run(goodRollout, { cancelAfter: 60 });
    expect(result.verdict).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(result.endedAfter).toBeLessThan(60.5);
  });

  it('comes at the limit when nothing answers any more', async () => {
    const fail = (name: string, seconds: number) => (seconds > 100 ? awsError('lost', name) : undefined);
    const result = await run(goodRollout, { fail, target: aRolloutTarget({ timeoutMs: 600_000 }) });
    expect(result.verdict).toMatchObject({ reason: 'lost-sight' });
    expect(result.calls.length).toBeLessThan(150);
  });
});

describe('the proof', () => {
  const foreign = newTasks.map((task) => ({
    ...task,
    containers: [aContainer({ imageDigest: otherDigest })],
  }));
  const swapped = (seconds: number): Scene => ({ ...goodRollout(seconds), tasks: foreign });

  it('refutes a complete rollout that runs another image', async () => {
    const result = await run(swapped);
    expect(result.verdict).toMatchObject({ kind: 'failed', reason: 'untrue' });
    expect(result.truth?.tasks[0]).toMatchObject({
      expected: `sha256:${'a'.repeat(64)}`,
      actual: otherDigest,
    });
  });

  it('waits for a target that is unhealthy for a moment', async () => {
    const flapping = (seconds: number): Scene => {
      const scene = goodRollout(seconds);
      return seconds > 340 && seconds < 370 ? { ...scene, targets: targetsOf(newTasks, 'unhealthy') } : scene;
    };
    const result = await run(flapping);
    expect(result.verdict.kind).toBe('succeeded');
    expect(result.endedAfter).toBeGreaterThan(370);
  });

  it('fails when the targets stay unhealthy after ECS called the rollout complete', async () => {
    const sick = (seconds: number): Scene => {
      const scene = goodRollout(seconds);
      return seconds > 340 ? { ...scene, targets: targetsOf(newTasks, 'unhealthy') } : scene;
    };
    expect((await run(sick)).verdict).toMatchObject({ reason: 'untrue' });
  });
});

describe('evidence of failure', () => {
  /** The image does not exist: the first task fails at 20 s, and the event says so; ECS goes on trying. */
  const unpullable = (seconds: number): Scene => {
    const hasFailed = seconds >= 20;
    const reason =
      'CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:4f2a: not found';
    const service: Service = aService({
      deployments: [
        aDeployment({
          runningCount: 0,
          pendingCount: 1,
          failedTasks: hasFailed ? 1 : 0,
          updatedAt: at(hasFailed ? 20 : 0),
        }),
        anOldDeployment(),
      ],
      events: hasFailed ? [anEvent(20, `(service api) was unable to place a task. Reason: ${reason}.`)] : [],
    });
    const stopped = aStoppedTask({
      stopCode: 'TaskFailedToStart',
      stoppedReason: reason,
      createdAt: at(3),
      stoppedAt: at(20),
      containers: [],
    });
    return { service, tasks: hasFailed ? [stopped] : [] };
  };

  it('ends a rollout whose image does not exist once the registry has said so for 45 s', async () => {
    const result = await run(unpullable, { isThere: async () => false });
    expect(result.verdict).toMatchObject({ kind: 'failed', reason: 'hopeless' });
    expect(result.verdict.message).toMatch(
      /^api:42 cannot succeed, because the registry has no such image: CannotPull/,
    );
    expect(result.endedAfter - 20).toBeGreaterThan(45);
    expect(result.endedAfter - 20).toBeLessThan(70);
  });

  it('goes on when the registry has the image by now, or does not tell', async () => {
    const shortly = aRolloutTarget({ timeoutMs: 120_000 });
    for (const answer of [true, undefined]) {
      const result = await run(unpullable, { target: shortly, isThere: async () => answer });
      expect(result.verdict).toMatchObject({ reason: 'timed-out' });
    }
  });

  it('goes on with stop-early off', async () => {
    const patient = aRolloutTarget({ stopEarly: false, timeoutMs: 120_000 });
    expect((await run(unpullable, { target: patient })).verdict).toMatchObject({ reason: 'timed-out' });
  });
});

it('comes to the right verdict in 50 runs with faults of every kind', async () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    let drawn = seed;
    const draw = () => {
      drawn = (drawn * 16_807) % 2_147_483_647;
      return drawn / 2_147_483_647;
    };
    const fail = (name: string) => {
      const number = draw();
      if (number < 0.1) return awsError('throttled', name);
      return number < 0.2 ? awsError('lost', name) : undefined;
    };
    const sometimesStale = (seconds: number) =>
      goodRollout(draw() < 0.1 ? Math.max(0, seconds - 30) : seconds);
    expect((await run(sometimesStale, { fail, random: draw() })).verdict).toMatchObject({
      kind: 'succeeded',
    });
  }
}, 30_000);
