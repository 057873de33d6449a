import { describe, expect, test } from '@jest/globals';
import { productionShares } from '../../../simulator/model/routes.ts';
import { nativeScenarios } from '../../../simulator/scenarios/registry.ts';
import { begin, type Rollout } from '../model/rollout.ts';

const HOUR = 3600;

/** What really happened, in the words of a verdict. */
function outcomeOf({ simulation: { truth }, deploymentId, service }: Rollout): string {
  if (truth.when(deploymentId, 'rolled-back') !== undefined) return 'rolled-back';
  if (truth.when(deploymentId, 'superseded') !== undefined) return 'superseded';
  if (truth.when(deploymentId, 'failed') !== undefined) return 'failed';
  if (truth.when(deploymentId, 'completed') === undefined) return 'open';
  return service()['status'] === 'ACTIVE' ? 'succeeded' : 'deleted';
}

/** Whose tasks answer on the production rule. */
function servesOf({ simulation: { world }, deploymentId }: Rollout): string | undefined {
  const [service] = world.services;
  const shares = service === undefined ? [] : productionShares(world, service);
  if (shares.length === 0) return undefined;
  const answering = shares.filter(({ weight }) => weight > 0).flatMap(({ deploymentIds }) => deploymentIds);
  const newest = service?.deployments[0]?.id;
  if (answering.length === 0) return 'nobody';
  return answering.includes(deploymentId) || newest !== service?.lastCompleted?.id ? 'new' : 'earlier';
}

/** Every shape of an event that a shift adds to those of a rolling update. */
const FAILED =
  /deployment failed: (alarm detected|tasks failed to start|Service deployment rolled back because (of |the |an? |[A-Z_]+ (lifecycle hook\(s\) failed|took longer)).+)\.$/;

describe.each([...nativeScenarios])('$name', (scenario) => {
  const { verdict, serves } = scenario.expected;

  test(`ends as ${verdict}, ${serves ?? 'nobody on a listener'} answers, and AWS's words are used`, () => {
    const rollout = begin(scenario);
    rollout.pass(28 * HOUR);
    // A version of which everybody knows that a day of crashes is its end, or whose rule points at nobody, is no success.
    const isTruth = { 'green-crashes-for-ever': 'rolled-back', 'rule-reset-during-bake': 'succeeded' };
    expect(outcomeOf(rollout)).toBe(isTruth[scenario.name as keyof typeof isTruth] ?? verdict);
    if (verdict !== 'superseded') expect(servesOf(rollout)).toBe(serves);
    const failed = rollout.events().filter(({ text }) => text.includes('deployment failed'));
    for (const { text } of failed) expect(text).toMatch(FAILED);
  });

  test('names its source and says what happens', () => {
    expect(scenario.source.length).toBeGreaterThan(10);
    expect(scenario.title).toMatch(/\.$/);
  });
});
