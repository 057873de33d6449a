import { describe, expect, test } from '@jest/globals';
import { asObject, asObjects, asText, type Json } from '../../../simulator/json.ts';
import type { HookEvent } from '../../../simulator/model/world.ts';
import type { NativeOptions } from '../../../simulator/scenarios/account-options.ts';
import { supersededMidShift } from '../../../simulator/scenarios/native/failures.ts';
import * as good from '../../../simulator/scenarios/native/good.ts';
import { hookRefusesEarly } from '../../../simulator/scenarios/native/hooks.ts';
import { hook, native, pause } from '../../../simulator/scenarios/native/native.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import { begin as beginRollout } from './rollout.ts';

function begin(scenario: Scenario) {
  const rollout = beginRollout(scenario);
  const { simulation } = rollout;
  const describeAll = () =>
    asObjects(
      simulation.ecs('DescribeServiceDeployments', {
        serviceDeploymentArns: asObjects(
          simulation.ecs('ListServiceDeployments', { cluster: 'onestep-dev', service: 'onestep-api-dev' })[
            'serviceDeployments'
          ],
        ).map((one) => one['serviceDeploymentArn']),
      })['serviceDeployments'],
    );
  return {
    ...rollout,
    newest: (): Json => describeAll()[0] ?? {},
    /** The service deployment that was begun first by the test. */
    ours: (): Json => describeAll().at(-2) ?? {},
    target: () => asObject(describeAll()[0]?.['targetServiceRevision']),
    weights: () => [...simulation.world.rules.values()].map(({ actions }) => weightsIn(actions[0] ?? {})),
    /** Lets time pass until the stage is reached. */
    until: (stage: string) => {
      for (let second = 0; second < 7200; second++) {
        rollout.pass(1);
        const { status, lifecycleStage } = describeAll()[0] ?? {};
        if (status === 'IN_PROGRESS' && lifecycleStage === stage) return;
      }
      throw new Error(`${stage} was not reached.`);
    },
  };
}

function shift(options: NativeOptions): Scenario {
  return native({ name: 'shift', title: 'A shift as the test wants it.', source: 'The test.' }, options);
}

function weightsIn(action: Json): Record<string, unknown> {
  const groups = asObjects(asObject(action['ForwardConfig'])['TargetGroups']);
  return Object.fromEntries(
    groups.map((group) => [(asText(group['TargetGroupArn']) ?? '').split('/')[1], group['Weight']]),
  );
}

describe('a shift of traffic', () => {
  test('goes through its stages in their order, some shorter than the pause between two looks', () => {
    const rollout = begin(good.blueGreen);
    const seen: unknown[] = [];
    for (let second = 0; second < 500; second++) {
      rollout.pass(1);
      const { lifecycleStage } = rollout.newest();
      if (lifecycleStage !== undefined && seen.at(-1) !== lifecycleStage) seen.push(lifecycleStage);
    }
    expect(seen.slice(seen.indexOf('SCALE_UP'))).toEqual([
      'SCALE_UP',
      'POST_SCALE_UP',
      'TEST_TRAFFIC_SHIFT',
      'POST_TEST_TRAFFIC_SHIFT',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'POST_PRODUCTION_TRAFFIC_SHIFT',
      'BAKE_TIME',
      'CLEAN_UP',
    ]);
  });

  test('writes both weights of the rules, and the pair swaps with the next deployment', () => {
    const rollout = begin(good.blueGreen);
    rollout.until('BAKE_TIME');
    const shifted = { 'onestep-dev-2': 100, 'onestep-dev': 0 };
    expect(rollout.weights()).toEqual([shifted, shifted]);
    expect(rollout.target()).toMatchObject({
      requestedProductionTrafficWeight: 100,
      requestedTestTrafficWeight: 100,
      runningTaskCount: 2,
    });
    expect(rollout.service()).toMatchObject({ runningCount: 4 });
    rollout.pass(900);
    const update = { cluster: 'onestep-dev', service: 'onestep-api-dev', forceNewDeployment: true };
    rollout.simulation.ecs('UpdateService', update);
    rollout.pass(900);
    expect(rollout.weights()[0]).toEqual({ 'onestep-dev': 100, 'onestep-dev-2': 0 });
  });

  test('of a linear deployment rises step by step', () => {
    const rollout = begin(good.linear);
    const seen: unknown[] = [];
    for (let second = 0; second < 900; second++) {
      rollout.pass(1);
      const weight = rollout.target()['requestedProductionTrafficWeight'];
      if (weight !== undefined && seen.at(-1) !== weight) seen.push(weight);
    }
    // The first is the weight of the deployment before, which is still the newest that is listed.
    expect(seen).toEqual([100, 0, 25, 50, 75, 100]);
  });

  test('of tenths of a percent is written in whole weights', () => {
    const canaryConfiguration = { canaryPercent: 0.5 };
    const rollout = begin(shift({ strategy: 'CANARY', configuration: { canaryConfiguration } }));
    rollout.until('PRODUCTION_TRAFFIC_SHIFT');
    expect(rollout.weights()[0]).toEqual({ 'onestep-dev-2': 5, 'onestep-dev': 995 });
  });

  test('is resolved in the revision: the group that is to get the traffic, and its rule', () => {
    const rollout = begin(good.blueGreen);
    rollout.pass(10);
    const answer = rollout.simulation.ecs('DescribeServiceRevisions', {
      serviceRevisionArns: [rollout.target()['arn']],
    });
    const [revision] = asObjects(answer['serviceRevisions']);
    const resolved = asObjects(asObject(revision?.['resolvedConfiguration'])['loadBalancers']);
    expect(resolved).toHaveLength(1);
    expect(resolved[0]?.['targetGroupArn']).toMatch(/targetgroup\/onestep-dev-2\//);
    expect(resolved[0]?.['productionListenerRule']).toMatch(/:listener-rule\/app\//);
  });

  test('over an unfinished one begins with RECONCILE_SERVICE, and ends with the newest alone', () => {
    const rollout = begin(supersededMidShift);
    rollout.pass(250);
    expect(rollout.newest()).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'RECONCILE_SERVICE' });
    expect(rollout.ours()).toMatchObject({ status: 'STOP_REQUESTED' });
    expect(rollout.weights()[0]).toEqual({ 'onestep-dev': 100, 'onestep-dev-2': 0 });
    rollout.pass(7200);
    expect(rollout.newest()).toMatchObject({ status: 'SUCCESSFUL' });
    expect(rollout.ours()).toMatchObject({ status: 'STOPPED' });
    expect(rollout.deployments()).toHaveLength(1);
  });
});

