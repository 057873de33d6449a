import type * as ecs from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';
import { validateTaskDefinition } from '../../simulator/services/ecs/validate.ts';
import { toService } from '../../src/aws/service-values.ts';
import { toTask } from '../../src/aws/task-values.ts';
import { isDeadlocked } from '../../src/ecs/bounds.ts';
import { requireRevision } from '../../src/plan/preconditions.ts';
import { whatRuns } from '../../src/plan/what-runs.ts';
import { noHistory } from '../../src/rollout/history.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import { isUnchanged } from '../../src/task-definition/changes.ts';
import { render } from '../../src/task-definition/render.ts';
import { aRolloutTarget, aSnapshot } from '../fixtures/snapshots.ts';

/** Answers of the shapes that real accounts gave, members left out included; names and numbers are ours. */

const began = new Date('2026-03-02T10:00:00Z');
const revision = (number: number) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/shop:${number}`;

function deployment(number: number, rest: Partial<ecs.Deployment>): ecs.Deployment {
  const at = new Date(began.getTime() + number * 60_000);
  return { id: `ecs-svc/${number}`, taskDefinition: revision(number), createdAt: at, updatedAt: at, ...rest };
}

function service(deployments: readonly ecs.Deployment[], rest: Partial<ecs.Service> = {}) {
  return toService({
    serviceArn: 'arn:aws:ecs:eu-central-1:111122223333:service/shop/shop-api',
    serviceName: 'shop-api',
    clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/shop',
    status: 'ACTIVE',
    taskDefinition: deployments[0]?.taskDefinition ?? '',
    desiredCount: 1,
    runningCount: deployments.reduce((sum, { runningCount = 0 }) => sum + runningCount, 0),
    deployments: [...deployments],
    ...rest,
  });
}

/** The verdict about the deployment of this number, a minute later. */
function verdictOf(number: number, seen: ReturnType<typeof service>) {
  const at = new Date(began.getTime() + number * 60_000);
  const target = aRolloutTarget({
    deploymentId: `ecs-svc/${number}`,
    startedAt: at,
    taskDefinitionArn: revision(number),
    previousTaskDefinitionArn: revision(number - 1),
  });
  const later = new Date(at.getTime() + 60_000);
  const { kind, ...rest } = assess(target, aSnapshot({ at: later, service: seen }), noHistory);
  return 'reason' in rest ? `${kind}: ${rest.reason}` : kind;
}

describe('a service as it was recorded', () => {
  test('without controller, strategy, percents and events is a rolling one with the usual percents', () => {
    expect(service([deployment(7, { status: 'PRIMARY' })])).toMatchObject({
      deploymentController: 'ECS',
      schedulingStrategy: 'REPLICA',
      events: [],
      deploymentConfiguration: { strategy: 'ROLLING', minimumHealthyPercent: 100, maximumPercent: 200 },
    });
  });

  test('without rolloutState is judged by its counts', () => {
    const old = deployment(6, { status: 'ACTIVE', desiredCount: 1, runningCount: 1 });
    const fresh = deployment(7, { status: 'PRIMARY', desiredCount: 1, runningCount: 0 });
    expect(verdictOf(7, service([fresh, old]))).toBe('progressing');
    expect(whatRuns(requireRevision(service([fresh, old]))).taskDefinitionArn).toBe(revision(6));
    expect(verdictOf(7, service([{ ...fresh, runningCount: 1 }]))).toBe('succeeded');
  });

  test('that begins has a PRIMARY of nothing beside the one that serves', () => {
    const old = deployment(6, {
      status: 'ACTIVE',
      rolloutState: 'COMPLETED',
      desiredCount: 1,
      runningCount: 1,
    });
    const fresh = deployment(7, {
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      desiredCount: 0,
      runningCount: 0,
    });
    expect(verdictOf(7, service([fresh, old]))).toBe('progressing');
    expect(verdictOf(6, service([fresh, old]))).toBe('failed: superseded');
    expect(whatRuns(requireRevision(service([fresh, old]))).taskDefinitionArn).toBe(revision(6));
  });

  test('that ECS rolled back lists the failed deployment beside the PRIMARY', () => {
    const failed = deployment(7, {
      status: 'ACTIVE',
      rolloutState: 'FAILED',
      runningCount: 0,
      failedTasks: 0,
    });
    const back = deployment(8, { status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 1 });
    expect(verdictOf(7, service([{ ...back, taskDefinition: revision(6) }, failed]))).toBe(
      'failed: rolled-back',
    );
  });

  test('that never came up has room for a task at minimum 100 and maximum 150', () => {
    const seen = service(
      [deployment(7, { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 1, failedTasks: 10 })],
      { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 150 } },
    );
    expect(isDeadlocked(seen)).toBe(false);
    expect(verdictOf(7, seen)).toBe('progressing');
  });

  test('that is deleted, or set to no task, is neither deployed nor under way', () => {
    const last = deployment(7, { status: 'PRIMARY', runningCount: 2 });
    expect(verdictOf(7, service([last], { status: 'DRAINING', desiredCount: 0 }))).toBe('failed: deleted');
    expect(verdictOf(7, service([last], { desiredCount: 0 }))).toBe('started');
  });
});

test('a task as it was recorded may have neither containers nor times, and a reason of null', () => {
  const bare = {
    taskArn: 'arn:aws:ecs:eu-central-1:111122223333:task/shop/0123',
    taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/shop:1',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    stoppedReason: null,
  };
  expect(toTask(bare as unknown as ecs.Task)).toMatchObject({ id: '0123', containers: [] });
});

test('a definition as it was recorded, with every empty list that ECS describes, can be registered and is unchanged', () => {
  const described = {
    family: 'shop',
    cpu: '256',
    memory: '512',
    networkMode: 'awsvpc' as const,
    volumes: [],
    tags: [],
    placementConstraints: [],
    inferenceAccelerators: [],
    requiresCompatibilities: [],
    containerDefinitions: [
      {
        name: 'app',
        image: 'nginx:1.27.3',
        cpu: 0,
        links: [],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp', name: '80' }],
        essential: true,
        environment: [],
        environmentFiles: [],
        mountPoints: [],
        volumesFrom: [],
        secrets: [],
        dockerLabels: {},
        ulimits: [],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/shop', 'awslogs-region': 'eu-central-1' },
          secretOptions: [],
        },
        systemControls: [],
        credentialSpecs: [],
      },
    ],
  };
  const { taskDefinition } = render(described);
  expect(() => validateTaskDefinition(described)).toThrow('Tags can not be empty.');
  expect(() =>
    validateTaskDefinition(taskDefinition as Parameters<typeof validateTaskDefinition>[0]),
  ).not.toThrow();
  expect(taskDefinition).not.toHaveProperty('tags');
  expect(isUnchanged(described, taskDefinition)).toBe(true);
});
