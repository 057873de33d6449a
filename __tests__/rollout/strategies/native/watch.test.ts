import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../../../src/ecs/aws-error.ts';
import { aDeployment, anEvent, anOldDeployment, aStoppedTask, at } from '../../../fixtures/snapshots.ts';
import type { Scene } from '../../replayed-reads.ts';
import { aStagedService, blueGreen, type Moment, sceneOf, strategyOf } from './scenes.ts';
import { type Run, watchStages } from './watched.ts';

const until = (seconds: number, ...after: readonly Moment[]) => [
  ...blueGreen.filter(({ from }) => from < seconds),
  ...after,
];
const withoutGroups = ({ revisions = [] }: Scene) =>
  revisions.map((revision) => ({ ...revision, targetGroups: [], productionRuleArns: [] }));
const message = ({ verdict }: Run) => verdict.message;
const perMinute = (run: Run) => run.calls.length / (run.endedAfter / 60);
const pauseHook = {
  id: 'ecs-pause-1',
  kind: 'PAUSE',
  status: 'AWAITING_ACTION',
  expiresAt: at(86_400),
  timeoutAction: 'ROLLBACK',
};

describe('a blue/green deployment that goes well', () => {
  test('is completed when ECS says so, with a proof of tasks and traffic', async () => {
    const run = await watchStages(sceneOf(blueGreen));
    expect(run.verdict).toMatchObject({ kind: 'succeeded' });
    expect(message(run)).toContain('all production traffic goes to api:42');
    expect(run.truth).toMatchObject({ outcome: 'proved' });
    expect(run.endedAfter - 120).toBeLessThan(3.5);
    expect(perMinute(run)).toBeLessThan(41);
  });

  test.each([
    ['healthy', 47, 'all production traffic goes to api:41'],
    ['shifted', 64, 'all production traffic goes to api:42'],
  ] as const)('has reached `%s` as soon as its stage is over', async (waitFor, truth, traffic) => {
    const run = await watchStages(sceneOf(blueGreen), { waitFor });
    expect(run.verdict).toMatchObject({ kind: 'succeeded' });
    expect(message(run)).toContain(traffic);
    expect(run.endedAfter - truth).toBeGreaterThanOrEqual(0);
    expect(run.endedAfter - truth).toBeLessThan(3.5);
  });

  test('of a service that is to run no task is never said to serve, nor taken back at the limit', async () => {
    const hours = 3_600;
    const idle = (moments: readonly Moment[]) =>
      moments.map((moment) => ({ ...moment, ...('running' in moment && { running: 0 }), old: 0 }));
    const service = { desiredCount: 0 };
    const course = until(100, { from: 66 + hours, stage: 'CLEAN_UP' });
    for (const waitFor of ['healthy', 'shifted'] as const) {
      const run = await watchStages(sceneOf(idle(course), service), { waitFor });
      expect(run.verdict).toMatchObject({
        kind: 'started',
        warning: expect.stringContaining('Nothing serves'),
      });
    }
  });

  test('is shifted too when the stages of the shift pass between two looks', async () => {
    const quick: Moment[] = until(
      60,
      { from: 60, stage: 'CLEAN_UP', weight: 100 },
      { from: 400, status: 'SUCCESSFUL', old: 0 },
    );
    const run = await watchStages(sceneOf(quick), { waitFor: 'shifted' });
    expect(run.verdict.kind).toBe('succeeded');
    expect(run.endedAfter).toBeLessThan(65);
  });

  test('that waits for a decision is paused only where that was waited for', async () => {
    const paused = until(60, { from: 60, hooks: [pauseHook] });
    const waited = await watchStages(sceneOf(paused), { waitFor: 'paused' });
    expect(waited.verdict.kind).toBe('paused');
    expect(message(waited)).toContain(
      'A pause hook at POST_TEST_TRAFFIC_SHIFT waits until 2026-08-11 10:00:00 UTC, then ECS rolls back',
    );
    const decided = [
      ...paused,
      { from: 200, hooks: [], stage: 'CLEAN_UP', weight: 100 },
      { from: 230, status: 'SUCCESSFUL', old: 0 },
    ];
    const followed = await watchStages(sceneOf(decided));
    expect(followed.verdict.kind).toBe('succeeded');
    const again = await watchStages(sceneOf(decided), { waitFor: 'paused', decidedHooks: [pauseHook.id] });
    expect(again.verdict.kind).toBe('succeeded');
  });

  test('is asked for rarely while it bakes for hours, and noticed soon afterwards', async () => {
    const hours = 2 * 3_600;
    const long = until(
      100,
      { from: 66 + hours, stage: 'CLEAN_UP' },
      { from: 90 + hours, status: 'SUCCESSFUL', old: 0 },
    );
    const service = { deploymentConfiguration: strategyOf('BLUE_GREEN', { bakeTimeMinutes: 120 }) };
    const run = await watchStages(sceneOf(long, service), { timeoutMs: 6 * 3_600_000 });
    expect(run.verdict.kind).toBe('succeeded');
    expect(run.endedAfter - 90 - hours).toBeLessThan(3.5);
    const inBake = run.calls.filter(({ at: seconds }) => seconds > 900 && seconds < hours);
    expect(inBake.length / ((hours - 900) / 60)).toBeLessThan(10);
  }, 60_000);
});

