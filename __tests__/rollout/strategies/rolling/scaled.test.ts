import { describe, expect, it } from '@jest/globals';
import { noHistory } from '../../../../src/rollout/history.ts';
import { isRollbackWanted } from '../../../../src/rollout/rollback.ts';
import { assess } from '../../../../src/rollout/strategies/rolling/assess.ts';
import { aDeployment, aRolloutTarget, aService, aSnapshot } from '../../../fixtures/snapshots.ts';

const target = aRolloutTarget({ unchanged: true, scaled: { from: 2, to: 4 } });
const scaling = (runningCount: number) =>
  aSnapshot({
    service: aService({
      desiredCount: 4,
      deployments: [aDeployment({ rolloutState: 'COMPLETED', desiredCount: 4, runningCount })],
    }),
  });

describe('a service that only scales', () => {
  it('is under way while tasks are missing, though ECS calls its deployment COMPLETED all the time', () => {
    expect(assess(target, scaling(2), noHistory).kind).toBe('progressing');
  });

  it('has succeeded once as many run as were wanted, and says what was scaled', () => {
    expect(assess(target, scaling(4), noHistory)).toEqual({
      kind: 'succeeded',
      message: 'Scaled from 2 to 4 tasks: 4 of 4 tasks run api:42.',
    });
  });

  it.each(['untrue', 'timed-out'] as const)(
    'is not rolled back when it is %s: no version was deployed',
    (reason) => {
      const verdict = { kind: 'failed', reason, message: '' } as const;
      expect(isRollbackWanted(target, { verdict, history: noHistory, snapshot: scaling(2) })).toBe(false);
    },
  );
});
