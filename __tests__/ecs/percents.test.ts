import { expect, test } from '@jest/globals';
import { percentsOption } from '../../src/ecs/percents.ts';
import { aDeploymentConfiguration } from '../fixtures/snapshots.ts';

test('the percents keep the circuit breaker as it is', () => {
  const circuitBreaker = { enable: true, rollback: false };
  expect(percentsOption(aDeploymentConfiguration({ circuitBreaker }), 50, 100)).toBe(
    'deploymentCircuitBreaker={enable=true,rollback=false},minimumHealthyPercent=50,maximumPercent=100',
  );
});

test('the percents stand alone where the circuit breaker is not known', () => {
  expect(percentsOption(undefined, 50, 100)).toBe('minimumHealthyPercent=50,maximumPercent=100');
});
