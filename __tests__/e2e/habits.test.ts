import { describe, expect, test } from '@jest/globals';
import { FAMILY } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import { type Account, endOf, withAccount } from './account.ts';

/** What GitHub hands over where the workflow does not name them. */
const found = { cluster: 'auto', service: 'auto' } as const;

describe('the bundled action', () => {
  test.concurrent('finds the service by the family of the file alone', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run(found);
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      expect(run.outputs['task-definition-arn']).toContain(`/${FAMILY}:`);
    });
  }, 60_000);

  test.concurrent('takes no new family for a misspelt one', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run({ 'task-family': `${FAMILY}x`, 'task-definition': 'running' });
      expect(run.exitCode).toBe(1);
      const [error] = run.commands.filter((line) => line.startsWith('::error'));
      expect(error).toMatch(new RegExp(`Task family "${FAMILY}x" was not found.*${FAMILY}\\b`));
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);
});

/** Where the base is a revision: the step's inputs, and the words of validate and deploy. */
const bases: readonly (readonly [
  what: string,
  inputs: Readonly<Record<string, string>>,
  words: readonly string[],
])[] = [
  ['the running revision', { 'task-definition': 'running' }, ['valid', 'unchanged']],
  ['the newest revision', { 'task-definition': 'latest' }, ['valid', 'unchanged']],
  [
    'a family that does not exist',
    { 'task-definition': 'running', 'task-family': `${FAMILY}x` },
    ['invalid', 'failed'],
  ],
  ['a revision that does not exist', { 'task-definition': `${FAMILY}:999` }, ['invalid', 'failed']],
];

test.concurrent.each(bases)(
  'validate and deploy say the same of %s',
  async (_, inputs, words) => {
    await withAccount(success, {}, async (account) => {
      const base = { ...inputs, image: 'definition' };
      const checked = await account.run({ ...base, mode: 'validate' });
      const deployed = await account.run(base);
      expect([checked.outputs['verdict'], deployed.outputs['verdict']]).toEqual(words);
      expect(checked.outputs['cause']).toBe(deployed.outputs['cause']);
    });
  },
  60_000,
);

/** Members that are put into the file; what they do to it. */
const refused: readonly (readonly [what: string, members: Readonly<Record<string, unknown>>])[] = [
  ['a placeholder in lower case', { taskRoleArn: `x_\${environment}` }],
  ['a placeholder in upper case', { executionRoleArn: '<ROLE>' }],
  ['another family', { family: 'somebody-else' }],
  ['no container', { containerDefinitions: [] }],
];

const taken: typeof refused = [
  ['empty lists', { volumes: [], tags: [] }],
  ['a placeholder that has a value', { family: '{{ NAME }}' }],
];

async function verdicts(account: Account): Promise<readonly (string | undefined)[]> {
  const inputs = { placeholders: `NAME=${FAMILY}` };
  const checked = await account.run({ ...inputs, mode: 'validate' });
  const deployed = await account.run(inputs);
  return [checked.outputs['verdict'], deployed.outputs['verdict']];
}

describe('validate and deploy', () => {
  const withMembers = (
    members: Readonly<Record<string, unknown>>,
    work: (account: Account) => Promise<void>,
  ) =>
    withAccount({ ...success, change: (running) => ({ ...success.change(running), ...members }) }, {}, work);

  test.concurrent.each(refused)(
    'both refuse %s',
    async (_, members) => {
      await withMembers(members, async (account) => {
        expect(await verdicts(account)).toEqual(['invalid', 'failed']);
        expect(account.writes()).toEqual([]);
      });
    },
    60_000,
  );

  test.concurrent.each(taken)(
    'both take %s',
    async (_, members) => {
      await withMembers(members, async (account) => {
        expect(await verdicts(account)).toEqual(['valid', 'succeeded']);
      });
    },
    60_000,
  );
});
