import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** AWS lets the account run nothing. */
export const accountBlocked: Rule = {
  name: 'account-blocked',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /account is (?:currently )?(?:blocked|suspended|restricted|not (?:yet )?(?:activated|validated|verified))|account .*pending verification/i,
    );
    if (!found) return undefined;
    return {
      cause: `AWS runs no tasks for account ${namesOf(evidence).accountId}: the account is blocked.`,
      proof: found.proof,
      remedy:
        'No change of the service helps. Open a case with AWS Support (https://console.aws.amazon.com/support/home); unpaid bills and unfinished verification are the usual reasons.',
    };
  },
};
