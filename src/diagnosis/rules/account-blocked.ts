import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** AWS lets the account run nothing. */
export const accountBlocked: Rule = {
  name: 'account-blocked',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /account is (?:currently )?(?:blocked|suspended|restricted|not (?:yet )?(?:activated|validated|verified))|account .{0,80}pending verification/i,
    );
    if (!found) return undefined;
    return {
      cause: `Account ${namesOf(evidence).accountId} is blocked: AWS does not run its tasks.`,
      proof: found.proof,
      remedy:
        'Changing the service does not help. Open a case with AWS Support (https://console.aws.amazon.com/support/home); unpaid bills and unfinished verification are the usual reasons.',
    };
  },
};
