import { hasReached } from '../../../course.ts';
import { hopelessProof } from '../../../hopeless/proof.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';
import { trafficClause } from '../traffic.ts';

/** ECS sets a rule step by step, and a read may lag; what lasts this long was changed by somebody else. */
const misroutedForMs = 20_000;

/** Our deployment goes on, and what is known already proves that it cannot succeed. */
export function answerFailing(view: View): Verdict | undefined {
  return answerMisrouted(view) ?? answerHopeless(view);
}

/** Before clean-up this costs nothing yet; after it, the tasks to which the rule sends traffic are gone. */
function answerMisrouted(view: View): Verdict | undefined {
  const { target, history, snapshot, name } = view;
  const since = history.course?.misroutedSince;
  if (since === undefined || ageMs(view, since) < misroutedForMs) return undefined;
  return failed(
    'untrue',
    `ECS has shifted all traffic to ${name}, and ${trafficClause(target, history, snapshot)}.`,
  );
}

/**
 * Before the shift production is not affected, and ending early costs nothing. From the shift on the circuit breaker and
 * the alarms of the service decide, where it has any.
 */
function answerHopeless(view: View): Verdict | undefined {
  const { target, history, service, name } = view;
  if (!target.stopEarly) return undefined;
  const { circuitBreaker, alarms } = service.deploymentConfiguration;
  const isShifting = hasReached(history.course, 'PRE_PRODUCTION_TRAFFIC_SHIFT');
  if (isShifting && (circuitBreaker.enable || alarms.enable)) return undefined;
  const proof = hopelessProof(view);
  return proof === undefined
    ? undefined
    : failed(
        'hopeless',
        `${name} cannot succeed, because ${proof}; ${trafficClause(target, history, view.snapshot)}.`,
      );
}
