import { setUpAccount } from './account.ts';
import { withNextImage, withoutVariable } from './changes.ts';
import { djangoService } from './django-service.ts';
import type { Scenario } from './scenario.ts';

export const success: Scenario = {
  name: 'success',
  title: 'The next version boots, passes its health check and takes over.',
  source:
    'Order and times of the events: update-service outputs of 2025-11 and 2026-05; page deployment-type-ecs.',
  expected: { verdict: 'succeeded' },
  behave: djangoService,
  setUp: (world) => setUpAccount(world, { desiredCount: 2 }),
  change: withNextImage,
};

const lacksVariable = (running: Parameters<Scenario['change']>[0]) =>
  withoutVariable(running, 'AWS_SECRET_NAME_PROD');

export const missingVariable: Scenario = {
  name: 'missing-variable',
  title: 'The next version reads a variable that the task definition does not have; ECS rolls back.',
  source:
    'Page deployment-circuit-breaker; a crash loop starts a task about every 65 s (recording of 2026-05).',
  expected: { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  behave: djangoService,
  setUp: (world) => setUpAccount(world, { definition: lacksVariable }),
  change: withNextImage,
};

export const missingVariableWithoutRollback: Scenario = {
  ...missingVariable,
  name: 'missing-variable-without-rollback',
  title:
    'The same with a circuit breaker that does not roll back: the failed deployment stays, the old tasks serve.',
  source: 'Page deployment-circuit-breaker; page service-deployment (STOP_REQUESTED, STOPPED).',
  expected: { verdict: 'failed', cause: 'environment-variable-missing' },
  setUp: (world) =>
    setUpAccount(world, {
      definition: lacksVariable,
      rollout: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    }),
};

export const missingVariableWithoutBreaker: Scenario = {
  ...missingVariable,
  name: 'missing-variable-without-breaker',
  title: 'The same without a circuit breaker: ECS tries again and again.',
  source: 'Page service-throttle-logic: tasks that ran are restarted without a growing wait.',
  expected: { verdict: 'failed', cause: 'environment-variable-missing' },
  setUp: (world) =>
    setUpAccount(world, {
      definition: lacksVariable,
      rollout: { deploymentCircuitBreaker: { enable: false, rollback: false } },
    }),
};

export const healthCheck404: Scenario = {
  name: 'health-check-404',
  title:
    'The target group asks for `/`, which the next version does not have any more: 404, again and again.',
  source:
    'Three drills of 2026 with an Application Load Balancer (interval 15, threshold 3, grace 60, delay 10): three unhealthy tasks in nine minutes, then the circuit breaker.',
  expected: { verdict: 'rolled-back', cause: 'health-check-path' },
  behave: djangoService,
  setUp: (world) => setUpAccount(world, { targetGroup: { healthCheckPath: '/' }, graceSeconds: 30 }),
  change: withNextImage,
};

export const missingVariableNewRollbackId: Scenario = {
  ...missingVariable,
  name: 'missing-variable-new-rollback-id',
  title: 'The same where the rollback runs under an id of its own, on the old revision.',
  source: 'No recording: whether every rollback promotes the old deployment again is not documented.',
  quirks: { rollbackHasNewId: true },
};
