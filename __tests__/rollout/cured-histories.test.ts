import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../src/ecs/task.ts';
import { conclude, type History, noHistory } from '../../src/rollout/history.ts';
import { remember } from '../../src/rollout/remember.ts';
import type { LastLogLine, Snapshot } from '../../src/rollout/snapshot.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import {
  aContainer,
  aDeployment,
  aDeploymentConfiguration,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aSnapshot,
  aStoppedTask,
  aTarget,
  aTask,
  at,
  oldId,
  targetGroupArn,
} from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

/** One way in which a task of ours ends, and what its log says at the end. */
interface End {
  readonly task: Partial<Task>;
  readonly lines?: readonly string[];
}

const exits = (exitCode: number, ...lines: string[]): End => ({
  task: { containers: [aContainer({ lastStatus: 'STOPPED', exitCode })] },
  lines,
});
const stops = (stopCode: string, stoppedReason: string): End => ({
  task: { stopCode, stoppedReason, containers: [] },
});

/**
 * Causes that something outside of the revision can cure, by class: another system that is not there or holds something,
 * rights, limits, capacity, hosts, networks, checks that depend on others, and ends of which the log tells nothing.
 */
const curable: readonly End[] = [
  exits(1, 'Error: connect ECONNREFUSED 10.0.48.12:5432', '', 'Node.js v22.14.0'),
  exits(1, 'FATAL:  the database system is in recovery mode'),
  exits(1, 'Could not acquire change log lock. Currently locked by ip-10-0-16-9'),
  exits(3, '{"level":"fatal","msg":"leader election lost"}'),
  exits(1, 'AccessDeniedException: not authorized to perform secretsmanager:GetSecretValue'),
  exits(1, 'Error: Request failed with status code 429'),
  exits(
    1,
    'Error: could not fetch packages: connection timed out',
    "ModuleNotFoundError: No module named 'flask'",
  ),
  exits(1, 'Error: getaddrinfo ENOTFOUND config.internal', "KeyError: 'DATABASE_URL'"),
  exits(0, 'another instance is shutting down'),
  exits(1),
  exits(143, 'received SIGTERM'),
  {
    task: {
      containers: [
        aContainer({
          lastStatus: 'STOPPED',
          exitCode: 137,
          reason: 'OutOfMemoryError: Container killed due to memory usage',
        }),
      ],
    },
  },
  stops('TaskFailedToStart', 'CannotPullContainerError: 429 Too Many Requests - toomanyrequests'),
  stops('TaskFailedToStart', 'ResourceInitializationError: failed to configure ENI'),
  stops('TaskFailedToStart', 'Timeout waiting for network interface provisioning to complete.'),
  stops('TaskFailedToStart', 'Capacity is unavailable at this time.'),
  stops('SpotInterruption', 'Your Spot Task was interrupted.'),
  stops('TerminationNotice', 'Your Spot Task was interrupted.'),
  stops('ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment x)'),
  stops('ServiceSchedulerInitiated', `Task failed ELB health checks in (target-group ${targetGroupArn})`),
  stops('ServiceSchedulerInitiated', 'Task failed container health checks'),
  stops('UserInitiated', 'Task stopped by user'),
];

/** ECS itself takes at least ten failures, or has no circuit breaker and goes on for ever. */
const patient = fc.constantFrom(
  aDeploymentConfiguration({ circuitBreaker: { enable: false, rollback: false } }),
  aDeploymentConfiguration({
    circuitBreaker: { enable: true, rollback: true, threshold: { type: 'COUNT', value: 10 } },
  }),
);
/** Up to five failures, the most that is known to have come before a success and one more; alike or mixed. */
const failures = (ends: readonly End[], maxLength: number) =>
  fc.oneof(
    fc.array(fc.constantFrom(...ends), { minLength: 1, maxLength }),
    fc
      .tuple(fc.constantFrom(...ends), fc.integer({ min: 1, max: maxLength }))
      .map(([end, count]) => Array.from({ length: count }, () => end)),
  );
/** The pauses between the failures, in seconds, whether the logs may be read, and whether each task is tried at once. */
const courses = fc.record({
  ends: failures(curable, 5),
  pause: fc.integer({ min: 20, max: 400 }),
  together: fc.integer({ min: 1, max: 4 }),
  mayReadLogs: fc.boolean(),
  isInternal: fc.boolean(),
  deploymentConfiguration: patient,
});
type Course = typeof courses extends fc.Arbitrary<infer T> ? T : never;

