import { describe, expect, test } from '@jest/globals';
import { estimate } from '../../src/timing/estimate.ts';
import { roundsOf, type TimingInput } from '../../src/timing/model.ts';
import { aTargetGroup, aTaskDefinition } from '../fixtures/evidence.ts';
import { aDeploymentConfiguration, aService } from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

function anInput(overrides: Partial<TimingInput> = {}): TimingInput {
  return {
    service: aService({ runningCount: 2 }),
    targetGroups: [aTargetGroup()],
    taskDefinition: aTaskDefinition({ image: `api@sha256:${'a'.repeat(64)}` }),
    ...overrides,
  };
}

function aGroup(intervalSeconds: number, deregistrationDelaySeconds: number) {
  return aTargetGroup({
    deregistrationDelaySeconds,
    healthCheck: { ...aTargetGroup().healthCheck, intervalSeconds },
  });
}

const percents = (minimumHealthyPercent: number, maximumPercent: number, runningCount = 4) =>
  aService({
    desiredCount: runningCount,
    runningCount,
    deploymentConfiguration: aDeploymentConfiguration({ minimumHealthyPercent, maximumPercent }),
  });

describe('estimate', () => {
  test('names the setting that makes the wait', () => {
    expect(estimate(anInput())).toEqual({
      seconds: 400,
      message: 'about 6 min 40 s, of which 5 min is the deregistration delay of target group api-dev',
    });
  });

  test('names both settings of a service that takes ten minutes', () => {
    expect(estimate(anInput({ targetGroups: [aGroup(300, 300)] }))?.message).toBe(
      'about 11 min 10 s, of which 5 min is the health-check interval of target group api-dev and 5 min the deregistration delay of target group api-dev',
    );
  });

  test('does not say the same time twice where one setting is all of the wait', () => {
    const deploymentConfiguration = aDeploymentConfiguration({ strategy: 'BLUE_GREEN' });
    const service = aService({ desiredCount: 2, runningCount: 2, deploymentConfiguration });
    const message = estimate(anInput({ service, waitFor: 'healthy' }))?.message;
    expect(message).toMatch(/^about [\w ]+, all of it the start and health of all new tasks$/);
  });

  test('names none when none is slow', () => {
    expect(estimate(anInput({ targetGroups: [aGroup(10, 5)] }))?.message).toBe('about 1 min 25 s');
  });

  test('leaves out the end of the old tasks when only health is waited for', () => {
    expect(estimate(anInput({ waitFor: 'healthy' }))?.seconds).toBe(80);
  });

  test('takes forty seconds for a task that nobody checks', () => {
    expect(estimate(anInput({ targetGroups: [] }))?.seconds).toBe(45 + 40 + 20);
  });

  test('counts every check that a network load balancer wants', () => {
    const group = aTargetGroup({ protocol: 'TCP' });
    expect(estimate(anInput({ targetGroups: [group], waitFor: 'healthy' }))?.seconds).toBe(45 + 5 + 150);
  });

  test('adds the lead task and the bake time', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      alarms: { enable: true, rollback: true, names: ['errors'] },
      bakeTimeMinutes: 10,
    });
    const input = anInput({
      taskDefinition: aTaskDefinition(),
      service: aService({ runningCount: 2, deploymentConfiguration }),
    });
    expect(estimate(input)?.seconds).toBe(400 + 30 + 600);
  });

  test('leaves out the bake time when only health is waited for', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      alarms: { enable: true, rollback: true, names: ['errors'] },
      bakeTimeMinutes: 10,
    });
    const service = aService({ runningCount: 2, deploymentConfiguration });
    expect(estimate(anInput({ service, waitFor: 'healthy' }))?.seconds).toBe(80);
  });

  test('waits for the slowest check and for the longest drain, of whichever target group', () => {
    const named = (name: string, interval: number, delay: number) => ({ ...aGroup(interval, delay), name });
    const targetGroups = [named('inside', 30, 120), named('outside', 60, 10)];
    expect(estimate(anInput({ targetGroups }))?.message).toBe(
      'about 4 min 10 s, of which 2 min is the deregistration delay of target group inside and 1 min the health-check interval of target group outside',
    );
  });

  test.each([
    ['with its own interval', { interval: 120 }, true, 45 + 120 + 20],
    ['every 30 s by default', {}, true, 45 + 30 + 20],
    ['not at all where it is not essential', { interval: 120 }, false, 45 + 40 + 20],
  ])('takes the health check of a container %s', (_, healthCheck, essential, seconds) => {
    const taskDefinition = aTaskDefinition({
      image: `api@sha256:${'a'.repeat(64)}`,
      essential,
      healthCheck: { command: ['CMD', 'true'], ...healthCheck },
    });
    expect(estimate(anInput({ targetGroups: [], taskDefinition }))?.seconds).toBe(seconds);
  });

  test('takes less time for a task to start on an instance than on Fargate', () => {
    const onInstances = aService({ runningCount: 2, launchType: 'EC2' });
    expect(estimate(anInput({ service: onInstances, targetGroups: [] }))?.seconds).toBe(15 + 40 + 20);
  });

  test('counts on the desired count that the rollout sets, not on the one before', () => {
    const service = aService({ desiredCount: 0, runningCount: 0 });
    const input = anInput({ service, taskDefinition: aTaskDefinition(), targetGroups: [] });
    expect(estimate(input)?.seconds).toBe(0);
    expect(estimate({ ...input, desiredCount: 1 })?.seconds).toBe(45 + 40);
    expect(estimate({ ...input, desiredCount: 2 })?.seconds).toBe(45 + 40 + 30);
  });

  test('says that the hooks before what is waited for come on top, and none of those after it', () => {
    const hooks = [{ kind: 'PAUSE', stages: ['POST_TEST_TRAFFIC_SHIFT'] }];
    const deploymentConfiguration = aDeploymentConfiguration({ strategy: 'BLUE_GREEN', hooks });
    const service = aService({ runningCount: 2, deploymentConfiguration });
    const messageOf = (more: Partial<TimingInput>) => estimate(anInput({ service, ...more }))?.message;
    expect(messageOf({})).toMatch(/; its lifecycle hooks come on top$/);
    expect(messageOf({ from: 'PRE_SCALE_UP' })).toMatch(/hooks come on top$/);
    for (const more of [{ waitFor: 'healthy' }, { from: 'POST_TEST_TRAFFIC_SHIFT' }] as const)
      expect(messageOf(more)).not.toContain('hooks');
  });

  test('has nothing to say of a rollout that cannot move', () => {
    expect(estimate(anInput({ service: percents(100, 100) }))).toBeUndefined();
  });
});

describe('rounds', () => {
  test.each([
    [
      100,
      200,
      [
        { starts: 4, ends: 0 },
        { starts: 0, ends: 4 },
      ],
    ],
    [
      50,
      100,
      [
        { starts: 0, ends: 2 },
        { starts: 2, ends: 0 },
        { starts: 0, ends: 2 },
        { starts: 2, ends: 0 },
      ],
    ],
    [
      0,
      100,
      [
        { starts: 0, ends: 4 },
        { starts: 4, ends: 0 },
      ],
    ],
  ])('with %i and %i percent', (minimum, maximum, rounds) => {
    expect(roundsOf({ service: percents(minimum, maximum) })).toEqual(rounds);
  });

  test('end with all tasks replaced, or nothing could move', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(100), fc.integer({ min: 100, max: 300 }), (count, minimum, maximum) => {
        const rounds = roundsOf({ service: percents(minimum, maximum, count) });
        if (rounds === undefined) {
          expect(Math.ceil((count * minimum) / 100)).toBe(count);
          return;
        }
        expect(rounds.reduce((sum, { starts }) => sum + starts, 0)).toBe(count);
        expect(rounds.reduce((sum, { ends }) => sum + ends, 0)).toBe(count);
      }),
    );
  });
});