describe('hooks', () => {
  test('are told the weights at the two shifts alone, and no source', () => {
    const events: HookEvent[] = [];
    const rollout = begin(
      shift({
        strategy: 'BLUE_GREEN',
        hooks: [
          hook(['PRE_SCALE_UP', 'PRODUCTION_TRAFFIC_SHIFT'], (event) => {
            events.push(event);
            return { hookStatus: 'SUCCEEDED' };
          }),
        ],
      }),
    );
    rollout.pass(600);
    const revision = rollout.target()['arn'] as string;
    expect(events.map(({ lifecycleStage }) => lifecycleStage)).toEqual([
      'PRE_SCALE_UP',
      'PRODUCTION_TRAFFIC_SHIFT',
    ]);
    expect(events[0]?.executionDetails).toMatchObject({
      targetServiceRevisionArn: revision,
      testTrafficWeights: {},
      productionTrafficWeights: {},
    });
    expect(events[1]?.executionDetails.productionTrafficWeights).toMatchObject({ [revision]: 100 });
    expect(events[1]?.resourceArn).toBe(rollout.newest()['serviceDeploymentArn']);
  });

  test('run again on the way back, with the weights swapped', () => {
    const seen: unknown[] = [];
    const rollout = begin(
      shift({
        strategy: 'BLUE_GREEN',
        hooks: [
          hook(['PRODUCTION_TRAFFIC_SHIFT'], (event, { isRollback }) => {
            seen.push([isRollback, Object.values(event.executionDetails.productionTrafficWeights)]);
            return { hookStatus: 'SUCCEEDED' };
          }),
        ],
      }),
    );
    rollout.until('BAKE_TIME');
    stop(rollout);
    rollout.pass(300);
    expect(seen).toEqual([
      [false, [100, 0]],
      [true, [0, 100]],
    ]);
  });

  test('that refuse before the first task let the deployment leave the list within seconds', () => {
    const rollout = begin(hookRefusesEarly);
    rollout.pass(12);
    expect(rollout.deployments().map(({ id }) => id)).not.toContain(rollout.deploymentId);
    expect(rollout.newest()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringMatching(
        /^Service deployment rolled back because PRE_SCALE_UP lifecycle hook\(s\) failed\. Lifecycle hook target arn:aws:lambda:\S+ returned FAILED status\.$/,
      ),
    });
    const events = rollout.events().map(({ text }) => text);
    expect(events.some((text) => text.includes('has started'))).toBe(false);
    expect(events[0]).toContain('deployment failed: Service deployment rolled back because PRE_SCALE_UP');
  });

  test('write what they say into the log of their function', () => {
    const rollout = begin(hookRefusesEarly);
    rollout.pass(60);
    const group = rollout.simulation.world.logGroups.get('/aws/lambda/onestep-check');
    const lines = [...(group?.streams.values() ?? [])].flatMap((stream) => stream.lines);
    expect(lines.map(({ text }) => text)).toContain('change freeze until Monday: deployment refused');
  });
});

