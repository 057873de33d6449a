import process from 'node:process';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { deployInto, withSimulator } from '../../scripts/bench/deployment.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import { success } from '../../simulator/scenarios/basics.ts';

jest.setTimeout(120_000);

// Time moves on in steps of 250 ms, and only while no call is under way: what a busy machine adds is not counted.
const timers = { pass: (ms: number) => void jest.advanceTimersByTime(ms), stepMs: 250 };
beforeEach(() => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  });
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'hrtime'],
  });
});
afterEach(() => {
  jest.useRealTimers();
});

/** How many seconds after ECS the log told the end of the rollout. */
function secondsLate(faults: readonly Fault[], seed: number): Promise<number> {
  return withSimulator({ scenario: success, timers, faults, seed }, async (simulator) => {
    const { report, toldAt } = await deployInto(simulator, success);
    expect(report.verdict).toBe('succeeded');
    const completed = simulator.simulation.truth.when(report.deploymentId ?? '', 'completed');
    return (toldAt.getTime() - (completed?.getTime() ?? Number.NaN)) / 1_000;
  });
}

const throttled = (operation: string, every: number): Fault => ({
  operation,
  when: { every },
  what: 'throttle',
});

test.each([
  ['every second look', [throttled('DescribeServices', 2)]],
  ['every third look', [throttled('DescribeServices', 3)]],
  [
    'every second read of the service, the tasks and the targets',
    ['DescribeServices', 'ListTasks', 'DescribeTasks', 'DescribeTargetHealth'].map((operation) =>
      throttled(operation, 2),
    ),
  ],
])('%s that is throttled makes the verdict at most ten seconds late', async (_, faults) => {
  const late: number[] = [];
  for (const seed of [1, 2, 3, 4]) late.push(await secondsLate(faults, seed));
  expect(Math.max(...late)).toBeLessThanOrEqual(10);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
});
