import { describe, expect, it } from '@jest/globals';
import { doubtAfter, isPatient } from '../../src/rollout/doubt.ts';
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
function proofAt(seconds: number, neighbour: Parameters<typeof aTask>[0]): Snapshot {
  return aSnapshot({
    at: at(seconds),
    service,
    tasks: [well, replaced, aTask({ id: 'c', privateIp: '10.0.0.3', ...neighbour })],
    targets: [aTarget({ id: '10.0.0.1' }), aTarget({ id: '10.0.0.3', state: 'initial' })],
    targetsReadAt: at(seconds),
    isProof: true,
  });
}

/** For how long the watch stays patient when it looks every ten seconds from 400 s on. */
function patience(neighbour: Parameters<typeof aTask>[0]): number {
  let doubt: ReturnType<typeof doubtAfter>;
  for (let seconds = 400; seconds < 2_000; seconds += 10) {
    const snapshot = proofAt(seconds, neighbour);
    const proving = { snapshot, check: checkTruth(target, snapshot) };
    doubt = doubtAfter(proving, doubt);
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

  it('a task that has run for long and does not pass its checks has one minute', () => {
    expect(patience({ startedAt: at(30) })).toBe(60);
  });
});