describe('ContinueServiceDeployment', () => {
  const paused = (stage = 'POST_TEST_TRAFFIC_SHIFT') =>
    begin(
      shift({
        strategy: 'BLUE_GREEN',
        hooks: [pause(stage, { minutes: 60, action: 'ROLLBACK' })],
      }),
    );
  type Begun = ReturnType<typeof begin>;
  const call = (rollout: Begun, own: Json = {}) =>
    rollout.simulation.ecs('ContinueServiceDeployment', {
      serviceDeploymentArn: rollout.newest()['serviceDeploymentArn'],
      hookId: asObjects(rollout.newest()['lifecycleHookDetails'])[0]?.['hookId'],
      ...own,
    });

  test('lets the deployment go on, once', () => {
    const rollout = paused();
    rollout.until('POST_TEST_TRAFFIC_SHIFT');
    const [waiting] = asObjects(rollout.newest()['lifecycleHookDetails']);
    expect(waiting).toMatchObject({
      hookId: expect.stringMatching(/^ecs-pause-[\w-]{43}$/),
      targetType: 'PAUSE',
      status: 'AWAITING_ACTION',
      timeoutAction: 'ROLLBACK',
    });
    expect(Number(waiting?.['expiresAt'])).toBeCloseTo(rollout.clock.now().getTime() / 1000 + 3600, -1);
    rollout.pass(600);
    expect(rollout.newest()).toMatchObject({ lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT' });
    expect(call(rollout)).toEqual({ serviceDeploymentArn: rollout.newest()['serviceDeploymentArn'] });
    expect(() => call(rollout)).toThrow(refusal('InvalidParameterException'));
    rollout.pass(600);
    expect(rollout.newest()).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('sends it back', () => {
    const rollout = paused();
    rollout.until('POST_TEST_TRAFFIC_SHIFT');
    call(rollout, { action: 'ROLLBACK' });
    expect(rollout.newest()).toMatchObject({ status: 'ROLLBACK_REQUESTED' });
    rollout.pass(300);
    expect(rollout.newest()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  });

  test.each([
    ['an ARN that nobody knows', { serviceDeploymentArn: 'arn:x' }, 'ServiceDeploymentNotFoundException'],
    ['an id that is none of the stage', { hookId: 'ecs-pause-x' }, 'InvalidParameterException'],
    ['no id', { hookId: '' }, 'InvalidParameterException'],
    ['another action', { action: 'ABORT' }, 'InvalidParameterException'],
  ])('refuses %s', (_, own, code) => {
    const rollout = paused();
    rollout.until('POST_TEST_TRAFFIC_SHIFT');
    expect(() => call(rollout, own)).toThrow(refusal(code));
  });

  test('refuses a deployment that goes back already', () => {
    const rollout = paused();
    rollout.until('POST_TEST_TRAFFIC_SHIFT');
    const hookId = asObjects(rollout.newest()['lifecycleHookDetails'])[0]?.['hookId'];
    stop(rollout);
    rollout.pass(5);
    expect(() => call(rollout, { hookId })).toThrow(refusal('InvalidParameterException'));
  });
});

describe('StopServiceDeployment', () => {
  test.each([
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
  ])('goes back from %s, the stage stays in the answer, and the earlier revision serves', (stage) => {
    const longStages = { ...good.blueGreen, timing: { stageMs: 20_000 } };
    const rollout = begin(longStages);
    rollout.until(stage);
    stop(rollout);
    rollout.pass(6);
    expect(rollout.newest()).toMatchObject({ status: 'ROLLBACK_IN_PROGRESS', lifecycleStage: stage });
    rollout.pass(400);
    expect(rollout.newest()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', lifecycleStage: stage });
    expect(rollout.weights()[0]).toEqual({ 'onestep-dev': 100, 'onestep-dev-2': 0 });
    expect(rollout.service()).toMatchObject({
      runningCount: 2,
      taskDefinition: expect.stringMatching(/:1$/),
    });
  });
});

function stop(rollout: ReturnType<typeof begin>): void {
  rollout.simulation.ecs('StopServiceDeployment', {
    serviceDeploymentArn: rollout.newest()['serviceDeploymentArn'],
    stopType: 'ROLLBACK',
  });
}

function refusal(code: string) {
  return expect.objectContaining({ code });
}
