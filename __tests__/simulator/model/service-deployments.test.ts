import { describe, expect, test } from '@jest/globals';
import { asObject, asObjects, asText } from '../../../simulator/json.ts';
import type { Json } from '../../../simulator/operation.ts';
import { begin, type Rollout, scenarioNamed } from './rollout.ts';

function newest(rollout: Rollout): Json {
  const listed = rollout.simulation.ecs('ListServiceDeployments', {
    cluster: 'onestep-dev',
    service: 'onestep-api-dev',
  });
  const arn = asText(asObjects(listed['serviceDeployments'])[0]?.['serviceDeploymentArn']);
  const described = rollout.simulation.ecs('DescribeServiceDeployments', { serviceDeploymentArns: [arn] });
  return asObjects(described['serviceDeployments'])[0] ?? {};
}

function requestRollback(rollout: Rollout): void {
  rollout.simulation.ecs('StopServiceDeployment', {
    serviceDeploymentArn: newest(rollout)['serviceDeploymentArn'],
    stopType: 'ROLLBACK',
  });
}

test('a circuit-breaker rollback goes through ROLLBACK_IN_PROGRESS and tells its reason', () => {
  const rollout = begin(scenarioNamed('missing-variable'));
  rollout.pass(150);
  expect(newest(rollout)).toMatchObject({
    status: 'IN_PROGRESS',
    deploymentCircuitBreaker: { status: 'MONITORING', failureCount: 2, threshold: 3 },
  });
  rollout.pass(80);
  expect(newest(rollout)).toMatchObject({
    status: 'ROLLBACK_IN_PROGRESS',
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    deploymentCircuitBreaker: { status: 'TRIGGERED' },
  });
  expect(asObject(newest(rollout)['rollback'])['serviceRevisionArn']).toMatch(
    /:service-revision\/onestep-dev\/onestep-api-dev\/\d+$/,
  );
  rollout.pass(120);
  expect(newest(rollout)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
});

test('without a rollback it is stopped', () => {
  const rollout = begin(scenarioNamed('missing-variable-without-rollback'));
  rollout.pass(600);
  expect(newest(rollout)).toMatchObject({ status: 'STOPPED' });
  expect(newest(rollout)).toHaveProperty('stoppedAt');
  expect(rollout.deployments()).toMatchObject([
    { id: rollout.deploymentId, status: 'PRIMARY', rolloutState: 'FAILED' },
    { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 1 },
  ]);
});

test('a first deployment has nothing to roll back to, and stays FAILED', () => {
  const rollout = begin(scenarioNamed('first-deployment-fails'));
  rollout.pass(900);
  expect(newest(rollout)).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'No rollback candidate was found to run the rollback.',
  });
  expect(rollout.deployments()[0]).toMatchObject({
    id: rollout.deploymentId,
    status: 'PRIMARY',
    rolloutState: 'FAILED',
  });
});

describe('a requested rollback', () => {
  test('brings the old deployment back, whatever the breaker is set to', () => {
    const rollout = begin(scenarioNamed('missing-variable-without-breaker'));
    rollout.pass(60);
    requestRollback(rollout);
    expect(newest(rollout)).toMatchObject({ status: 'ROLLBACK_REQUESTED' });
    rollout.pass(200);
    expect(newest(rollout)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(rollout.deployments()).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 1 },
    ]);
    expect(rollout.simulation.truth.when(rollout.deploymentId, 'rolled-back')).toBeDefined();
  });

  test('ends in SUCCESSFUL when the deployment comes through first', () => {
    const rollout = begin(scenarioNamed('success'));
    rollout.pass(100);
    requestRollback(rollout);
    rollout.pass(200);
    expect(newest(rollout)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(rollout.deployments()).toMatchObject([{ id: rollout.deploymentId, rolloutState: 'COMPLETED' }]);
  });

  test('is refused once the deployment has ended, and for one that does not exist', () => {
    const rollout = begin(scenarioNamed('success'));
    rollout.pass(300);
    expect(() => requestRollback(rollout)).toThrow(expect.objectContaining({ code: 'ConflictException' }));
    const stop = () =>
      rollout.simulation.ecs('StopServiceDeployment', { serviceDeploymentArn: 'arn:aws:ecs:none' });
    expect(stop).toThrow(expect.objectContaining({ code: 'ServiceDeploymentNotFoundException' }));
  });
});

test('an overtaken one is STOPPED, and its deployment is listed until its tasks are gone', () => {
  const rollout = begin(scenarioNamed('superseded'));
  rollout.pass(30);
  expect(rollout.deployments()).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
    { id: rollout.deploymentId, status: 'ACTIVE', rolloutState: 'IN_PROGRESS' },
    { status: 'ACTIVE', rolloutState: 'COMPLETED' },
  ]);
  rollout.pass(300);
  const listed = rollout.simulation.ecs('ListServiceDeployments', {
    cluster: 'onestep-dev',
    service: 'onestep-api-dev',
  });
  expect(asObjects(listed['serviceDeployments']).map(({ status }) => status)).toEqual([
    'SUCCESSFUL',
    'STOPPED',
    'SUCCESSFUL',
  ]);
  expect(rollout.deployments()).toHaveLength(1);
});

test('a rollback may run under a new id on the old revision', () => {
  const rollout = begin({ ...scenarioNamed('missing-variable'), quirks: { rollbackHasNewId: true } });
  const old = rollout.deployments()[1];
  rollout.pass(600);
  const [primary] = rollout.deployments();
  expect(primary).toMatchObject({
    taskDefinition: old?.['taskDefinition'],
    rolloutState: 'COMPLETED',
    runningCount: 1,
  });
  expect(primary?.['id']).not.toBe(old?.['id']);
  expect(rollout.deployments()).toHaveLength(1);
});

test('early success freezes the counts while the old tasks still drain', () => {
  const rollout = begin(scenarioNamed('early-success'));
  rollout.pass(120);
  expect(newest(rollout)).toMatchObject({
    status: 'SUCCESSFUL',
    targetServiceRevision: { runningTaskCount: 2 },
  });
  expect(rollout.deployments()).toHaveLength(2);
});

test('during the bake time everything runs, and the deployment is still in progress', () => {
  const rollout = begin(scenarioNamed('baking'));
  rollout.pass(240);
  expect(rollout.service()).toMatchObject({ runningCount: 1, pendingCount: 0 });
  expect(rollout.deployments()[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', runningCount: 1 });
  expect(newest(rollout)).toMatchObject({ status: 'IN_PROGRESS', alarms: { status: 'MONITORING' } });
});

test('an alarm fails the deployment and is named', () => {
  const rollout = begin(scenarioNamed('alarm'));
  rollout.pass(200);
  expect(newest(rollout)).toMatchObject({
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['onestep-dev-5xx'] },
  });
  expect(rollout.events().map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/deployment failed: alarm detected\.$/),
  );
});

test('the revision tells the digest that the tag was resolved to', () => {
  const rollout = begin(scenarioNamed('success'));
  rollout.pass(60);
  const arn = asObject(newest(rollout)['targetServiceRevision'])['arn'];
  const answer = rollout.simulation.ecs('DescribeServiceRevisions', {
    serviceRevisionArns: [arn, 'arn:none'],
  });
  const [revision] = asObjects(answer['serviceRevisions']);
  expect(asObjects(revision?.['containerImages'])[0]?.['imageDigest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(answer['failures']).toEqual([{ arn: 'arn:none', reason: 'MISSING' }]);
});
