import { describe, expect, test } from '@jest/globals';
import { areOursHealthy } from '../../src/rollout/health.ts';
import {
  aRolloutTarget,
  aService,
  aSnapshot,
  aTarget,
  aTask,
  targetGroupArn,
} from '../fixtures/snapshots.ts';

/** A proof of one task on an EC2 instance, by which the load balancer knows it, and these states of the instances. */
function isProved(...states: readonly string[]): boolean {
  const { privateIp: _, ...onInstance } = aTask({ lastStatus: 'RUNNING', healthStatus: 'UNKNOWN' });
  const snapshot = aSnapshot({
    service: aService({ loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8000 }] }),
    tasks: [onInstance],
    targets: states.map((state, index) => aTarget({ id: `i-${index}`, port: 32768 + index, state })),
    isProof: true,
  });
  return areOursHealthy(aRolloutTarget(), snapshot, 1);
}

describe('tasks behind targets that are instances', () => {
  test('are healthy when every instance is', () => {
    expect(isProved('healthy', 'healthy')).toBe(true);
  });

  test('are healthy while an instance of the old tasks drains', () => {
    expect(isProved('healthy', 'draining')).toBe(true);
  });

  test('are not proved while one instance is not healthy', () => {
    expect(isProved('healthy', 'initial')).toBe(false);
  });

  test('are not proved without any instance', () => {
    expect(isProved()).toBe(false);
  });
});
