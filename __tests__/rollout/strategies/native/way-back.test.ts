import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../../../src/ecs/aws-error.ts';
import type { RolloutWrites } from '../../../../src/rollout/ports.ts';
import { isRollbackWanted } from '../../../../src/rollout/rollback.ts';
import { requestRollback } from '../../../../src/rollout/strategies/native/request-rollback.ts';
import { aDeployment, aRolloutTarget, oldRevision, startedAt } from '../../../fixtures/snapshots.ts';
import { replayedReads } from '../../replayed-reads.ts';
import { virtualClock } from '../../virtual-clock.ts';
import { blueGreen, type Moment, sceneOf } from './scenes.ts';
import { watchStages } from './watched.ts';

const target = aRolloutTarget();

/** Asks at a second of the course; `stop` answers StopServiceDeployment, `update` UpdateService. */
async function ask(
  course: readonly Moment[],
  second: number,
  stop: () => Promise<void> = async () => {},
  update: () => Promise<void> = async () => {},
) {
  const clock = virtualClock(new Date(startedAt.getTime() + second * 1_000));
  const sent: string[] = [];
  const writes: RolloutWrites = {
    rollBackServiceDeployment: async () => {
      sent.push('StopServiceDeployment');
      await stop();
    },
    updateService: async (arn) => {
      sent.push(`UpdateService ${arn}`);
      await update();
      return aDeployment({ id: 'ecs-svc/77', taskDefinitionArn: arn, createdAt: clock.now() });
    },
  };
  const reads = replayedReads(clock, startedAt, sceneOf(course));
  return { sent, request: await requestRollback(target, { reads, writes, clock }) };
}

describe('the way back', () => {
  test.each([
    ['before any task starts', 4],
    ['while tasks start', 20],
    ['in the shift', 61],
    ['in the bake', 80],
  ])('is one StopServiceDeployment %s', async (_, second) => {
    const { sent, request } = await ask(blueGreen, second);
    expect(sent).toEqual(['StopServiceDeployment']);
    expect(request).toMatchObject({ outcome: 'requested', by: 'ecs-rollout' });
  });

  test('is a deployment of the earlier revision once ours has succeeded', async () => {
    expect((await ask(blueGreen, 130)).sent).toEqual([`UpdateService ${oldRevision}`]);
  });

  test('is not asked for twice', async () => {
    const going = [
      ...blueGreen.filter(({ from }) => from < 70),
      { from: 70, status: 'ROLLBACK_IN_PROGRESS' },
    ];
    const { sent, request } = await ask(going, 75);
    expect(sent).toEqual([]);
    expect(request).toMatchObject({ outcome: 'requested', by: 'ecs' });
  });

  const denied = (action: string) => async () => {
    throw new AwsError('denied', { code: 'AccessDeniedException', action, message: 'not authorized' });
  };

  test('is a deployment of the earlier revision where the role may not stop ours', async () => {
    const { sent, request } = await ask(blueGreen, 80, denied('ecs:StopServiceDeployment'));
    expect(sent.at(-1)).toBe(`UpdateService ${oldRevision}`);
    expect(request).toMatchObject({
      outcome: 'requested',
      by: 'ecs-rollout',
      deployment: { id: 'ecs-svc/77' },
    });
  });

  test('that is not allowed at all says which right is missing', async () => {
    const action = 'ecs:UpdateService';
    const { request } = await ask(blueGreen, 80, denied('ecs:StopServiceDeployment'), denied(action));
    expect(request).toMatchObject({ outcome: 'failed' });
    expect(request.message).toContain(`Allow ${action}`);
  });
});

describe('at the limit of the wait', () => {
  const waits = (from: number, more: Partial<Moment> = {}) => [
    ...blueGreen.filter((moment) => moment.from < from),
    { from, ...more },
  ];

  test('a deployment that waits for a decision is left alone, as one that bakes is', async () => {
    const hooks = [{ id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' }];
    for (const course of [waits(57, { hooks }), waits(70)]) {
      const run = await watchStages(sceneOf(course), { timeoutMs: 300_000 });
      expect(run.verdict).toMatchObject({ kind: 'failed', reason: 'timed-out' });
      expect(isRollbackWanted(target, run)).toBe(false);
    }
  });

  test('one whose tasks never ran goes back', async () => {
    const run = await watchStages(sceneOf(waits(10)), { timeoutMs: 300_000 });
    expect(isRollbackWanted(target, run)).toBe(true);
  });
});
