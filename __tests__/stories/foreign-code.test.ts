import { expect, test } from '@jest/globals';
import type { Git } from '../../src/image/ports.ts';
import { readRunner } from '../../src/runner/runner.ts';
import { refuseForeignCode } from '../../src/stories/foreign-code.ts';
import { UserError } from '../../src/text/errors.ts';

const BASE = '0123456789abcdef0123456789abcdef01234567';
const OTHER = 'f'.repeat(40);

const runnerIn = (event: string) =>
  readRunner({ GITHUB_EVENT_NAME: event, GITHUB_SHA: BASE, GITHUB_WORKSPACE: '/' });
const checkoutOf = (sha: string | undefined) => ({ head: async () => sha }) as unknown as Git;

test.each(['pull_request_target', 'workflow_run'])(
  'on %s, only the code of the base branch is built',
  async (event) => {
    await expect(refuseForeignCode(runnerIn(event), checkoutOf(BASE))).resolves.toBeUndefined();
    await expect(refuseForeignCode(runnerIn(event), checkoutOf(OTHER))).rejects.toThrow(UserError);
    await expect(refuseForeignCode(runnerIn(event), checkoutOf(undefined))).rejects.toThrow(UserError);
  },
);

test.each(['push', 'pull_request', 'workflow_dispatch'])('on %s, any code is built', async (event) => {
  await expect(refuseForeignCode(runnerIn(event), checkoutOf(OTHER))).resolves.toBeUndefined();
});
