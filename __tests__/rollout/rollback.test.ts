import { describe, expect, it } from '@jest/globals';
import { AwsError, type AwsErrorKind } from '../../src/ecs/aws-error.ts';
import type { Deployment, Service } from '../../src/ecs/service.ts';
import type { ServiceDeployment } from '../../src/ecs/service-deployment.ts';
import { targetKey } from '../../src/rollout/health.ts';
import { noHistory } from '../../src/rollout/history.ts';
import type { RolloutWrites } from '../../src/rollout/ports.ts';
import { remember } from '../../src/rollout/remember.ts';
import {
  describeLeftState,
  followRollback,
  isRollbackWanted,
  requestRollback,
} from '../../src/rollout/rollback.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { rolling } from '../../src/rollout/strategies/rolling/rolling.ts';
import type { FailureReason } from '../../src/rollout/verdict.ts';
import {
  aDeployment,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aServiceDeployment,
  aSnapshot,
  aTarget,
  aTask,
  at,
  oldId,
  oldRevision,
  startedAt,
} from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';
import { replayedReads } from './replayed-reads.ts';
import { virtualClock } from './virtual-clock.ts';

const target = aRolloutTarget();
const cloneId = 'ecs-svc/7000000000000000001';
const oldTasks = ['cccc', 'dddd'].map((id, index) =>
  aTask({ id, startedBy: oldId, taskDefinitionArn: oldRevision, privateIp: `10.0.9.${index + 1}` }),
);

/** A small ECS: one service that is rolled back by either call, at once or after `visibleAfterMs`. */
function anEcs(options: {
  service?: Service;
  serviceDeployments?: readonly ServiceDeployment[];
  /** What the answers of the writes, in their order, get lost with. */
  failures?: readonly (AwsErrorKind | undefined)[];
  /** Does a write whose answer is lost take effect? */
  takesEffect?: boolean;
}) {
  const clock = virtualClock(at(120));
  let service =
    options.service ?? aService({ deployments: [aDeployment({ runningCount: 0 }), anOldDeployment()] });
  let serviceDeployments = options.serviceDeployments ?? [];
  const sent: string[] = [];
  const failures = [...(options.failures ?? [])];
  let effects = 0;
  const reads = replayedReads(clock, startedAt, () => ({
    service,
    serviceDeployments,
    tasks: oldTasks.map((task) => ({ ...task, startedBy: service.deployments[0]?.id ?? oldId })),
    targets: oldTasks.map((task) => aTarget({ id: task.privateIp ?? '' })),
  }));

  async function write<T>(name: string, effect: () => T): Promise<T> {
    sent.push(name);
    await clock.sleep(80);
    const kind = failures.shift();
    const takesEffect = kind === undefined || (kind === 'lost' && options.takesEffect === true);
    const answer = takesEffect ? effect() : undefined;
    if (takesEffect) effects += 1;
    if (kind === undefined && answer !== undefined) return answer;
    throw new AwsError(kind ?? 'lost', { code: 'x', action: `ecs:${name}`, message: `${name} failed` });
  }

  const writes: RolloutWrites = {
    rollBackServiceDeployment: async (arn) => {
      await write('StopServiceDeployment', () => {
        serviceDeployments = serviceDeployments.map((item) =>
          item.arn === arn ? { ...item, status: 'ROLLBACK_SUCCESSFUL' } : item,
        );
        service = aService({ deployments: [anOldDeployment({ status: 'PRIMARY', updatedAt: at(125) })] });
        return true;
      });
    },
    updateService: (arn) =>
      write('UpdateService', (): Deployment => {
        const clone = aDeployment({
          id: cloneId,
          taskDefinitionArn: arn,
          createdAt: clock.now(),
          updatedAt: clock.now(),
          rolloutState: 'COMPLETED',
        });
        service = aService({ deployments: [clone] });
        return clone;
      }),
  };
  return { clock, reads, writes, sent, effects: () => effects, random: () => 0.5 };
}

const ourServiceDeployment = aServiceDeployment();

