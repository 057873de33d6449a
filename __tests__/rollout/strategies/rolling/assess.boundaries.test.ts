import { describe, expect, it } from '@jest/globals';
import type { Deployment, Service } from '../../../../src/ecs/service.ts';
import {
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aServiceDeployment,
  aSnapshot,
  aTarget,
  aTask,
  at,
  oldId,
  oldRevision,
  ourId,
} from '../../../fixtures/snapshots.ts';
import { verdictAfter, withDeployments } from '../../assessed.ts';

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

describe('what a rollout that goes on says', () => {
  const alone = (overrides: Partial<Service> = {}) => withDeployments(120, [aDeployment()], overrides);

  it('is draining while neither alarms nor a bake time hold it, and baking with either', () => {
    expect(verdictAfter(target, alone())).toEqual({
      kind: 'progressing',
      stage: 'draining',
      message:
        'api:42 runs and is healthy; the old tasks are stopping: 2 of 2 new tasks running, no old task.',
    });
    const bakeTime = aDeploymentConfiguration({ bakeTimeMinutes: 5 });
    expect(verdictAfter(target, alone({ deploymentConfiguration: bakeTime }))).toEqual({
      kind: 'progressing',
      stage: 'baking',
      message:
        'api:42 runs alone; ECS is watching its alarms before it calls the rollout complete: 2 of 2 new tasks running, no old task.',
    });
  });

  it('is replacing while a task more than wanted is pending', () => {
    expect(verdictAfter(target, withDeployments(60, [aDeployment({ pendingCount: 1 })]))).toMatchObject({
      stage: 'replacing',
    });
  });

  it('counts a single task as one', () => {
    const one = aDeployment({ desiredCount: 1, runningCount: 1 });
    expect(verdictAfter(target, withDeployments(60, [one], { desiredCount: 1 })).message).toContain(
      ': 1 of 1 new task running,',
    );
  });

  it('counts the healthy targets as soon as a new task runs', () => {
    const targets = [aTarget(), aTarget({ id: '10.0.0.2', state: 'initial' })];
    const read = { targets, targetsReadAt: at(60) };
    const withRunning = (runningCount: number) =>
      verdictAfter(
        target,
        withDeployments(2, [aDeployment({ runningCount: 0 })], {}, { targetsReadAt: at(2) }),
        withDeployments(60, [aDeployment({ runningCount })], {}, read),
      ).message;
    expect(withRunning(2)).toContain('2 of 2 new tasks running, 1 of 2 targets healthy, no old task');
    expect(withRunning(0)).toContain('0 of 2 new tasks running, no old task');
  });

  it('is being rolled back where ours is primary no more and no other is yet', () => {
    expect(verdictAfter(target, withDeployments(30, [aDeployment({ status: 'ACTIVE' })])).message).toBe(
      'Rolling back to api:41: 2 of 2 new tasks running, no old task.',
    );
  });
});

describe('a success', () => {
  const { rolloutState: _, ...stateless } = aDeployment();

  it.each([
    ['our deployment is the only one', [stateless], 'succeeded'],
    ['the state is an empty word', [aDeployment({ rolloutState: '' })], 'succeeded'],
    ['a task is pending', [{ ...stateless, pendingCount: 1 }], 'progressing'],
    [
      'another is listed, though without a task',
      [stateless, anOldDeployment({ runningCount: 0 })],
      'progressing',
    ],
  ])('without a rollout state, where %s', (_, deployments, kind) => {
    expect(verdictAfter(target, withDeployments(240, deployments as readonly Deployment[])).kind).toBe(kind);
  });

  it('with a deferred clean-up waits for SUCCESSFUL, and warns only of old tasks that are there', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      earlySuccess: { healthyPercent: 100, cleanUp: 'DEFERRED' },
    });
    const withStatus = (status?: string, old: readonly Deployment[] = []) =>
      verdictAfter(
        target,
        withDeployments(
          120,
          [aDeployment(), ...old],
          { deploymentConfiguration },
          status === undefined ? {} : { serviceDeployment: aServiceDeployment({ status }) },
        ),
      );
    expect(withStatus().kind).toBe('progressing');
    expect(withStatus('IN_PROGRESS').kind).toBe('progressing');
    expect(withStatus('SUCCESSFUL')).not.toHaveProperty('warning');
    expect(withStatus('SUCCESSFUL', [anOldDeployment()])).toHaveProperty('warning');
  });

  it('at healthy tasks speaks of no old task where none is left', () => {
    const tasks = ['a', 'b'].map((id) => aTask({ id, privateIp: `10.0.0.${id}` }));
    const targets = tasks.map((task) => aTarget({ id: task.privateIp ?? '' }));
    const proof = { tasks, targets, targetsReadAt: at(60), isProof: true };
    expect(
      verdictAfter(aRolloutTarget({ waitFor: 'healthy' }), withDeployments(60, [aDeployment()], {}, proof))
        .message,
    ).toBe('api:42 is healthy: 2 of 2 tasks run it, and all of them pass their checks.');
  });

  it('says nothing of the count of a DAEMON service, which follows its instances', () => {
    const daemon = (desiredCount: number) => ({ schedulingStrategy: 'DAEMON', desiredCount });
    const first = withDeployments(60, [aDeployment()], daemon(2));
    expect(verdictAfter(target, first, withDeployments(240, [completed], daemon(3))).message).toBe(
      'api:42 is deployed: 2 of 2 tasks run it.',
    );
  });
});

