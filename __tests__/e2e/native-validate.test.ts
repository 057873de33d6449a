import { expect, test } from '@jest/globals';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

const check = { mode: 'validate', image: 'build', 'wait-for': 'completed' };

test.each([
  ['rule-serves-both-groups', 'sends traffic to both of the two target groups'],
  ['rule-reset-before', 'which has no healthy target'],
  ['test-rule-missing', 'The test listener rule of this service does not exist'],
])('the check of a pull request finds %s', async (name, words) => {
  await withAccount(findScenario(allScenarios, name), {}, async (account) => {
    const run = await account.run(check);
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'invalid' });
    expect(run.log).toContain(words);
    expect(account.writes()).toEqual([]);
  });
});

test('the check has nothing against a service whose rules are right', async () => {
  await withAccount(findScenario(allScenarios, 'blue-green'), {}, async (account) => {
    const run = await account.run(check);
    expect(run.log).not.toContain('listener rule');
    expect(run.outputs).toMatchObject({ verdict: 'valid' });
  });
});

test('the check says that a pause cannot come', async () => {
  await withAccount(findScenario(allScenarios, 'blue-green'), {}, async (account) => {
    const run = await account.run({ ...check, 'wait-for': 'paused' });
    expect(run.log).toContain('waits for a pause hook');
    expect(run.outputs).toMatchObject({ verdict: 'invalid' });
  });
});
