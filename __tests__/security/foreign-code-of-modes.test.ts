import { expect, test } from '@jest/globals';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { endOf, withAccount } from '../e2e/account.ts';

const scenario = migrating('m', { exit: 0 });
const repository = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/onestep-api';

/** The file that the account has in its workspace is of no commit: an artifact of anybody's. */
test.each([
  ['deploy', {}],
  ['task', { image: 'build', command: 'python manage.py migrate' }],
  ['build', { image: 'build' }],
  ['build', { image: 'build', repository }],
])(
  'mode: %s uses no foreign task definition in an event that anybody can cause, with %j',
  async (mode, inputs) => {
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run({ mode, ...inputs }, { env: { GITHUB_EVENT_NAME: 'issue_comment' } });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'foreign-code-refused',
      });
      expect(account.writes()).toEqual([]);
    });
  },
  60_000,
);
