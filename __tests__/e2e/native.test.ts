import { describe, expect, test } from '@jest/globals';
import { nativeScenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import type { ActionRun } from '../support/action.ts';
import { endOf, withAccount } from './account.ts';

interface Outcome {
  readonly verdict: string;
  readonly cause?: string;
}

/**
 * What the action makes of a scenario where ECS alone would come to another end: a rule that is wrong is refused before
 * anything is begun, one that is put back is noticed in the bake, and a cause that no time cures ends before the shift.
 */
const withAction: Readonly<Record<string, Outcome>> = {
  'rule-reset-before': { verdict: 'failed', cause: 'listener-rule-misconfigured' },
  'rule-serves-both-groups': { verdict: 'failed', cause: 'listener-rule-misconfigured' },
  'rule-lacks-a-group': { verdict: 'failed', cause: 'listener-rule-misconfigured' },
  'rule-serves-a-strange-group': { verdict: 'failed', cause: 'listener-rule-misconfigured' },
  'test-rule-missing': { verdict: 'failed', cause: 'listener-rule-misconfigured' },
  'rule-reset-during-bake': { verdict: 'rolled-back', cause: 'listener-rule-reset' },
  'green-crashes-for-ever': { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  'pause-waits': { verdict: 'timed-out', cause: 'pause-undecided' },
  'superseded-in-mid-shift': { verdict: 'superseded', cause: 'deployment-superseded' },
};

/** A day of bake or of waiting is too long for a test. */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pause-waits': { 'wait-for-minutes': '10' },
  'blue-green-long-bake': { 'wait-for': 'shifted' },
};

const usual = { 'wait-for-minutes': '180' };
const isWell = (verdict: string) => ['succeeded', 'started', 'paused'].includes(verdict);

function outcomeOf({ name, expected: { verdict, cause } }: Scenario): Outcome {
  return withAction[name] ?? { verdict, cause: isWell(verdict) ? '' : (cause ?? '') };
}

/** Services behind a gateway may be updated rolling, and have no shift to tell of. */
function isStaged(name: string): boolean {
  return !name.startsWith('gateway-rolling');
}

/** The last line of the log that is not a command for the runner. */
function lastLine({ log }: ActionRun): string {
  return (
    log
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('::') && line.trim() !== '')
      .at(-1) ?? ''
  );
}

/** What only the log of the hook's function says. */
const inTheLogOfTheFunction: Readonly<Record<string, string>> = {
  'hook-refuses-early': 'change freeze until Monday: deployment refused',
  'hook-refuses-late': 'GET https://test.onestep.example/checkout answered 500',
  'hook-throws': 'URLError: <urlopen error [Errno -2] Name or service not known>',
};

describe('a deployment that ECS carries out in stages', () => {
  test.concurrent.each(nativeScenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, scenario) => {
      await withAccount(scenario, {}, async (account) => {
        const run = await account.run({ ...usual, ...inputs[name] });
        const expected = outcomeOf(scenario);
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject(expected);
        expect(run.log).toContain(inTheLogOfTheFunction[name] ?? '');
        expect(run.exitCode).toBe(isWell(expected.verdict) ? 0 : 1);
        const isRefused = run.outputs['deployment-id'] === '';
        if (isRefused) expect(account.writes()).toEqual([]);
        else if (isStaged(name)) expect(lastLine(run)).toMatch(/ {2}Traffic: /);
        if (expected.verdict === 'rolled-back' && isStaged(name))
          expect(lastLine(run)).toContain('all production traffic goes to onestep-dev:1');
        if (expected.verdict === 'succeeded' && isStaged(name) && name !== 'blue-green-headless')
          expect(lastLine(run)).toContain('all production traffic goes to onestep-dev:2');
      });
    },
    280_000,
  );
});
