import type { AwsError } from '../ecs/aws-error.ts';
import { asClause, timeOfDay } from '../text/words.ts';
import type { Verdict } from './verdict.ts';

/** Errors after which no later look can succeed. Everything else may pass. */
export function isBlinding(error: AwsError): boolean {
  return ['denied', 'expired', 'unsigned', 'refused'].includes(error.kind);
}

/** The watch itself was lost: what became of the rollout is unknown. */
export function lostSight(error: AwsError, now: Date, lastSeenAt: Date | undefined): Verdict {
  const last =
    lastSeenAt === undefined ? 'It was never seen.' : `It was last seen at ${timeOfDay(lastSeenAt)} UTC.`;
  return {
    kind: 'failed',
    reason: 'lost-sight',
    message: `The rollout goes on unseen, and how it ended is not known: ${whyBlind(error, now)} ${last}`,
  };
}

function whyBlind(error: AwsError, now: Date): string {
  if (error.kind === 'expired') {
    return `the AWS credentials ended at about ${timeOfDay(now)} UTC (${asClause(error.message)}). Set role-duration-seconds of aws-actions/configure-aws-credentials to more than the whole job takes; the role's maximum session duration has to allow it.`;
  }
  if (error.kind === 'unsigned') return `there are no AWS credentials any more (${asClause(error.message)}).`;
  if (error.kind === 'denied') {
    return `the role may not call ${error.action} (${asClause(error.message)}). Allow ${error.action} on the service.`;
  }
  return `AWS does not answer ${error.action} (${asClause(error.message)}).`;
}
