import { describe, expect, it } from '@jest/globals';
import type { Deployment, ServiceEvent } from '../../../../src/ecs/service.ts';
import { conclude, type History, noHistory } from '../../../../src/rollout/history.ts';
import { remember } from '../../../../src/rollout/remember.ts';
import type { Snapshot } from '../../../../src/rollout/snapshot.ts';
import { assess } from '../../../../src/rollout/strategies/rolling/assess.ts';
import type { RolloutTarget } from '../../../../src/rollout/target.ts';
import type { Verdict } from '../../../../src/rollout/verdict.ts';
import {
  aContainer,
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aServiceDeployment,
  aSnapshot,
  aStoppedTask,
  aTarget,
  aTask,
  at,
  oldId,
  oldRevision,
  ourId,
  ourRevision,
  targetGroupArn,
} from '../../../fixtures/snapshots.ts';
import fc from '../../../support/properties.ts';

const messages = [
  'has reached a steady state.',
  'has started 1 tasks: (task a).',
  `(deployment ${ourId}) deployment failed: tasks failed to start.`,
  `(deployment ${ourId}) deployment completed.`,
  `rolling back to deployment ${oldId}.`,
  'was unable to place a task. Reason: CannotPullContainerError: failed to resolve ref x/api:1: not found.',
  `(task a) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed with these codes: [404]).`,
  'was unable to stop or start tasks during a deployment because of the service deployment configuration.',
];
const reasons = [
  'CannotPullContainerError: failed to resolve ref x/api:1: not found',
  'Essential container in task exited',
  `Task failed ELB health checks in (target-group ${targetGroupArn})`,
  `Scaling activity initiated by (deployment ${ourId})`,
];

const seconds = fc.integer({ min: 0, max: 1_900 });
const small = fc.integer({ min: 0, max: 3 });
const state = fc.constantFrom('IN_PROGRESS', 'COMPLETED', 'FAILED', undefined);

function deploymentOf(id: string, base: Partial<Deployment>): fc.Arbitrary<Deployment> {
  return fc
    .record({
      status: fc.constantFrom('PRIMARY', 'ACTIVE', 'DRAINING'),
      runningCount: small,
      pendingCount: small,
      failedTasks: small,
      state,
      updated: seconds,
    })
    .map(({ state: rolloutState, updated, ...rest }) => {
      const { rolloutState: _, ...deployment } = aDeployment({
        ...base,
        ...rest,
        id,
        updatedAt: at(updated),
      });
      return rolloutState === undefined ? deployment : { ...deployment, rolloutState };
    });
}

const ours = deploymentOf(ourId, {});
const old = deploymentOf(oldId, { taskDefinitionArn: oldRevision, createdAt: anOldDeployment().createdAt });
const other = deploymentOf('ecs-svc/8', { taskDefinitionArn: 'x/api:43', createdAt: at(300) });
const clone = deploymentOf('ecs-svc/7', { taskDefinitionArn: oldRevision, createdAt: at(300) });
/** At most one PRIMARY, as ECS has it. */
const deployments = fc
  .subarray([ours, old, other, clone])
  .chain((some) => fc.tuple(...some))
  .map((list) => {
    const first = list.find((deployment) => deployment.status === 'PRIMARY');
    return list.map((item) =>
      item === first || item.status !== 'PRIMARY' ? item : { ...item, status: 'ACTIVE' },
    );
  });

const events: fc.Arbitrary<readonly ServiceEvent[]> = fc.array(
  fc
    .tuple(fc.integer({ min: -500, max: 1_900 }), fc.constantFrom(...messages))
    .map(([time, text]) => anEvent(time, `(service api) ${text}`)),
  { maxLength: 6 },
);

const tasks = fc.array(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      startedBy: fc.constantFrom(ourId, oldId),
      reason: fc.constantFrom(...reasons),
      isRunning: fc.boolean(),
      created: seconds,
      exitCode: fc.constantFrom(0, 1, 137),
    })
    .map(({ id, startedBy, reason, isRunning, created, exitCode }) =>
      isRunning
        ? aTask({ id, startedBy, startedAt: at(created + 5) })
        : aStoppedTask({
            id,
            startedBy,
            stoppedReason: reason,
            createdAt: at(created),
            startedAt: at(created + 5),
            stoppingAt: at(created + 15),
            stoppedAt: at(created + 20),
            containers: [aContainer({ exitCode })],
          }),
    ),
  { maxLength: 6 },
);

