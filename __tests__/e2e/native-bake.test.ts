import { expect, test } from '@jest/globals';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

const longBake = findScenario(allScenarios, 'blue-green-long-bake');
/** The session of the job ends half an hour after it began, in the middle of the bake. */
const session = {
  faults: [{ what: 'expired', when: { fromSeconds: 1_800, untilSeconds: 86_400 } }],
} as const;

test('credentials that end during a long bake leave it unknown, and say what was reached and how to look again', async () => {
  await withAccount(longBake, session, async (account) => {
    const run = await account.run({ 'wait-for': 'completed', 'wait-for-minutes': '600' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'unknown' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('stage BAKE_TIME');
    expect(run.log).toContain(
      'aws ecs describe-service-deployments --region eu-central-1 --service-deployment-arns arn:aws:ecs',
    );
    expect(run.log.trim()).toMatch(
      /Traffic: when last seen, all production traffic goes to onestep-dev:2\.$/m,
    );
    expect(account.writes().filter((name) => name === 'StopServiceDeployment')).toEqual([]);
  });
}, 150_000);

test('with `wait-for: shifted` the same deployment passes before they end', async () => {
  await withAccount(longBake, session, async (account) => {
    const run = await account.run({ 'wait-for': 'shifted', 'wait-for-minutes': '600' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
    expect(run.exitCode).toBe(0);
  });
}, 150_000);