describe('asking for a rollback', () => {
  it('stops the service deployment when its target is ours', async () => {
    const ecs = anEcs({ serviceDeployments: [ourServiceDeployment] });
    const request = await requestRollback(target, ecs);
    expect(request).toMatchObject({ outcome: 'requested', by: 'ecs-rollout' });
    expect(ecs.sent).toEqual(['StopServiceDeployment']);
    expect(await followRollback(rolling, target, request, ecs)).toEqual({
      by: 'ecs-rollout',
      outcome: 'done',
      doneAt: expect.any(Date),
      taskDefinitionArn: oldRevision,
      message: 'api:41 serves again: 2 of 2 tasks run api:41, and every target is healthy.',
    });
  });

  it('goes back by UpdateService when the service deployment is not surely ours', async () => {
    const { targetServiceRevisionArn: _, targetTaskDefinitionArn: __, ...unknown } = ourServiceDeployment;
    const ecs = anEcs({ serviceDeployments: [unknown] });
    const request = await requestRollback(target, ecs);
    expect(request).toMatchObject({ outcome: 'requested', deployment: { id: cloneId } });
    expect(ecs.sent).toEqual(['UpdateService']);
    expect(await followRollback(rolling, target, request, ecs)).toMatchObject({
      outcome: 'done',
      message: 'api:41 serves again: 2 of 2 tasks run api:41, and every target is healthy.',
    });
  });

  it('goes back by UpdateService when stopping is denied', async () => {
    const ecs = anEcs({ serviceDeployments: [ourServiceDeployment], failures: ['denied'] });
    expect(await requestRollback(target, ecs)).toMatchObject({ outcome: 'requested' });
    expect(ecs.sent).toEqual(['StopServiceDeployment', 'UpdateService']);
  });

  it('does not send again what took effect although its answer was lost', async () => {
    for (const serviceDeployments of [[ourServiceDeployment], []]) {
      const ecs = anEcs({ serviceDeployments, failures: ['lost'], takesEffect: true });
      const request = await requestRollback(target, ecs);
      expect(request.outcome).toBe('requested');
      expect(ecs.sent).toHaveLength(1);
      expect(await followRollback(rolling, target, request, ecs)).toMatchObject({ outcome: 'done' });
    }
  });

  it('sends again what took no effect', async () => {
    for (const serviceDeployments of [[ourServiceDeployment], []]) {
      const ecs = anEcs({ serviceDeployments, failures: ['lost', 'throttled'] });
      expect(await requestRollback(target, ecs)).toMatchObject({ outcome: 'requested', by: 'ecs-rollout' });
      expect(ecs.sent).toHaveLength(3);
    }
  });

  it.each([
    ['a newer deployment', at(100)],
    ['a deployment of the same millisecond', target.startedAt],
  ])('leaves %s of somebody else alone', async (_, createdAt) => {
    const newer = aDeployment({
      id: 'ecs-svc/8',
      taskDefinitionArn: 'x/api:43',
      createdAt,
      updatedAt: at(100),
    });
    const ecs = anEcs({
      service: aService({ deployments: [newer] }),
      serviceDeployments: [ourServiceDeployment],
    });
    expect(await requestRollback(target, ecs)).toEqual({
      outcome: 'impossible',
      message: 'A newer deployment (api:43) by someone else is in place; leaving it alone.',
    });
    expect(ecs.sent).toEqual([]);
  });

  it('does not take an answer from before our deployment for a rollback', async () => {
    const ecs = anEcs({ serviceDeployments: [ourServiceDeployment] });
    let looks = 0;
    const reads = {
      ...ecs.reads,
      describeService: async () => {
        looks += 1;
        return looks === 1
          ? aService({ deployments: [anOldDeployment({ status: 'PRIMARY' })] })
          : ecs.reads.describeService();
      },
    };
    expect(await requestRollback(target, { ...ecs, reads })).toMatchObject({ by: 'ecs-rollout' });
    expect(looks).toBe(2);
    expect(ecs.sent).toEqual(['StopServiceDeployment']);
  });

  it('asks for nothing when ECS is rolling back already', async () => {
    const back = anOldDeployment({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', updatedAt: at(119) });
    const service = aService({
      deployments: [back, aDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' })],
    });
    const ecs = anEcs({ service, serviceDeployments: [ourServiceDeployment] });
    expect(await requestRollback(target, ecs)).toMatchObject({ outcome: 'requested', by: 'ecs' });
    expect(ecs.sent).toEqual([]);
  });

  it('says when there is nothing to go back to', async () => {
    const { rollbackTaskDefinitionArn: _, ...first } = target;
    const ecs = anEcs({ serviceDeployments: [ourServiceDeployment] });
    expect(await requestRollback(first, ecs)).toEqual({
      outcome: 'impossible',
      message: 'There is nothing to roll back to: no deployment before api:42 has ever completed.',
    });
    expect(ecs.sent).toEqual([]);
  });

  it('does not deploy the same revision again and call it a rollback', async () => {
    const ecs = anEcs({});
    const same = aRolloutTarget({ rollbackTaskDefinitionArn: target.taskDefinitionArn });
    expect(await requestRollback(same, ecs)).toMatchObject({ outcome: 'impossible' });
    expect(ecs.sent).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    const ecs = anEcs({ failures: ['denied'] });
    expect(await requestRollback(target, ecs)).toEqual({
      outcome: 'failed',
      message:
        'The rollback could not be requested: the role may not call ecs:UpdateService. Allow ecs:UpdateService.',
    });
  });

  it('is finished within the seconds of a signal handler, even when answers get lost', async () => {
    const ecs = anEcs({ serviceDeployments: [ourServiceDeployment], failures: ['lost', 'lost'] });
    await requestRollback(target, ecs);
    expect(ecs.clock.ms() - at(120).getTime()).toBeLessThan(7_000);
  });
});

it('takes effect at most once, whatever gets lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('lost' as const, 'throttled' as const, undefined), { maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      async (failures, takesEffect, canStop) => {
        const serviceDeployments = canStop ? [ourServiceDeployment] : [];
        const ecs = anEcs({ serviceDeployments, failures, takesEffect });
        const request = await requestRollback(target, ecs);
        expect(ecs.effects()).toBeLessThanOrEqual(1);
        expect(request.outcome === 'requested').toBe(ecs.effects() === 1);
      },
    ),
    { numRuns: 200 },
  );
});

