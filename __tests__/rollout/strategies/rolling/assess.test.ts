import { describe, expect, it } from '@jest/globals';
import type { Deployment } from '../../../../src/ecs/service.ts';
import { conclude, noHistory } from '../../../../src/rollout/history.ts';
import { remember } from '../../../../src/rollout/remember.ts';
import { assess } from '../../../../src/rollout/strategies/rolling/assess.ts';
import {
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
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
  ourId,
  ourRevision,
} from '../../../fixtures/snapshots.ts';
import { verdictAfter, withDeployments } from '../../assessed.ts';

const newerRevision = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api:43';

const target = aRolloutTarget();
const completed = aDeployment({ rolloutState: 'COMPLETED', updatedAt: at(240) });
const failure = 'ECS deployment circuit breaker: tasks failed to start.';
const failedOurs = aDeployment({
  rolloutState: 'FAILED',
  rolloutStateReason: failure,
  runningCount: 0,
  failedTasks: 3,
  updatedAt: at(600),
});
const rollingBackOld = anOldDeployment({
  status: 'PRIMARY',
  rolloutState: 'IN_PROGRESS',
  rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${oldId}`,
  updatedAt: at(600.1),
});

describe('a rollout that goes on', () => {
  it('is not visible until ECS lists our deployment', () => {
    const snapshot = withDeployments(2, [anOldDeployment({ status: 'PRIMARY' })]);
    expect(verdictAfter(target, snapshot)).toEqual({
      kind: 'progressing',
      stage: 'not-visible',
      message: 'ECS does not list the deployment of api:42 yet.',
    });
  });

  it('takes 0 of 0 tasks right after the update for a start, not for success', () => {
    const zero = aDeployment({ desiredCount: 0, runningCount: 0 });
    expect(verdictAfter(target, withDeployments(1, [zero, anOldDeployment()]))).toEqual({
      kind: 'progressing',
      stage: 'starting',
      message: 'api:42 is starting: 0 of 2 new tasks running, 2 old tasks.',
    });
  });

  it('takes 0 of 0 tasks for a start even where ECS tells no rollout state', () => {
    const { rolloutState: _, ...stateless } = aDeployment({ desiredCount: 0, runningCount: 0 });
    expect(verdictAfter(target, withDeployments(1, [stateless]))).toMatchObject({ stage: 'starting' });
  });

  it('takes a DAEMON service without instances for a start while ECS tells no rollout state', () => {
    const { rolloutState: _, ...stateless } = aDeployment({ desiredCount: 0, runningCount: 0 });
    const daemon = { schedulingStrategy: 'DAEMON', desiredCount: 0 };
    expect(verdictAfter(target, withDeployments(1, [stateless], daemon))).toMatchObject({
      stage: 'starting',
    });
  });

  it('counts the new tasks that run against the desired count of the service', () => {
    const half = aDeployment({ desiredCount: 1, runningCount: 1 });
    expect(verdictAfter(target, withDeployments(50, [half, anOldDeployment()]))).toMatchObject({
      stage: 'replacing',
      message: 'api:42 is rolling out: 1 of 2 new tasks running, 2 old tasks.',
    });
  });

  it('names the failed tasks', () => {
    const shaky = aDeployment({ runningCount: 0, pendingCount: 1, failedTasks: 2 });
    expect(verdictAfter(target, withDeployments(50, [shaky, anOldDeployment()])).message).toContain(
      '2 failed tasks',
    );
  });

  it('waits for the targets of the new tasks', () => {
    const early = withDeployments(
      1,
      [aDeployment({ runningCount: 0 }), anOldDeployment()],
      {},
      {
        targets: [aTarget({ id: '10.0.9.9' })],
        targetsReadAt: at(1),
      },
    );
    const waiting = aSnapshot({
      targets: [aTarget({ id: '10.0.9.9' }), aTarget({ state: 'initial' })],
      targetsReadAt: at(60),
    });
    expect(verdictAfter(target, early, waiting)).toMatchObject({
      stage: 'replacing',
      message: 'api:42 is rolling out: 2 of 2 new tasks running, 0 of 2 targets healthy, 2 old tasks.',
    });
  });

  it('is draining when the new tasks are healthy and old ones remain', () => {
    const verdict = verdictAfter(target, aSnapshot());
    expect(verdict).toMatchObject({ kind: 'progressing', stage: 'draining' });
    expect(verdict.message).toContain('the old tasks are stopping');
  });

  it('is baking while ECS watches alarms after the old tasks are gone', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      alarms: { enable: true, rollback: true, names: ['api-5xx'] },
    });
    const old = anOldDeployment({ desiredCount: 0, runningCount: 0 });
    expect(
      verdictAfter(target, withDeployments(120, [aDeployment(), old], { deploymentConfiguration })),
    ).toMatchObject({ kind: 'progressing', stage: 'baking' });
  });

  it('does not take SUCCESSFUL of the service deployment for the end of the drain', () => {
    const snapshot = aSnapshot({ serviceDeployment: aServiceDeployment({ status: 'SUCCESSFUL' }) });
    expect(verdictAfter(target, snapshot)).toMatchObject({ kind: 'progressing', stage: 'draining' });
  });

  it('does not take an old steady-state event for success', () => {
    const events = [anEvent(-7_200, '(service api) has reached a steady state.')];
    expect(verdictAfter(target, aSnapshot({ service: aService({ events }) })).kind).toBe('progressing');
  });

  it('leaves states that it does not know to ECS', () => {
    const strange = aDeployment({ rolloutState: 'PAUSED_FOR_TEA' });
    const snapshot = withDeployments(
      60,
      [strange, anOldDeployment()],
      {},
      {
        serviceDeployment: aServiceDeployment({ status: 'TEA_TIME', lifecycleStage: 'TEA' }),
      },
    );
    expect(verdictAfter(target, snapshot).kind).toBe('progressing');
  });
});

describe('a rollout that succeeds', () => {
  it('is complete when ECS says so of our deployment', () => {
    expect(verdictAfter(target, withDeployments(240, [completed]))).toEqual({
      kind: 'succeeded',
      message: 'api:42 is deployed: 2 of 2 tasks run it.',
    });
  });

  it('is not complete while fewer tasks run than are wanted, whatever ECS calls it', () => {
    for (const runningCount of [0, 1]) {
      const few = withDeployments(240, [{ ...completed, runningCount }]);
      expect(verdictAfter(target, few).kind).toBe('progressing');
      expect(verdictAfter(aRolloutTarget({ unchanged: true }), few).kind).toBe('progressing');
    }
  });

  it('says when the desired count changed meanwhile', () => {
    const more = { ...completed, desiredCount: 4, runningCount: 4 };
    expect(verdictAfter(target, aSnapshot(), withDeployments(240, [more], { desiredCount: 4 }))).toEqual({
      kind: 'succeeded',
      message: 'api:42 is deployed: 4 of 4 tasks run it (the desired count went from 2 to 4 meanwhile).',
    });
  });

  it('goes by the counts where ECS tells no rollout state', () => {
    const { rolloutState: _, ...stateless } = aDeployment();
    expect(verdictAfter(target, withDeployments(240, [stateless])).kind).toBe('succeeded');
    expect(verdictAfter(target, withDeployments(240, [stateless, anOldDeployment()])).kind).toBe(
      'progressing',
    );
  });

  it('goes by the deployment of a DAEMON service, whose desired count it alone knows', () => {
    const daemon = { schedulingStrategy: 'DAEMON', desiredCount: 0 };
    const onThree = aDeployment({ desiredCount: 3, runningCount: 1 });
    expect(verdictAfter(target, withDeployments(60, [onThree], daemon)).message).toContain(
      '1 of 3 new tasks',
    );
    const done = { ...completed, desiredCount: 3, runningCount: 3 };
    expect(verdictAfter(target, withDeployments(60, [done], daemon)).kind).toBe('succeeded');
  });

  it('is complete before deferred old tasks are gone', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      earlySuccess: { healthyPercent: 100, cleanUp: 'DEFERRED' },
    });
    const snapshot = aSnapshot({
      service: aService({ deploymentConfiguration }),
      serviceDeployment: aServiceDeployment({ status: 'SUCCESSFUL' }),
    });
    expect(verdictAfter(target, snapshot)).toEqual({
      kind: 'succeeded',
      message: 'api:42 is deployed: 2 of 2 tasks run it.',
      warning: '2 old tasks still drain: the clean-up of this service is deferred.',
    });
  });

  it('ends at healthy tasks with wait-for healthy', () => {
    const tasks = ['a', 'b'].map((id) => aTask({ id, privateIp: `10.0.0.${id}` }));
    const targets = tasks.map((task) => aTarget({ id: task.privateIp ?? '' }));
    const proof = aSnapshot({ tasks, targets, targetsReadAt: at(60), isProof: true });
    const healthy = aRolloutTarget({ waitFor: 'healthy' });
    expect(verdictAfter(healthy, proof)).toEqual({
      kind: 'succeeded',
      message:
        'api:42 is healthy: 2 of 2 tasks run it, and all of them pass their checks. 2 old tasks still have to stop.',
    });
    const sick = {
      ...proof,
      targets: [aTarget({ id: '10.0.0.a' }), aTarget({ id: '10.0.0.b', state: 'initial' })],
    };
    expect(verdictAfter(healthy, sick).kind).toBe('progressing');
    expect(verdictAfter(healthy, { ...proof, isProof: false }).kind).toBe('progressing');
    expect(verdictAfter(target, proof).kind).toBe('progressing');
  });

  it('has started, with a warning, when no task is desired', () => {
    const none = aDeployment({ desiredCount: 0, runningCount: 0 });
    expect(verdictAfter(target, withDeployments(3, [none], { desiredCount: 0 }))).toEqual({
      kind: 'started',
      message: 'api:42 is deployed, but no task runs: the desired count of the service is 0.',
      warning:
        'Nothing serves: the desired count of the service is 0. Whether api:42 can run shows only when a task is started.',
    });
  });
});

describe('an update that changed nothing', () => {
  const unchanged = aRolloutTarget({ unchanged: true, startedAt: at(-86_400) });

  it('is judged by the deployment that was there: complete', () => {
    expect(verdictAfter(unchanged, withDeployments(5, [completed]))).toEqual({
      kind: 'unchanged',
      message: 'Nothing to change: the service runs api:42 already.',
    });
  });

  it('is judged by the deployment that was there: failed', () => {
    expect(verdictAfter(unchanged, withDeployments(5, [failedOurs]))).toMatchObject({
      kind: 'failed',
      reason: 'gave-up',
    });
  });

  it('watches a deployment that was still in progress', () => {
    expect(verdictAfter(unchanged, aSnapshot()).kind).toBe('progressing');
    expect(verdictAfter(unchanged, aSnapshot(), withDeployments(240, [completed])).kind).toBe('succeeded');
  });
});

describe('a rollout that ECS gives up', () => {
  it('has failed when ECS does not roll back by itself', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      circuitBreaker: { enable: true, rollback: false },
    });
    expect(
      verdictAfter(
        target,
        withDeployments(600, [failedOurs, anOldDeployment()], { deploymentConfiguration }),
      ),
    ).toEqual({
      kind: 'failed',
      reason: 'gave-up',
      message:
        'ECS gave up on api:42: ECS deployment circuit breaker: tasks failed to start. Automatic rollback is disabled.',
    });
  });

  it('waits for the rollback that ECS is about to begin', () => {
    expect(verdictAfter(target, withDeployments(601, [failedOurs, anOldDeployment()]))).toMatchObject({
      kind: 'progressing',
      stage: 'rolling-back',
    });
  });

  it('is stalled when that rollback never begins', () => {
    const looks = [601, 620, 640].map((seconds) => withDeployments(seconds, [failedOurs, anOldDeployment()]));
    expect(verdictAfter(target, ...looks)).toMatchObject({ kind: 'failed', reason: 'stalled' });
  });

  it('is stalled when there is nothing to go back to', () => {
    const { rollbackTaskDefinitionArn: _, ...first } = target;
    expect(verdictAfter(first, withDeployments(601, [failedOurs]))).toEqual({
      kind: 'failed',
      reason: 'stalled',
      message:
        'ECS gave up on api:42: ECS deployment circuit breaker: tasks failed to start. There is no completed deployment to roll back to.',
    });
  });

  it('believes ECS that no rollback candidate was found', () => {
    const serviceDeployment = aServiceDeployment({
      status: 'STOPPED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
    expect(verdictAfter(target, withDeployments(601, [failedOurs], {}, { serviceDeployment }))).toMatchObject(
      { reason: 'stalled' },
    );
  });

  it('has failed when somebody stopped the service deployment', () => {
    const serviceDeployment = aServiceDeployment({ status: 'STOPPED', statusReason: 'Stopped by user.' });
    expect(verdictAfter(target, aSnapshot({ serviceDeployment }))).toEqual({
      kind: 'failed',
      reason: 'gave-up',
      message: 'The deployment of api:42 was stopped: Stopped by user.',
    });
  });
});

describe('a rollback', () => {
  it('is followed while the old deployment is being re-promoted', () => {
    expect(
      verdictAfter(target, withDeployments(601, [{ ...failedOurs, status: 'ACTIVE' }, rollingBackOld])),
    ).toEqual({
      kind: 'progressing',
      stage: 'rolling-back',
      message: 'Rolling back to api:41: 2 of 2 tasks run it.',
    });
  });

  it('is over when the same old id is complete again, even if ours is not listed any more', () => {
    const during = withDeployments(601, [{ ...failedOurs, status: 'DRAINING' }, rollingBackOld]);
    const after = withDeployments(660, [
      {
        ...rollingBackOld,
        rolloutState: 'COMPLETED',
        rolloutStateReason: `ECS deployment ${oldId} completed.`,
      },
    ]);
    expect(verdictAfter(target, during, after)).toEqual({
      kind: 'failed',
      reason: 'rolled-back',
      message:
        'api:41 serves again. ECS rolled api:42 back: ECS deployment circuit breaker: tasks failed to start.',
    });
  });

  it('is recognised when a new id runs the old revision', () => {
    const cloned = aDeployment({
      id: 'ecs-svc/7000000000000000001',
      taskDefinitionArn: oldRevision,
      createdAt: at(600),
      rolloutState: 'COMPLETED',
    });
    expect(
      verdictAfter(target, withDeployments(660, [{ ...failedOurs, status: 'ACTIVE' }, cloned])),
    ).toMatchObject({ reason: 'rolled-back' });
  });

  it('is recognised by the event alone, after our deployment vanished between two looks', () => {
    const events = [
      anEvent(600, `(service api) (deployment ${ourId}) deployment failed: tasks failed to start.`),
      anEvent(600.001, `(service api) rolling back to deployment ${oldId}.`),
    ];
    const after = withDeployments(660, [anOldDeployment({ status: 'PRIMARY', updatedAt: at(655) })], {
      events,
    });
    expect(verdictAfter(target, aSnapshot(), after)).toMatchObject({ reason: 'rolled-back' });
  });

  it('is not recognised by the event of an earlier rollback', () => {
    const events = [anEvent(-600, `(service api) rolling back to deployment ${oldId}.`)];
    const clone = aDeployment({ id: 'ecs-svc/7', taskDefinitionArn: oldRevision, createdAt: at(60) });
    expect(verdictAfter(target, withDeployments(100, [clone], { events }))).toMatchObject({
      reason: 'superseded',
    });
  });

  it('is recognised by the service deployment alone', () => {
    const serviceDeployment = aServiceDeployment({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    });
    const after = withDeployments(
      660,
      [anOldDeployment({ status: 'PRIMARY', updatedAt: at(655) })],
      {},
      { serviceDeployment },
    );
    expect(verdictAfter(target, aSnapshot(), after).message).toBe(
      'api:41 serves again. ECS rolled api:42 back because the circuit breaker threshold was exceeded.',
    );
  });

  it('that failed too leaves the rollout stalled', () => {
    const serviceDeployment = aServiceDeployment({ status: 'ROLLBACK_FAILED' });
    expect(
      verdictAfter(
        target,
        withDeployments(
          900,
          [{ ...failedOurs, status: 'ACTIVE' }, rollingBackOld],
          {},
          { serviceDeployment },
        ),
      ),
    ).toMatchObject({ kind: 'failed', reason: 'stalled' });
    expect(verdictAfter(target, aSnapshot({ serviceDeployment }))).toMatchObject({ reason: 'stalled' });
  });

  it('that was asked for can still end in success', () => {
    const asked = aSnapshot({ serviceDeployment: aServiceDeployment({ status: 'ROLLBACK_REQUESTED' }) });
    expect(verdictAfter(target, asked)).toEqual({
      kind: 'progressing',
      stage: 'rolling-back',
      message: 'Rolling back to api:41: waiting for ECS to start it.',
    });
    const succeeded = withDeployments(
      240,
      [completed],
      {},
      {
        serviceDeployment: aServiceDeployment({ status: 'SUCCESSFUL' }),
      },
    );
    expect(verdictAfter(target, asked, succeeded).kind).toBe('succeeded');
  });

  it('never counts as success while our deployment still looks complete', () => {
    const serviceDeployment = aServiceDeployment({ status: 'ROLLBACK_IN_PROGRESS' });
    expect(verdictAfter(target, withDeployments(240, [completed], {}, { serviceDeployment })).kind).toBe(
      'progressing',
    );
  });
});

describe('a rollout that others end', () => {
  const newer = aDeployment({
    id: 'ecs-svc/8000000000000000001',
    taskDefinitionArn: newerRevision,
    createdAt: at(90),
  });

  it('is superseded by a newer deployment, which is named', () => {
    expect(verdictAfter(target, withDeployments(95, [newer, aDeployment({ status: 'ACTIVE' })]))).toEqual({
      kind: 'failed',
      reason: 'superseded',
      message:
        'api:43 (ecs-svc/8000000000000000001, started at 10:01:30 UTC) replaced api:42 before it was complete.',
    });
  });

  it('is superseded, not vanished, when only the newer one is listed', () => {
    expect(verdictAfter(target, withDeployments(95, [newer]))).toMatchObject({ reason: 'superseded' });
  });

  it('is superseded by a deployment of the same millisecond, which ECS takes for the last', () => {
    const twin = { ...newer, createdAt: target.startedAt };
    const both = withDeployments(95, [twin, aDeployment({ status: 'ACTIVE' })]);
    expect(verdictAfter(target, both)).toMatchObject({ reason: 'superseded' });
    expect(verdictAfter(target, withDeployments(95, [twin]))).toMatchObject({ reason: 'superseded' });
  });

  it('is not superseded by a deployment of the same millisecond that was there before it', () => {
    const before = { ...newer, createdAt: target.startedAt };
    const known = { ...target, previousDeploymentId: before.id };
    expect(verdictAfter(known, withDeployments(1, [before]))).toMatchObject({ kind: 'progressing' });
  });

  it('is superseded when somebody deployed the old revision by hand, once no sign of a rollback came', () => {
    const byHand = { ...newer, taskDefinitionArn: oldRevision };
    const look = (seconds: number) => withDeployments(seconds, [byHand, aDeployment({ status: 'ACTIVE' })]);
    expect(verdictAfter(target, look(92))).toMatchObject({ kind: 'progressing', stage: 'rolling-back' });
    expect(verdictAfter(target, look(92), look(110))).toMatchObject({ reason: 'superseded' });
  });

  it('is superseded by a fix that was deployed after it had failed', () => {
    const fix = { ...newer, createdAt: at(620) };
    const failing = withDeployments(601, [failedOurs, anOldDeployment()]);
    expect(
      verdictAfter(target, failing, withDeployments(625, [fix, { ...failedOurs, status: 'ACTIVE' }])),
    ).toMatchObject({
      reason: 'superseded',
      message: expect.stringContaining('after it had failed') as never,
    });
  });

  it('has vanished when nothing says why it is not listed', () => {
    const gone = (seconds: number) =>
      withDeployments(seconds, [anOldDeployment({ status: 'PRIMARY', updatedAt: at(70) })]);
    expect(verdictAfter(target, aSnapshot(), gone(65))).toMatchObject({
      kind: 'progressing',
      stage: 'not-visible',
    });
    expect(verdictAfter(target, aSnapshot(), gone(65), gone(70))).toMatchObject({ reason: 'vanished' });
  });

  it('has vanished when it never appears', () => {
    const look = (seconds: number) => withDeployments(seconds, [anOldDeployment({ status: 'PRIMARY' })]);
    expect(verdictAfter(target, look(1), look(119)).kind).toBe('progressing');
    expect(verdictAfter(target, look(1), look(125))).toMatchObject({ reason: 'vanished' });
  });

  it('ends with the service', () => {
    expect(verdictAfter(target, aSnapshot({ service: undefined }))).toMatchObject({ reason: 'deleted' });
    for (const status of ['DRAINING', 'INACTIVE']) {
      expect(verdictAfter(target, aSnapshot({ service: aService({ status }) }))).toMatchObject({
        reason: 'deleted',
      });
    }
  });
});

describe('a rollout that does not end', () => {
  const event = anEvent(
    30,
    '(service api) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
  );
  const stuck = aDeploymentConfiguration({ minimumHealthyPercent: 100, maximumPercent: 100 });

  it('is a deadlock when ECS says so and the percentages agree', () => {
    const service = aService({ events: [event], deploymentConfiguration: stuck });
    expect(verdictAfter(target, aSnapshot({ service }))).toEqual({
      kind: 'failed',
      reason: 'deadlock',
      message:
        'The rollout of api:42 cannot move: with 2 desired, a minimum of 100 % and a maximum of 100 % ECS may neither stop an old task nor start a new one.',
    });
  });

  it('is no deadlock by the event alone, or by the percentages alone', () => {
    expect(verdictAfter(target, aSnapshot({ service: aService({ events: [event] }) })).kind).toBe(
      'progressing',
    );
    const quiet = aService({ deploymentConfiguration: stuck });
    expect(verdictAfter(target, aSnapshot({ service: quiet })).kind).toBe('progressing');
  });

  it('times out at its limit and says how far it came', () => {
    expect(verdictAfter(target, aSnapshot({ at: at(1_799) })).kind).toBe('progressing');
    expect(verdictAfter(target, aSnapshot({ at: at(1_800) }))).toEqual({
      kind: 'failed',
      reason: 'timed-out',
      message: 'api:42 was not complete after 30 min: 2 of 2 new tasks running, 2 old tasks.',
    });
  });

  it('does not time out while its rollback is being followed', () => {
    const back = withDeployments(1_800, [{ ...failedOurs, status: 'ACTIVE' }, rollingBackOld]);
    expect(verdictAfter(target, back).kind).toBe('progressing');
  });

  it('says how far it came when the job is cancelled', () => {
    const history = { ...remember(target, noHistory, aSnapshot()), cancelledAt: at(61) };
    expect(assess(target, aSnapshot(), history)).toEqual({
      kind: 'failed',
      reason: 'cancelled',
      message:
        'The job was cancelled while api:42 was being deployed: 2 of 2 new tasks running, 2 old tasks.',
    });
  });
});

it('never takes a final verdict back', () => {
  const first = verdictAfter(target, withDeployments(240, [completed]));
  const history = conclude(remember(target, noHistory, aSnapshot()), first, at(240));
  expect(assess(target, aSnapshot({ service: undefined }), history)).toBe(first);
});

it('judges the deployment of our id and no other of the same revision', () => {
  const twin = aDeployment({ id: 'ecs-svc/9', createdAt: at(100), rolloutState: 'COMPLETED' });
  expect(verdictAfter(target, withDeployments(240, [twin]))).toMatchObject({ reason: 'superseded' });
  expect(ourRevision).toBe(twin.taskDefinitionArn);
});

describe('a near miss', () => {
  it('of success: all run alone, and ECS has not called the deployment complete', () => {
    expect(verdictAfter(target, withDeployments(120, [aDeployment()]))).toMatchObject({
      kind: 'progressing',
    });
  });

  it('of health: a further task is still pending', () => {
    const tasks = ['a', 'b'].map((id) => aTask({ id, privateIp: `10.0.0.${id}` }));
    const targets = tasks.map((task) => aTarget({ id: task.privateIp ?? '' }));
    const proof = { tasks, targets, targetsReadAt: at(60), isProof: true };
    const healthy = aRolloutTarget({ waitFor: 'healthy' });
    const kindWith = (deployment: Deployment) =>
      verdictAfter(healthy, withDeployments(60, [deployment], {}, proof)).kind;
    expect(kindWith(aDeployment())).toBe('succeeded');
    expect(kindWith(aDeployment({ pendingCount: 1 }))).toBe('progressing');
  });

  it('of nothing to change: no task is desired, so that nothing serves', () => {
    const snapshot = withDeployments(
      5,
      [aDeployment({ rolloutState: 'COMPLETED', desiredCount: 0, runningCount: 0 })],
      {
        desiredCount: 0,
      },
    );
    expect(verdictAfter(aRolloutTarget({ unchanged: true }), snapshot)).toMatchObject({ kind: 'started' });
  });

  it('of a stop: the deployment was complete before somebody stopped it', () => {
    const snapshot = withDeployments(
      300,
      [completed],
      {},
      { serviceDeployment: aServiceDeployment({ status: 'STOPPED' }) },
    );
    expect(verdictAfter(target, snapshot)).toMatchObject({ kind: 'succeeded' });
  });

  it('of the drain: old tasks run on while ECS bakes', () => {
    const serviceDeployment = aServiceDeployment({ status: 'IN_PROGRESS', lifecycleStage: 'BAKE_TIME' });
    const snapshot = withDeployments(120, [aDeployment(), anOldDeployment()], {}, { serviceDeployment });
    expect(verdictAfter(target, snapshot)).toMatchObject({ stage: 'baking' });
  });

  it('of a rollback to come: the circuit breaker is on and does not roll back, nor do the alarms', () => {
    const off = aDeploymentConfiguration({
      circuitBreaker: { enable: true, rollback: false },
      alarms: { enable: true, rollback: false, names: ['errors'] },
    });
    expect(
      verdictAfter(target, withDeployments(601, [failedOurs], { deploymentConfiguration: off })),
    ).toMatchObject({ kind: 'failed', reason: 'gave-up' });
  });

  it('of an early success: the clean-up is deferred, and nothing of ours runs', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      earlySuccess: { healthyPercent: 50, cleanUp: 'DEFERRED' },
    });
    const snapshot = withDeployments(
      60,
      [aDeployment({ runningCount: 0 })],
      { deploymentConfiguration },
      { serviceDeployment: aServiceDeployment({ status: 'SUCCESSFUL' }) },
    );
    expect(verdictAfter(target, snapshot)).toMatchObject({ kind: 'progressing' });
  });

  it('of an end: ECS names no primary deployment for a moment', () => {
    const snapshot = withDeployments(30, [aDeployment({ status: 'ACTIVE' })]);
    expect(verdictAfter(target, snapshot)).toMatchObject({ kind: 'progressing', stage: 'rolling-back' });
  });
});

it('takes an earlier deployment that serves again for the rollback, whatever it runs', () => {
  const third = anOldDeployment({
    status: 'PRIMARY',
    rolloutState: 'COMPLETED',
    taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api:7',
  });
  const gone = withDeployments(700, [third]);
  expect(verdictAfter(target, withDeployments(600, [failedOurs]), gone)).toMatchObject({
    kind: 'failed',
    reason: 'rolled-back',
  });
});
