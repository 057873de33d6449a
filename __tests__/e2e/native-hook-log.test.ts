import { expect, test } from '@jest/globals';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

const refuses = findScenario(allScenarios, 'hook-refuses-late');

test('a refused hook whose log may not be read is still the cause, with the command that reads the log', async () => {
  const denied = { service: 'logs', operation: 'FilterLogEvents', what: 'denied' } as const;
  await withAccount(refuses, { faults: [denied] }, async (account) => {
    const run = await account.run();
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
      verdict: 'rolled-back',
      cause: 'lifecycle-hook-failed',
    });
    expect(run.summary).toContain('(function onestep-check) failed, and with it the deployment.');
    expect(run.summary).toContain('aws logs tail --region eu-central-1 /aws/lambda/onestep-check --since 1h');
    expect(run.summary + run.log).toContain('logs:FilterLogEvents');
    // What the function wrote is not known, and nothing is made up.
    expect(run.summary + run.log).not.toContain('answered 500');
    expect(run.log).toContain('all production traffic goes to onestep-dev:1');
  });
}, 120_000);