describe('a rollout that ECS gave up', () => {
  const off = { circuitBreaker: { enable: true, rollback: false } };

  it('waits for a rollback that alarms order, or that has been ordered already', () => {
    const byAlarm = aDeploymentConfiguration({
      ...off,
      alarms: { enable: true, rollback: true, names: ['api-5xx'] },
    });
    const waiting = { kind: 'progressing', stage: 'rolling-back' };
    expect(
      verdictAfter(target, withDeployments(601, [failedOurs], { deploymentConfiguration: byAlarm })),
    ).toMatchObject(waiting);
    const ordered = { serviceDeployment: aServiceDeployment({ status: 'ROLLBACK_REQUESTED' }) };
    const service = { deploymentConfiguration: aDeploymentConfiguration(off) };
    const looks = [601, 640].map((seconds) => withDeployments(seconds, [failedOurs], service, ordered));
    expect(verdictAfter(target, ...looks)).toMatchObject(waiting);
  });

  it('is stalled 30 s after the failure was seen, whenever ECS says that it was', () => {
    const look = (seconds: number) => withDeployments(seconds, [failedOurs, anOldDeployment()]);
    expect(verdictAfter(target, look(700), look(730)).kind).toBe('progressing');
    expect(verdictAfter(target, look(700), look(730.001))).toMatchObject({ reason: 'stalled' });
  });

  it('says that no reason was given rather than what the deployment did before it was stopped', () => {
    const serviceDeployment = aServiceDeployment({ status: 'STOPPED' });
    expect(verdictAfter(target, aSnapshot({ serviceDeployment })).message).toBe(
      'The deployment of api:42 was stopped: no reason was given.',
    );
  });
});

