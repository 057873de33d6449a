import { expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

const canary = findScenario(allScenarios, 'canary');

test.concurrent.each(['denied', 'throttle', 'server-error'] as const)(
  'listener rules that cannot be read any more (%s) leave a deployment that came through unproved, not refuted',
  async (what) => {
    const faults: Fault[] = [];
    await withAccount(canary, { faults }, async (account) => {
      const onOutput = (log: string) => {
        if (log.includes('traffic: 5 %') && faults.length === 0)
          faults.push({ operation: 'DescribeRules', what });
      };
      const run = await account.run({}, { onOutput });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
      expect(run.log).toContain('Where production traffic goes could not be read.');
      expect(run.log).not.toContain('changed from outside');
    });
  },
  150_000,
);