const snapshotAt = (time: number): fc.Arbitrary<Snapshot> =>
  fc
    .record({
      deployments,
      events,
      tasks,
      isGone: fc.integer({ min: 0, max: 20 }),
      desiredCount: fc.integer({ min: 0, max: 3 }),
      maximumPercent: fc.constantFrom(100, 200),
      rollback: fc.boolean(),
      healthy: fc.array(fc.constantFrom('a', 'b', 'z'), { maxLength: 2 }),
      status: fc.constantFrom(
        undefined,
        'IN_PROGRESS',
        'SUCCESSFUL',
        'STOPPED',
        'ROLLBACK_REQUESTED',
        'ROLLBACK_IN_PROGRESS',
        'ROLLBACK_SUCCESSFUL',
        'ROLLBACK_FAILED',
      ),
    })
    .map((drawn) => {
      const service = aService({
        deployments: drawn.deployments,
        events: drawn.events,
        desiredCount: drawn.desiredCount,
        deploymentConfiguration: aDeploymentConfiguration({
          maximumPercent: drawn.maximumPercent,
          circuitBreaker: { enable: true, rollback: drawn.rollback },
        }),
      });
      return aSnapshot({
        at: at(time),
        service: drawn.isGone === 0 ? undefined : service,
        tasks: drawn.tasks,
        targets: drawn.healthy.map((id) => aTarget({ id: aTask({ id }).privateIp ?? '' })),
        targetsReadAt: at(time),
        isProof: true,
        ...(drawn.status === undefined
          ? {}
          : { serviceDeployment: aServiceDeployment({ status: drawn.status }) }),
      });
    });

const histories = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 7 })
  .chain((pauses) => {
    const times = pauses.map((_, index) => pauses.slice(0, index + 1).reduce((sum, pause) => sum + pause, 0));
    return fc.tuple(...times.map(snapshotAt));
  });

const targets = fc
  .record({
    waitFor: fc.constantFrom('completed' as const, 'healthy' as const),
    stopEarly: fc.boolean(),
    unchanged: fc.boolean(),
  })
  .map((drawn) => aRolloutTarget(drawn));

/** The verdicts of a watch that goes on after its end, as a careless caller might. */
function verdictsOf(target: RolloutTarget, snapshots: readonly Snapshot[]): readonly Verdict[] {
  let history: History = noHistory;
  return snapshots.map((snapshot) => {
    history = remember(target, history, snapshot);
    const verdict = assess(target, snapshot, history);
    if (verdict.kind !== 'progressing') history = conclude(history, verdict, snapshot.at);
    return verdict;
  });
}

const reversed = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  tasks: snapshot.tasks.toReversed(),
  targets: snapshot.targets.toReversed(),
  service: snapshot.service && {
    ...snapshot.service,
    events: snapshot.service.events.toReversed(),
    deployments: snapshot.service.deployments.toReversed(),
  },
});

/** Distinct ids, as AWS has them. */
const distinct = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  tasks: snapshot.tasks.filter(
    (task, index) => snapshot.tasks.findIndex((item) => item.id === task.id) === index,
  ),
});

describe('whatever happens', () => {
  it('a rollout never succeeds when our deployment is not the PRIMARY one on our revision', () => {
    fc.assert(
      fc.property(targets, histories, (target, snapshots) => {
        const verdicts = verdictsOf(target, snapshots);
        const end = verdicts.findIndex(
          (verdict) => verdict.kind === 'succeeded' || verdict.kind === 'unchanged',
        );
        if (end < 0) return;
        const primary = snapshots[end]?.service?.deployments.find(
          (deployment) => deployment.status === 'PRIMARY',
        );
        expect(primary).toMatchObject({ id: ourId, taskDefinitionArn: ourRevision });
        expect(primary?.rolloutState).not.toBe('FAILED');
      }),
      { numRuns: 500 },
    );
  });

  it('there are never two verdicts', () => {
    fc.assert(
      fc.property(targets, histories, (target, snapshots) => {
        const finals = verdictsOf(target, snapshots).filter((verdict) => verdict.kind !== 'progressing');
        expect(new Set(finals).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the lists in a snapshot means nothing', () => {
    fc.assert(
      fc.property(targets, histories, (target, drawn) => {
        const snapshots = drawn.map(distinct);
        expect(verdictsOf(target, snapshots.map(reversed))).toEqual(verdictsOf(target, snapshots));
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is hopeless at a look at which a task of ours is healthy', () => {
    const healthyTask = aTask({ id: 'h', privateIp: '10.0.7.7' });
    fc.assert(
      fc.property(targets, histories, (target, snapshots) => {
        const healthy = snapshots.map((snapshot) => ({
          ...snapshot,
          tasks: [...snapshot.tasks, healthyTask],
          targets: [...snapshot.targets, aTarget({ id: '10.0.7.7' })],
        }));
        const verdicts = verdictsOf(target, healthy);
        expect(
          verdicts.filter((verdict) => verdict.kind === 'failed' && verdict.reason === 'hopeless'),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is hopeless with stop-early off', () => {
    fc.assert(
      fc.property(histories, (snapshots) => {
        const verdicts = verdictsOf(aRolloutTarget({ stopEarly: false }), snapshots);
        expect(verdicts.some((verdict) => verdict.kind === 'failed' && verdict.reason === 'hopeless')).toBe(
          false,
        );
      }),
    );
  });
});