describe('a blue/green deployment that fails', () => {
  test('is rolled back when a hook refuses it at once, although it is listed no more', async () => {
    const reason =
      'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-central-1:111122223333:function:gate returned FAILED status.';
    const refused = until(4, { from: 4, status: 'ROLLBACK_SUCCESSFUL', statusReason: reason, isGone: true });
    const run = await watchStages(sceneOf(refused));
    expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'rolled-back' });
    expect(message(run)).toContain('because PRE_SCALE_UP lifecycle hook(s) failed.');
    expect(message(run)).toContain('All production traffic goes to api:41');
  });

  test('says who has traffic while ECS takes it back, whatever stage is still shown', async () => {
    const back = until(
      100,
      { from: 80, status: 'ROLLBACK_IN_PROGRESS', stage: 'BAKE_TIME', weight: 0 },
      { from: 95, status: 'ROLLBACK_SUCCESSFUL', running: 0 },
    );
    const run = await watchStages(sceneOf(back));
    expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'rolled-back' });
    expect(message(run)).toContain('All production traffic goes to api:41');
  });

  test('has nothing to go back to when it was the first', async () => {
    const course = until(60, {
      from: 60,
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
    const events = [
      anEvent(
        59,
        '(service api) (deployment ecs-svc/5434307699940903438) deployment failed: Service deployment rolled back because the circuit breaker threshold was exceeded.',
      ),
      // Of one that it took over from.
      anEvent(60, '(service api) (deployment ecs-svc/77) deployment failed: alarm detected.'),
    ];
    const run = await watchStages(sceneOf(course, { events }));
    expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'stalled' });
    expect(message(run)).toContain('the circuit breaker threshold was exceeded');
    expect(message(run)).toContain('nothing to go back to');
  });

  test('ends early before the shift, and is left to ECS after it', async () => {
    const deadFrom = (start: number) =>
      ['dead1', 'dead2', 'dead3'].map((id, index) =>
        aStoppedTask({
          id,
          createdAt: at(start + index * 20 - 5),
          stoppingAt: at(start + index * 20),
          stoppedAt: at(start + index * 20 + 1),
          stoppedReason:
            'CannotPullContainerError: image Manifest does not contain descriptor matching platform',
          stopCode: 'TaskFailedToStart',
          containers: [],
        }),
      );
    const stuck = (stage: string, from: number): readonly Moment[] => [
      ...until(from),
      { from, stage, running: 0, healthy: false },
      {
        from: 600,
        status: 'ROLLBACK_SUCCESSFUL',
        statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      },
    ];
    const withDead = (scene: ReturnType<typeof sceneOf>, start: number) => (seconds: number) => {
      const now = scene(seconds);
      const stopped = deadFrom(start)
        .filter(({ stoppedAt = at(0) }) => stoppedAt <= at(seconds))
        .map((task) => ({ ...task, desiredStatus: 'STOPPED' }));
      return { ...now, tasks: [...(now.tasks ?? []), ...stopped] };
    };
    const early = await watchStages(withDead(sceneOf(stuck('SCALE_UP', 6)), 20));
    expect(early.verdict).toMatchObject({ kind: 'failed', reason: 'hopeless' });
    expect(message(early)).toContain('all production traffic goes to api:41');
    const late = await watchStages(
      withDead(
        sceneOf([
          ...until(60),
          { from: 61, stage: 'PRODUCTION_TRAFFIC_SHIFT' },
          ...stuck('PRODUCTION_TRAFFIC_SHIFT', 61),
        ]),
        70,
      ),
    );
    expect(late.verdict).toMatchObject({ kind: 'failed', reason: 'rolled-back' });
  });

  test('is no success when the rule was put back from outside after the shift', async () => {
    const reset = until(100, { from: 70, real: 0 }, { from: 300, stage: 'CLEAN_UP' });
    const run = await watchStages(sceneOf(reset));
    expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'untrue' });
    expect(message(run)).toContain('no production traffic goes to api:42: its listener rule');
    expect(run.endedAfter).toBeLessThan(130);
  });

  test('goes on when the rule was put back from outside before the shift, since ECS sets it again', async () => {
    const reset = blueGreen.map((moment) =>
      moment.from === 30 ? { ...moment, real: 0 } : moment.from === 60 ? { ...moment, real: 100 } : moment,
    );
    expect((await watchStages(sceneOf(reset))).verdict.kind).toBe('succeeded');
  });

  test.each([
    ['a newer deployment', 62],
    ['a deployment of the same millisecond', 0],
  ])('is superseded by %s of another revision', async (_, createdAt) => {
    const newer = aDeployment({
      id: 'ecs-svc/9',
      taskDefinitionArn: String(aDeployment().taskDefinitionArn).replace(':42', ':43'),
      createdAt: at(createdAt),
    });
    const scene = sceneOf(until(61, { from: 61, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 5 }));
    const run = await watchStages((seconds) => {
      const now = scene(seconds);
      if (seconds < 62) return now;
      const deployments = [newer, aDeployment({ status: 'ACTIVE', updatedAt: at(61) }), anOldDeployment()];
      return {
        ...now,
        service: aStagedService({ deployments }),
        serviceDeployments: (now.serviceDeployments ?? []).map((each) => ({ ...each, status: 'STOPPED' })),
      };
    });
    expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'superseded' });
    expect(message(run)).toContain('api:43');
  });

  test('was lost from sight: what it had reached and how to look again is said', async () => {
    const canary = until(60, { from: 60, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 5 });
    const expired = new AwsError('expired', {
      code: 'ExpiredTokenException',
      action: 'ecs:DescribeServiceDeployments',
      message: 'The security token included in the request is expired',
    });
    const run = await watchStages(
      sceneOf(canary),
      {},
      { fail: (_name, seconds) => (seconds > 200 ? expired : undefined) },
    );
    expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'lost-sight' });
    expect(message(run)).toContain('PRODUCTION_TRAFFIC_SHIFT');
    expect(message(run)).toContain('5 % of production traffic goes to api:42, 95 % to api:41');
    expect(message(run)).toContain(
      'aws ecs describe-service-deployments --region eu-central-1 --service-deployment-arns arn:aws:ecs',
    );
  });

  test('speaks of no traffic where none is shifted, also when it is lost from sight', async () => {
    const denied = new AwsError('expired', { code: 'ExpiredToken', action: 'ecs:X', message: 'expired' });
    const scene = sceneOf(until(67), { loadBalancers: [] });
    const headless = (seconds: number) => ({ ...scene(seconds), revisions: withoutGroups(scene(seconds)) });
    const run = await watchStages(
      headless,
      {},
      { fail: (_name, seconds) => (seconds > 80 ? denied : undefined) },
    );
    expect(message(run)).toContain('stage BAKE_TIME; no load balancer shifts traffic for this service');
  });

  test('says where it stands when the job is cancelled or time is over', async () => {
    const canary = sceneOf(until(60, { from: 60, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 5 }));
    const cancelled = await watchStages(canary, {}, { cancelAfter: 90 });
    expect(cancelled.verdict).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(message(cancelled)).toContain('5 % of production traffic goes to api:42');
    const late = await watchStages(canary, { timeoutMs: 120_000 });
    expect(late.verdict).toMatchObject({ kind: 'failed', reason: 'timed-out' });
    expect(message(late)).toContain('5 % of production traffic goes to api:42');
  });
});
