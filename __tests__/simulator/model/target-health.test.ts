import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../simulator/model/world.ts';
import { setUpAccount } from '../../../simulator/scenarios/account.ts';
import { newImage, serves } from '../../../simulator/scenarios/django-service.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import { begin, type Rollout, scenarioNamed } from './rollout.ts';

function targetsOfNewTasks({ simulation, deploymentId }: Rollout): Target[] {
  const addresses = [...simulation.world.tasks.values()]
    .filter((task) => task.deploymentId === deploymentId)
    .map(({ privateIp }) => privateIp);
  return [...simulation.world.targetGroups.values()].flatMap(({ targets }) =>
    targets.filter(({ id }) => addresses.includes(id)),
  );
}

/** States of the newest task's target, second by second, each once. */
function states(rollout: Rollout, seconds: number): string[] {
  const seen: string[] = [];
  for (let i = 0; i < seconds; i++) {
    rollout.pass(1);
    const health = targetsOfNewTasks(rollout)[0]?.health;
    const words = health === undefined ? 'none' : [health.state, health.reason].filter(Boolean).join(' ');
    if (words !== seen.at(-1)) seen.push(words);
  }
  return seen;
}

function one(overrides: Partial<Scenario>): Scenario {
  return {
    ...scenarioNamed('success'),
    setUp: (world) => setUpAccount(world, { graceSeconds: 60 }),
    ...overrides,
  };
}

test('a new target of an Application Load Balancer is healthy after one passed check, whatever its threshold', () => {
  const rollout = begin(
    one({ setUp: (world) => setUpAccount(world, { targetGroup: { healthyThresholdCount: 10 } }) }),
  );
  expect(states(rollout, 50)).toEqual(['none', 'initial Elb.RegistrationInProgress', 'healthy']);
});

test('a new target of a Network Load Balancer needs its whole threshold', () => {
  const rollout = begin(
    one({
      setUp: (world) =>
        setUpAccount(world, {
          targetGroup: { protocol: 'TCP', healthCheckProtocol: 'TCP', healthyThresholdCount: 3 },
        }),
    }),
  );
  rollout.pass(60);
  expect(targetsOfNewTasks(rollout)[0]?.health.state).toBe('initial');
  rollout.pass(10);
  expect(targetsOfNewTasks(rollout)[0]?.health.state).toBe('healthy');
});

describe('an unhealthy target says why', () => {
  test.each([
    [404, 'Target.ResponseCodeMismatch', 'Health checks failed with these codes: [404]'],
    ['timeout', 'Target.Timeout', 'Request timed out'],
    ['refused', 'Target.FailedHealthChecks', 'Health checks failed'],
  ] as const)('answer %s', (answer, reason, description) => {
    const rollout = begin(
      one({ behave: newImage((container) => ({ ...serves(container), answer: () => answer })) }),
    );
    rollout.pass(75);
    expect(targetsOfNewTasks(rollout)[0]?.health).toEqual({ state: 'unhealthy', reason, description });
  });
});

test('an unhealthy target becomes healthy again after its threshold', () => {
  const rollout = begin(
    one({
      behave: newImage((container) => ({
        ...serves(container),
        answersVary: true,
        answer: (_, ms) => (ms < 25_000 ? 503 : 200),
      })),
    }),
  );
  expect(states(rollout, 90)).toEqual([
    'none',
    'initial Elb.RegistrationInProgress',
    'initial Elb.InitialHealthChecking',
    'unhealthy Target.ResponseCodeMismatch',
    'healthy',
  ]);
});

test('a target drains for the delay of its group, and is gone before its task is stopped', () => {
  const rollout = begin(one({ setUp: (world) => setUpAccount(world, { deregistrationDelaySeconds: 40 }) }));
  const [old] = [...rollout.simulation.world.tasks.values()];
  const seen: string[] = [];
  for (let i = 0; i < 150; i++) {
    rollout.pass(1);
    const target = [...rollout.simulation.world.targetGroups.values()][0]?.targets.find(
      ({ id }) => id === old?.privateIp,
    );
    seen.push(`${target?.health.state ?? 'gone'} ${old?.lastStatus}`);
  }
  const changes = seen.filter((words, i) => words !== seen[i - 1]);
  expect(changes).toEqual([
    'healthy RUNNING',
    'healthy DEACTIVATING',
    'draining DEACTIVATING',
    'gone STOPPING',
    'gone DEPROVISIONING',
    'gone STOPPED',
  ]);
  expect(seen.filter((words) => words.startsWith('draining'))).toHaveLength(40);
});

test('targets of a group without a load balancer are unused, and the rollout never ends', () => {
  const rollout = begin(scenarioNamed('target-group-without-load-balancer'));
  rollout.pass(3600);
  expect(targetsOfNewTasks(rollout)[0]?.health).toMatchObject({ state: 'unused', reason: 'Target.NotInUse' });
  expect(rollout.deployments()[0]).toMatchObject({ rolloutState: 'IN_PROGRESS' });
});
