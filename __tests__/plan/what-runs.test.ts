import { describe, expect, test } from '@jest/globals';
import { isDeadlocked } from '../../src/ecs/bounds.ts';
import type { Deployment, ServiceEvent } from '../../src/ecs/service.ts';
import { noticesBefore } from '../../src/plan/preconditions.ts';
import { readCurrent } from '../../src/plan/read-current.ts';
import { whatRuns } from '../../src/plan/what-runs.ts';
import { aCurrent, aRevision } from '../fixtures/plans.ts';
import {
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
  anOldDeployment,
  aService,
  oldRevision,
  ourRevision,
} from '../fixtures/snapshots.ts';

const runs = (...deployments: Deployment[]) => whatRuns(aService({ deployments })).taskDefinitionArn;

describe('what a service runs', () => {
  test.each(['FAILED', 'IN_PROGRESS'])(
    'is the last completed deployment while the newest is %s',
    (rolloutState) => {
      expect(runs(aDeployment({ rolloutState }), anOldDeployment())).toBe(oldRevision);
    },
  );

  test('is the newest deployment once it is complete, or where nothing else serves', () => {
    expect(runs(aDeployment({ rolloutState: 'COMPLETED' }), anOldDeployment())).toBe(ourRevision);
    expect(runs(aDeployment({ rolloutState: 'FAILED' }))).toBe(ourRevision);
    expect(runs(aDeployment(), anOldDeployment({ runningCount: 0 }))).toBe(ourRevision);
    expect(runs(aDeployment(), anOldDeployment({ rolloutState: 'FAILED' }))).toBe(ourRevision);
  });

  test('is the last completed deployment of a service that is to run no task, and nothing is said of its tasks', () => {
    const deployments = [aDeployment({ runningCount: 0 }), anOldDeployment({ runningCount: 0 })];
    expect(whatRuns(aService({ deployments, desiredCount: 0 }))).toEqual({ taskDefinitionArn: oldRevision });
  });

  test('is the newest of several that are complete', () => {
    const older = anOldDeployment({ id: 'ecs-svc/1', taskDefinitionArn: 'arn:x:task-definition/api:7' });
    older satisfies Deployment;
    const old = anOldDeployment({ createdAt: new Date(older.createdAt.getTime() + 1_000) });
    expect(runs(aDeployment({ rolloutState: 'FAILED' }), older, old)).toBe(oldRevision);
  });

  test('is the base, and the report names the revision that it is not', async () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'FAILED' }), anOldDeployment()] });
    const asked: string[] = [];
    const reads = {
      describeTaskDefinition: async (name: string) => {
        asked.push(name);
        return aRevision();
      },
      registryHost: async () => undefined,
      repositoryExists: async () => true,
    };
    expect((await readCurrent(service, reads)).running.arn).toBe(oldRevision);
    expect(asked[0]).toBe(oldRevision);
    const [notice] = noticesBefore(aCurrent({ service }), 2);
    expect(notice?.message).toMatch(
      /set to api:42, whose deployment has failed\. The last one that completed is that of api:41/,
    );
  });
});

describe('a deadlock', () => {
  const stuck = aDeploymentConfiguration({ minimumHealthyPercent: 100, maximumPercent: 150 });
  const alone = (overrides: Partial<Deployment>) =>
    aService({
      desiredCount: 1,
      deploymentConfiguration: stuck,
      deployments: [anOldDeployment({ status: 'PRIMARY', runningCount: 1, ...overrides })],
    });

  test('needs a running task that may not be stopped', () => {
    expect(isDeadlocked(alone({}))).toBe(true);
    expect(isDeadlocked(alone({ runningCount: 0 }))).toBe(false);
  });

  test('is none while the tasks that are there fail: each end makes room', () => {
    expect(isDeadlocked(alone({ failedTasks: 2 }))).toBe(false);
  });

  test('is none while ECS replaces tasks of a completed deployment, which counts no failure', () => {
    const unhealthy = anEvent(
      -60,
      '(service api) (port 8000) is unhealthy in (target-group arn) due to (reason Request timed out).',
    );
    const steady = (seconds: number) => anEvent(seconds, '(service api) has reached a steady state.');
    const stuckEvent = anEvent(
      -30,
      '(service api) was unable to stop or start tasks during a deployment because of the service deployment configuration.',
    );
    const withEvents = (...events: readonly ServiceEvent[]) => isDeadlocked({ ...alone({}), events });
    expect(withEvents(steady(-90), unhealthy)).toBe(false);
    expect(withEvents(unhealthy, steady(-50))).toBe(true);
    expect(withEvents(unhealthy, stuckEvent)).toBe(true);
  });

  test('is for the wanted number of tasks', () => expect(isDeadlocked(alone({}), 2)).toBe(false));
});
