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

const allTo = (revision: number) => `all production traffic goes to onestep-dev:${revision}`;

/** Who has traffic at the end, where that is neither the one of a rollback nor the one of a success. */
const trafficAtTheEnd: Readonly<Record<string, string>> = {
  'pause-waits': allTo(1),
  // The deployment that took over reconciles the service first, which takes back what ours had got.
  'superseded-in-mid-shift': allTo(1),
  'first-blue-green-fails': 'no production traffic goes to onestep-dev:2',
  'first-blue-green-crashes': 'no production traffic goes to onestep-dev:2',
  'blue-green-headless': 'no load balancer shifts traffic for this service',
};

/** What is said of rules that are wrong before anything is begun: who gets traffic, and who should. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  'rule-reset-before': [
    'sends all traffic to target group onestep-dev-2, which has no healthy target, so that nothing serves',
    'Send all traffic to onestep-dev:',
  ],
  'rule-serves-both-groups': [
    'sends traffic to both of the two target groups of the service (onestep-dev 50, onestep-dev-2 50)',
    'aws elbv2 modify-rule --region eu-central-1 --rule-arn',
  ],
  'rule-lacks-a-group': [
    'knows only one of the two target groups',
    'aws elbv2 modify-rule --region eu-central-1 --rule-arn',
  ],
  'rule-serves-a-strange-group': ['sends traffic to maintenance, which is neither', 'aws elbv2 modify-rule'],
  'test-rule-missing': [
    'The test listener rule of this service does not exist: arn:aws',
    'Create the rule again',
  ],
};

function trafficOf(name: string, verdict: string): string {
  const usual = verdict === 'rolled-back' ? allTo(1) : verdict === 'succeeded' ? allTo(2) : undefined;
  const traffic = trafficAtTheEnd[name] ?? usual;
  if (traffic === undefined) throw new Error(`Say who has traffic at the end of ${name}.`);
  return `  Traffic: ${traffic}`;
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
        for (const words of refusals[name] ?? []) expect(run.log).toContain(words);
        if (name in refusals) expect(account.writes()).toEqual([]);
        else if (isStaged(name)) expect(lastLine(run)).toContain(trafficOf(name, expected.verdict));
      });
    },
    280_000,
  );
});
