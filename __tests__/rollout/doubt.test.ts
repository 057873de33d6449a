import { describe, expect, it } from '@jest/globals';
import { doubtAfter, isPatient } from '../../src/rollout/doubt.ts';
import { noHistory } from '../../src/rollout/history.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { checkTruth } from '../../src/rollout/truth.ts';
import {
  aDeployment,
  aRolloutTarget,
  aService,
  aSnapshot,
  aStoppedTask,
  aTarget,
  aTask,
  at,
} from '../fixtures/snapshots.ts';

const target = aRolloutTarget({ images: [] });
const service = aService({ deployments: [aDeployment({ rolloutState: 'COMPLETED' })] });
const well = aTask({ id: 'a', privateIp: '10.0.0.1' });
const replaced = aStoppedTask({ id: 'b', privateIp: '10.0.0.2', stoppedReason: 'Task stopped by user' });

/** A proof at this time of the first task, which is healthy, and of its neighbour. */
function proofAt(seconds: number, neighbour: Parameters<typeof aTask>[0], graceSeconds?: number): Snapshot {
  return aSnapshot({
    at: at(seconds),
    service: {
      ...service,
      ...(graceSeconds !== undefined && { healthCheckGracePeriodSeconds: graceSeconds }),
    },
    tasks: [well, replaced, aTask({ id: 'c', privateIp: '10.0.0.3', ...neighbour })],
    targets: [aTarget({ id: '10.0.0.1' }), aTarget({ id: '10.0.0.3', state: 'initial' })],
    targetsReadAt: at(seconds),
    isProof: true,
  });
}

/** For how long the watch stays patient when it looks every ten seconds from 400 s on. */
function patience(neighbour: Parameters<typeof aTask>[0], graceSeconds?: number): number {
  let doubt: ReturnType<typeof doubtAfter>;
  for (let seconds = 400; seconds < 2_000; seconds += 10) {
    const snapshot = proofAt(seconds, neighbour, graceSeconds);
    const proving = { snapshot, history: noHistory, check: checkTruth(target, snapshot) };
    doubt = doubtAfter(proving, doubt, target);
    if (doubt === undefined || !isPatient(doubt, proving, target)) return seconds - 400;
  }
  return Number.POSITIVE_INFINITY;
}

describe('after ECS has called the rollout complete', () => {
  it('a replacement that is being started, or starts up, has five minutes', () => {
    const { startedAt: _, ...pending } = aTask({ lastStatus: 'PENDING', createdAt: at(395) });
    expect(patience(pending)).toBe(300);
    expect(patience({ createdAt: at(395), startedAt: at(420) })).toBeGreaterThan(170);
  });

  it('a replacement has the grace period of its service, which ends with the time limit', () => {
    const booting = { createdAt: at(395), startedAt: at(420) };
    expect(patience(booting, 600)).toBe(620);
    // Without an end of its own: two minutes to start, or the 30 minutes of the rollout.
    expect(patience({ ...booting, startedAt: at(2_000) }, 600)).toBe(720);
    expect(patience(booting, 2_147_483_647)).toBe(1_400);
  });

  it('a task that has run for long and does not pass its checks has one minute', () => {
    expect(patience({ startedAt: at(30) })).toBe(60);
  });

  describe('a task that is gone', () => {
    /** Until when the watch waits, in seconds, when the second task stops like this and is replaced after `replacedAt`. */
    function waitsUntil(stop: Parameters<typeof aStoppedTask>[0], replacedAt: number): number {
      let doubt: ReturnType<typeof doubtAfter>;
      for (let seconds = 400; seconds < 4_000; seconds += 10) {
        const fresh = aTask({ id: 'd', privateIp: '10.0.0.4', startedAt: at(replacedAt + 20) });
        const snapshot = aSnapshot({
          at: at(seconds),
          service,
          tasks: [well, aStoppedTask({ id: 'b', ...stop }), ...(seconds < replacedAt ? [] : [fresh])],
          targets: [
            aTarget({ id: '10.0.0.1' }),
            aTarget({ id: '10.0.0.4', state: seconds < replacedAt + 90 ? 'initial' : 'healthy' }),
          ],
          targetsReadAt: at(seconds),
          isProof: true,
        });
        const proving = { snapshot, history: noHistory, check: checkTruth(target, snapshot) };
        doubt = doubtAfter(proving, doubt, target);
        if (doubt === undefined || !isPatient(doubt, proving, target))
          return proving.check.truth.outcome === 'refuted' ? -seconds : seconds;
      }
      return Number.POSITIVE_INFINITY;
    }
    const spot = { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' };

    it('because Spot took it is waited for until its replacement serves, whenever there is capacity', () => {
      expect(waitsUntil(spot, 1_000)).toBe(1_090);
    });

    it('because Spot took it is not waited for beyond the limit, and the refusal names why', () => {
      expect(waitsUntil(spot, 9_999)).toBe(-1_800);
      const snapshot = aSnapshot({
        at: at(1_800),
        service,
        tasks: [well, aStoppedTask({ id: 'b', ...spot })],
        isProof: true,
      });
      expect(checkTruth(target, snapshot).truth.message).toContain(
        'stopped from outside (Your Spot Task was interrupted) and is not replaced yet',
      );
    });

    it.each([
      { stopCode: 'TerminationNotice', stoppedReason: 'Your Spot Task was interrupted.' },
      { stopCode: 'InfrastructureHealth', stoppedReason: 'The underlying infrastructure failed.' },
      { stopCode: 'UserInitiated', stoppedReason: 'custodian policy' },
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'ECS is performing maintenance on the underlying infrastructure hosting the task.',
      },
    ])('with $stopCode is waited for in the same way', (stop) => {
      expect(waitsUntil(stop, 1_000)).toBe(1_090);
    });

    it('because it failed by itself has one minute, and its replacement five', () => {
      expect(waitsUntil({}, 1_000)).toBe(-460);
      expect(waitsUntil({}, 420)).toBe(510);
    });
  });
});
