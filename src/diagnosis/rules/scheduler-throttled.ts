import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Amazon ECS waits before it tries again: after many failures, or because its calls are throttled. */
export const schedulerThrottled: Rule = {
  name: 'scheduler-throttled',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /operations are being throttled|ThrottlingException|Rate exceeded|RequestLimitExceeded/i,
      /unable to consistently start tasks/i,
    );
    if (!found) return undefined;
    const calls = !/consistently/i.test(found.line.text);
    const { service } = namesOf(evidence);
    return {
      cause: calls
        ? `Amazon ECS works slowly on service ${service}: its own calls to other services are throttled.`
        : `Amazon ECS waits longer and longer between starts, because the tasks of service ${service} keep failing before they run.`,
      proof: found.proof,
      remedy: calls
        ? 'Wait, and deploy fewer services of this account and region at the same time: they share one quota of calls.'
        : 'Fix the problem that stops the tasks from starting (above, or in the stop reasons of the tasks). A new deployment starts without the delay; the circuit breaker ends one that keeps failing.',
    };
  },
};
