import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../src/ecs/task.ts';
import { healthyLogs } from '../../src/rollout/observe/healthy-logs.ts';
import type { RolloutReads } from '../../src/rollout/ports.ts';
import { aRolloutTarget, aTask, at } from '../fixtures/snapshots.ts';

const target = aRolloutTarget();
const elder = aTask({ startedBy: 'ecs-svc/1', lastStatus: 'RUNNING', startedAt: at(-900) });

function reader(tasks: readonly Task[], answers: readonly (string | undefined)[]) {
  const left = [...answers];
  let calls = 0;
  const logHead = async () => {
    calls += 1;
    const text = left.shift();
    return text === undefined ? undefined : [{ at: at(0), text }];
  };
  const optional = {
    attempt: async <T>(_id: string, _what: string, _action: string, read: () => Promise<T>) => read(),
    unread: () => [],
    takeThrottled: () => 0,
  };
  const memory = { all: () => tasks, readStopped: async () => undefined, readRunning: async () => true };
  const healthy = healthyLogs(target, { logHead } as unknown as RolloutReads, optional, memory);
  return { healthy, calls: () => calls };
}

describe('what the healthy version complains of too', () => {
  it('is read once for all tasks that ask at one look', async () => {
    const { healthy, calls } = reader([elder], ['AUDIT_URL is not set']);
    const all = await Promise.all([healthy.of('app'), healthy.of('app')]);
    expect([...all, await healthy.of('app')].map((one) => one?.has('audit_url is not set'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(calls()).toBe(1);
  });

  it('is asked for once more where it could not be read, and then no more', async () => {
    const { healthy, calls } = reader([elder], [undefined, undefined]);
    for (const _ of [1, 2, 3]) expect(await healthy.of('app')).toBeUndefined();
    expect(calls()).toBe(2);
  });

  it('is not known where no healthy task of an earlier version runs', async () => {
    const ours = aTask({ startedBy: target.deploymentId, lastStatus: 'RUNNING', startedAt: at(-900) });
    const { healthy, calls } = reader([ours, { ...elder, healthStatus: 'UNHEALTHY' }], ['x failed']);
    expect(await healthy.of('app')).toBeUndefined();
    expect(calls()).toBe(0);
  });
});