describe('a way back', () => {
  const fell = { ...failedOurs, status: 'ACTIVE' };

  it('that failed leaves the rollout stalled', () => {
    expect(
      verdictAfter(target, withDeployments(900, [fell, { ...rollingBackOld, rolloutState: 'FAILED' }])),
    ).toEqual({
      kind: 'failed',
      reason: 'stalled',
      message:
        'api:42 failed: ECS deployment circuit breaker: tasks failed to start. The rollback to api:41 failed as well.',
    });
  });

  it('without a rollout state is complete when all of its tasks run', () => {
    const { rolloutState: _, ...stateless } = rollingBackOld;
    const withRunning = (runningCount: number) =>
      verdictAfter(target, withDeployments(660, [fell, { ...stateless, runningCount }]));
    expect(withRunning(1)).toMatchObject({ kind: 'progressing', stage: 'rolling-back' });
    expect(withRunning(2)).toMatchObject({ kind: 'failed', reason: 'rolled-back' });
  });

  it('whose reason nobody tells is told without one', () => {
    const events = [anEvent(600, `(service api) rolling back to deployment ${oldId}.`)];
    const after = withDeployments(660, [anOldDeployment({ status: 'PRIMARY' })], { events });
    expect(verdictAfter(target, aSnapshot(), after).message).toBe(
      'api:41 serves again. ECS rolled api:42 back.',
    );
  });

  it('is looked for in a new deployment of the old revision for 15 s', () => {
    const clone = aDeployment({ id: 'ecs-svc/7', taskDefinitionArn: oldRevision, createdAt: at(90) });
    expect(verdictAfter(target, withDeployments(105, [clone]))).toMatchObject({ stage: 'rolling-back' });
    expect(verdictAfter(target, withDeployments(105.001, [clone]))).toMatchObject({ reason: 'superseded' });
  });

  it('is not the deployment that was made seconds before ours and is still primary', () => {
    const justBefore = anOldDeployment({ status: 'PRIMARY', createdAt: at(-5) });
    expect(verdictAfter(target, withDeployments(2, [justBefore]))).toMatchObject({ stage: 'not-visible' });
  });

  it('leads to any deployment that is older than ours, and to the one before whatever its date', () => {
    const strange = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api:7';
    const wordAfter = (deployment: Partial<Deployment>) =>
      verdictAfter(
        target,
        withDeployments(601, [failedOurs]),
        withDeployments(700, [
          anOldDeployment({ status: 'PRIMARY', taskDefinitionArn: strange, ...deployment }),
        ]),
      );
    expect(wordAfter({ id: 'ecs-svc/3' })).toMatchObject({ reason: 'rolled-back' });
    expect(wordAfter({ id: oldId, createdAt: at(650) })).toMatchObject({ reason: 'rolled-back' });
    expect(wordAfter({ id: 'ecs-svc/3', createdAt: at(650) })).toMatchObject({ reason: 'superseded' });
  });

  it('is not a deployment by hand after another rollout was rolled back to ours', () => {
    const events = [anEvent(60, `(service api) rolling back to deployment ${ourId}.`)];
    const byHand = aDeployment({ id: 'ecs-svc/7', taskDefinitionArn: oldRevision, createdAt: at(90) });
    expect(verdictAfter(target, withDeployments(120, [byHand], { events }))).toMatchObject({
      reason: 'superseded',
    });
  });
});

describe('a rollout that ECS does not list', () => {
  const old = anOldDeployment({ status: 'PRIMARY' });

  it('has not started, though no task is desired', () => {
    expect(verdictAfter(target, withDeployments(2, [old], { desiredCount: 0 }))).toMatchObject({
      stage: 'not-visible',
    });
  });

  it('is not visible in a DAEMON service either', () => {
    expect(verdictAfter(target, withDeployments(2, [old], { schedulingStrategy: 'DAEMON' }))).toMatchObject({
      stage: 'not-visible',
    });
  });

  it('may take 2 min to appear, and 8 s to come back', () => {
    const look = (seconds: number) => withDeployments(seconds, [old]);
    expect(verdictAfter(target, look(1), look(121)).kind).toBe('progressing');
    expect(verdictAfter(target, look(1), look(121.001)).message).toBe(
      `The deployment of api:42 (${ourId}) did not appear within 2 min.`,
    );
    expect(verdictAfter(target, aSnapshot(), look(68)).kind).toBe('progressing');
    expect(verdictAfter(target, aSnapshot(), look(68.001))).toMatchObject({ reason: 'vanished' });
  });
});

describe('the limit of the watch', () => {
  it('takes nothing from a verdict that was found as late as that', () => {
    expect(verdictAfter(target, withDeployments(1_800, [completed])).kind).toBe('succeeded');
  });

  it('names the rollback that it breaks off', () => {
    const back = withDeployments(5_000, [{ ...failedOurs, status: 'ACTIVE' }, rollingBackOld]);
    expect(verdictAfter(target, back).message).toBe(
      'api:42 was not complete after 30 min: rolling back to api:41: 2 of 2 tasks run it.',
    );
  });
});

it('has started when a DAEMON service is complete without an instance', () => {
  const none = aDeployment({ desiredCount: 0, runningCount: 0, rolloutState: 'COMPLETED' });
  const daemon = { schedulingStrategy: 'DAEMON', desiredCount: 0 };
  expect(verdictAfter(target, withDeployments(60, [none], daemon))).toMatchObject({
    kind: 'started',
    message: 'api:42 is deployed, but no task runs: the cluster has no instance for it.',
  });
});
