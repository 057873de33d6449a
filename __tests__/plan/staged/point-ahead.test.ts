import { expect, test } from '@jest/globals';
import type { PausedDeployment } from '../../../src/plan/staged/paused-deployment.ts';
import { requireAhead } from '../../../src/plan/staged/point-ahead.ts';
import { aDeploymentConfiguration, aService, aServiceDeployment } from '../../fixtures/snapshots.ts';

type WaitFor = Parameters<typeof requireAhead>[2];

/** What is said of a deployment that waits at `stage` of a service with pauses at `pauses`; `undefined`: it is decided. */
function refusalOf(
  stage: string | undefined,
  waitFor: WaitFor,
  pauses: readonly string[] = [],
  strategy = 'BLUE_GREEN',
) {
  const deployment = aServiceDeployment({ ...(stage !== undefined && { lifecycleStage: stage }) });
  const paused: PausedDeployment = { deployment, hooks: [], deploymentId: 'ecs-svc/1' };
  const hooks = pauses.map((at) => ({ kind: 'PAUSE', stages: [at] }));
  const service = aService({ deploymentConfiguration: aDeploymentConfiguration({ strategy, hooks }) });
  try {
    requireAhead(paused, service, waitFor);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

test.each([
  ['healthy', 'POST_SCALE_UP', 'its new tasks are healthy already'],
  ['healthy', 'POST_TEST_TRAFFIC_SHIFT', 'its new tasks are healthy already'],
  ['shifted', 'POST_PRODUCTION_TRAFFIC_SHIFT', 'all traffic is shifted already'],
] as const)('`wait-for: %s` is refused at %s, where it would wait for nothing', (waitFor, stage, words) => {
  expect(refusalOf(stage, waitFor)).toContain(words);
});

test.each([
  ['healthy', 'PRE_SCALE_UP'],
  ['shifted', 'POST_SCALE_UP'],
  ['shifted', 'PRE_PRODUCTION_TRAFFIC_SHIFT'],
  ['completed', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
  ['none', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
  ['healthy', 'A_STAGE_OF_TOMORROW'],
  ['shifted', undefined],
] as const)('`wait-for: %s` is still to come at %s', (waitFor, stage) => {
  expect(refusalOf(stage, waitFor)).toBeUndefined();
});

test('a pause is refused where none comes after the one that waits', () => {
  const at = 'POST_TEST_TRAFFIC_SHIFT';
  expect(refusalOf(at, 'paused', [at])).toContain('no pause hook comes after it');
  expect(refusalOf(at, 'paused', ['PRE_SCALE_UP', at])).toContain('no pause hook comes after it');
  expect(refusalOf(at, 'paused', [at, 'POST_PRODUCTION_TRAFFIC_SHIFT'])).toBeUndefined();
  expect(refusalOf(at, 'paused', [at, 'A_STAGE_OF_TOMORROW'])).toBeUndefined();
  expect(refusalOf('A_STAGE_OF_TOMORROW', 'paused', [at])).toBeUndefined();
});

test('a pause before the shift comes again with each step, but only where there are steps', () => {
  const at = 'PRE_PRODUCTION_TRAFFIC_SHIFT';
  expect(refusalOf(at, 'paused', [at], 'LINEAR')).toBeUndefined();
  expect(refusalOf(at, 'paused', [at], 'CANARY')).toBeUndefined();
  expect(refusalOf(at, 'paused', [at], 'BLUE_GREEN')).toContain('no pause hook comes after it');
});