/** Every look at a history in which the tasks end as drawn, and the next one is healthy and stays so. */
function looksAt({
  ends,
  pause,
  together,
  mayReadLogs,
  isInternal,
  ...service
}: Course): readonly Snapshot[] {
  const dead: Task[] = [];
  const lastLogLines: LastLogLine[] = [];
  const look = (seconds: number, running: readonly Task[] = []): Snapshot =>
    aSnapshot({
      at: at(seconds),
      service: aService({
        ...service,
        ...(isInternal && { loadBalancers: [] }),
        deployments: [
          aDeployment({ runningCount: running.length, pendingCount: 1, failedTasks: dead.length }),
          anOldDeployment(),
        ],
      }),
      tasks: [aTask({ id: 'old', startedBy: oldId }), ...dead, ...running],
      targets: isInternal ? [] : running.map(({ privateIp = '' }) => aTarget({ id: privateIp })),
      ...(isInternal ? {} : { targetsReadAt: at(seconds) }),
      lastLogLines: mayReadLogs ? [...lastLogLines] : [],
    });
  const looks = [look(2)];
  ends.forEach(({ task, lines = [] }, index) => {
    const round = Math.floor(index / together);
    const begin = 5 + round * (pause + 40);
    const died = aStoppedTask({
      id: `${index}`.padStart(32, 'f'),
      createdAt: at(begin),
      startedAt: at(begin + 15),
      stoppingAt: at(begin + 25),
      stoppedAt: at(begin + 30),
      privateIp: `10.0.9.${index}`,
      ...task,
    });
    dead.push(died);
    const text = lines.at(-1);
    if (text !== undefined) lastLogLines.push({ taskId: died.id, containerName: 'app', text, lines });
    looks.push(look(begin + 31), look(begin + 34));
  });
  const end = 5 + ends.length * (pause + 40);
  const good = aTask({ id: 'well', createdAt: at(end), startedAt: at(end + 20), privateIp: '10.0.9.99' });
  return [...looks, look(end + 10), look(end + 70, [good]), look(end + 200, [good])];
}

/** Those that say themselves that they may pass, or would in a log that may not be read. */
const saysThatItMayPass = curable.filter(({ lines = [], task: { stoppedReason = '' } }) =>
  /ECONN|recovery|lock|leader|authorized|429|connection|ENOTFOUND|toomany|interface|Capacity|interrupted/.test(
    [stoppedReason, ...lines].join(' '),
  ),
);

/** Looks at every moment of the course as the watch does. */
function expectNeverFailed(course: Course): void {
  const target = aRolloutTarget({ timeoutMs: 24 * 3_600_000 });
  let history: History = noHistory;
  for (const snapshot of looksAt(course)) {
    history = remember(target, history, snapshot);
    const verdict = assess(target, snapshot, history);
    expect(verdict.kind).not.toBe('failed');
    if (verdict.kind !== 'progressing') history = conclude(history, verdict, snapshot.at);
  }
}

describe('a rollout whose tasks fail for what can be cured, until one of them is healthy and stays so', () => {
  it('is never hopeless, at no look', () => {
    fc.assert(
      fc.property(courses, (course) => expectNeverFailed(course)),
      { numRuns: 500 },
    );
  });

  it('is never hopeless without a breaker, however many fail for what may pass, and whether logs may be read or not', () => {
    expect(saysThatItMayPass.length).toBeGreaterThan(10);
    const unbroken = aDeploymentConfiguration({ circuitBreaker: { enable: false, rollback: false } });
    const many = fc.tuple(courses, failures(saysThatItMayPass, 15));
    fc.assert(
      fc.property(many, ([course, ends]) =>
        expectNeverFailed({ ...course, ends, deploymentConfiguration: unbroken }),
      ),
      { numRuns: 300 },
    );
  });

  it('is never hopeless without a breaker whose logs may not be read, whatever ended its containers', () => {
    const exited = curable.filter(
      ({ task }) => task.stopCode === undefined && !JSON.stringify(task).includes('OutOfMemory'),
    );
    const unbroken = aDeploymentConfiguration({ circuitBreaker: { enable: false, rollback: false } });
    fc.assert(
      fc.property(fc.tuple(courses, failures(exited, 15)), ([course, ends]) =>
        expectNeverFailed({ ...course, ends, mayReadLogs: false, deploymentConfiguration: unbroken }),
      ),
      { numRuns: 300 },
    );
  });

  it('is hopeless when the same is written in the revision: the property can fail', () => {
    const lacks = exits(1, "ModuleNotFoundError: No module named 'flask'");
    const course = {
      ends: [lacks, lacks],
      pause: 30,
      together: 1,
      mayReadLogs: true,
      isInternal: false,
      deploymentConfiguration: aDeploymentConfiguration({
        circuitBreaker: { enable: false, rollback: false },
      }),
    };
    const target = aRolloutTarget();
    const kinds = looksAt(course).map((snapshot) => assess(target, snapshot, noHistory).kind);
    expect(kinds).toContain('failed');
  });
});