describe('following a rollback', () => {
  it('says so when our revision was completed all the same', async () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'COMPLETED' })] });
    const ecs = anEcs({ service, serviceDeployments: [aServiceDeployment({ status: 'SUCCESSFUL' })] });
    const late = await followRollback(
      rolling,
      target,
      { outcome: 'requested', by: 'ecs-rollout', message: '' },
      {
        ...ecs,
        reads: {
          ...ecs.reads,
          listTasks: () =>
            Promise.reject(new AwsError('denied', { code: 'x', action: 'ecs:ListTasks', message: 'no' })),
        },
      },
    );
    expect(late).toMatchObject({
      outcome: 'failed',
      message: 'The rollback came too late: ECS had already completed api:42.',
    });
  });

  it('ends at its own limit', async () => {
    const back = anOldDeployment({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', updatedAt: at(119) });
    const service = aService({ deployments: [back] });
    const ecs = anEcs({
      service,
      serviceDeployments: [aServiceDeployment({ status: 'ROLLBACK_IN_PROGRESS' })],
    });
    const report = await followRollback(
      rolling,
      target,
      { outcome: 'requested', by: 'ecs', message: '' },
      ecs,
      60_000,
    );
    expect(report).toMatchObject({ by: 'ecs', outcome: 'going-on' });
  });
});

