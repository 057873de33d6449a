import { describe, expect, test } from '@jest/globals';
import { fillTokenBuckets } from '../../../simulator/faults/token-buckets.ts';

const register = { service: 'ecs', operation: 'RegisterTaskDefinition' };
const deregister = { service: 'ecs', operation: 'DeregisterTaskDefinition' };

function drain(call: typeof register, nowMs: number, buckets = fillTokenBuckets()) {
  let taken = 0;
  while (buckets.take(call, nowMs)) taken += 1;
  return { taken, buckets };
}

describe('the request limits', () => {
  test('allow a burst and then what the bucket is refilled with', () => {
    const { taken, buckets } = drain(register, 0);
    expect(taken).toBe(20);
    expect(drain(register, 3000, buckets).taken).toBe(3);
  });

  test('are shared by the actions of a category', () => {
    const { buckets } = drain(register, 0);
    expect(buckets.take(deregister, 0)).toBe(false);
    expect(buckets.take({ service: 'ecs', operation: 'DescribeServices' }, 0)).toBe(true);
  });

  test('never save up more than the burst', () => {
    const { buckets } = drain(register, 0);
    expect(drain(register, 3_600_000, buckets).taken).toBe(20);
  });

  test('leave a call alone of which no limit is known', () => {
    const buckets = fillTokenBuckets();
    const call = { service: 'sts', operation: 'GetCallerIdentity' };
    expect(Array.from({ length: 500 }, () => buckets.take(call, 0)).every(Boolean)).toBe(true);
  });
});
