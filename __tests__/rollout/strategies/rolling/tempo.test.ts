import { expect, test } from '@jest/globals';
import { type History, type Marks, noHistory } from '../../../../src/rollout/history.ts';
import { tempo } from '../../../../src/rollout/strategies/rolling/tempo.ts';
import { aDeployment, aRolloutTarget, aService, aSnapshot, at } from '../../../fixtures/snapshots.ts';

/** The tempo at a second of a rollout whose last old task was gone at second 100; `bakeMinutes` come after it. */
function nextAt(
  second: number,
  { bakeMinutes = 0, marks = { oldTasksGoneAt: at(100) } }: { bakeMinutes?: number; marks?: Marks } = {},
) {
  const service = aService({ deployments: [aDeployment()] });
  const deploymentConfiguration = { ...service.deploymentConfiguration, bakeTimeMinutes: bakeMinutes };
  const snapshot = aSnapshot({ at: at(second), service: { ...service, deploymentConfiguration } });
  const history: History = { ...noHistory, marks };
  return tempo(aRolloutTarget(), snapshot, history).next;
}

test('the end is awaited closely once the last old task is gone', () => {
  expect(nextAt(100)).toBe('awaited');
  expect(nextAt(159)).toBe('awaited');
});

test('but not for ever', () => {
  expect(nextAt(161)).toBeUndefined();
});

test('not before, and not in a bake', () => {
  expect(nextAt(90, { marks: { allHealthyAt: at(80) } })).toBeUndefined();
  expect(nextAt(200, { bakeMinutes: 5 })).toBeUndefined();
  expect(nextAt(401, { bakeMinutes: 5 })).toBe('awaited');
});