describe('what to do after a verdict', () => {
  const snapshot = aSnapshot();
  const history = remember(target, noHistory, snapshot);
  const wanted = (reason: FailureReason, of = snapshot) =>
    isRollbackWanted(target, { verdict: { kind: 'failed', reason, message: '' }, history, snapshot: of });

  it('undoes what failed and leaves the rest alone', () => {
    const reasons: readonly FailureReason[] = ['gave-up', 'stalled', 'deadlock', 'hopeless', 'untrue'];
    expect(reasons.filter((reason) => !wanted(reason))).toEqual([]);
    const others: readonly FailureReason[] = [
      'rolled-back',
      'superseded',
      'vanished',
      'deleted',
      'cancelled',
      'lost-sight',
    ];
    expect(others.filter((reason) => wanted(reason))).toEqual([]);
    const keep = aRolloutTarget({ onFailure: 'keep' });
    const verdict = { kind: 'failed', reason: 'hopeless', message: '' } as const;
    expect(isRollbackWanted(keep, { verdict, history, snapshot })).toBe(false);
  });

  it('leaves a healthy rollout alone that only ran out of time', () => {
    expect(wanted('timed-out')).toBe(false);
    const half = aSnapshot({
      service: aService({ deployments: [aDeployment({ runningCount: 1 }), anOldDeployment()] }),
    });
    expect(wanted('timed-out', half)).toBe(true);
  });

  it('leaves tasks alone that serve a rollout which ECS calls complete, and one that is nearly there', () => {
    const verdict = { kind: 'failed', reason: 'untrue', message: '' } as const;
    const serving = aSnapshot({
      tasks: [aTask()],
      targets: [aTarget()],
      targetsReadAt: aSnapshot().at,
    });
    const untrue = (snapshot: Snapshot) =>
      isRollbackWanted(target, { verdict, history: noHistory, snapshot, onlyHealthDisagrees: true });
    expect(untrue(serving)).toBe(false);
    expect(untrue({ ...serving, targets: [aTarget({ state: 'unhealthy' })] })).toBe(true);
    expect(isRollbackWanted(target, { verdict, history: noHistory, snapshot: serving })).toBe(true);
    const late = { ...verdict, reason: 'timed-out' } as const;
    const ninety = (failedTasks: number) =>
      aSnapshot({
        service: aService({
          desiredCount: 100,
          deployments: [aDeployment({ desiredCount: 100, runningCount: 90, failedTasks }), anOldDeployment()],
        }),
      });
    expect(isRollbackWanted(target, { verdict: late, history: noHistory, snapshot: ninety(0) })).toBe(false);
    expect(isRollbackWanted(target, { verdict: late, history: noHistory, snapshot: ninety(5) })).toBe(true);
  });

  describe('at the limit', () => {
    const late = { kind: 'failed', reason: 'timed-out', message: '' } as const;
    const deploymentsOf = (desiredCount: number, runningCount: number) => ({
      service: aService({
        desiredCount,
        deployments: [aDeployment({ desiredCount, runningCount }), anOldDeployment({ runningCount: 0 })],
      }),
    });

    it('tasks that autoscaling has just added do not speak against those that are healthy', () => {
      const before = aSnapshot(deploymentsOf(4, 4));
      const added = aSnapshot(deploymentsOf(40, 4));
      const watched = { verdict: late, snapshot: added, history: remember(target, noHistory, before) };
      expect(isRollbackWanted(target, watched)).toBe(false);
      expect(isRollbackWanted(target, { ...watched, history: noHistory })).toBe(true);
    });

    it('a service that is to run no task has nothing against its deployment', () => {
      const watched = { verdict: late, history: noHistory };
      expect(isRollbackWanted(target, { ...watched, snapshot: aSnapshot(deploymentsOf(0, 0)) })).toBe(false);
      const deployments = [aDeployment({ desiredCount: 0, runningCount: 0, failedTasks: 3 })];
      const failing = aSnapshot({ service: aService({ desiredCount: 0, deployments }) });
      expect(isRollbackWanted(target, { ...watched, snapshot: failing })).toBe(true);
    });

    it('a deployment that a lifecycle hook holds before any task starts is left to the decision', () => {
      const snapshot = aSnapshot(deploymentsOf(2, 0));
      const hooks = [{ id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' }];
      const held = aServiceDeployment({ status: 'IN_PROGRESS', lifecycleStage: 'PRE_SCALE_UP', hooks });
      const wanted = (serviceDeployment: typeof held) =>
        isRollbackWanted(target, { verdict: late, snapshot, history: { ...noHistory, serviceDeployment } });
      expect(wanted(held)).toBe(false);
      expect(wanted({ ...held, hooks: [] })).toBe(true);
    });

    it('a target that an old task had before, on the same port of the same instance, counts as healthy', () => {
      const on = (runningCount: number, state = 'healthy') => ({
        ...aSnapshot(deploymentsOf(2, runningCount)),
        targets: [aTarget({ id: 'i-0a', port: 8080, state }), aTarget({ id: 'i-0b', port: 8080, state })],
        targetsReadAt: aSnapshot().at,
      });
      const history = { ...noHistory, targetsBefore: [...on(0).targets].map(targetKey) };
      expect(isRollbackWanted(target, { verdict: late, history, snapshot: on(2) })).toBe(false);
      expect(isRollbackWanted(target, { verdict: late, history, snapshot: on(2, 'unhealthy') })).toBe(true);
    });
  });

  it('says that a rollback continues that ECS has begun, or that this job has decided', () => {
    const service = aService({
      deployments: [
        aDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' }),
        anOldDeployment({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }),
      ],
    });
    expect(describeLeftState(target, aSnapshot({ service }))).toMatch(
      /^ECS continues the rollback: api:42 \(ACTIVE, FAILED\)/,
    );
    const decided = { ...target, isRollbackOurs: true };
    expect(describeLeftState(decided, undefined)).toBe(
      'ECS continues the rollback; the state of the service is not known.',
    );
  });

  it('says in what state everything is kept', () => {
    const service = aService({
      deployments: [aDeployment({ runningCount: 0, failedTasks: 3 }), anOldDeployment()],
    });
    expect(describeLeftState(target, aSnapshot({ service }))).toBe(
      'Nothing was rolled back: api:42 (PRIMARY, IN_PROGRESS) runs 0 tasks (ECS counted 3 failures in a row); api:41 (ACTIVE, COMPLETED) runs 2 tasks. ECS keeps trying to start the new revision.',
    );
  });
});
