import type { AwsError } from '../ecs/aws-error.ts';
import { explainAnswer } from '../ecs/refusals/index.ts';
import { timeOfDay } from '../text/words.ts';
import type { Verdict } from './verdict.ts';

/** Errors after which no later look can succeed. Everything else may pass. */
export function isBlinding(error: AwsError): boolean {
  return ['denied', 'expired', 'unsigned', 'refused'].includes(error.kind);
}

/** The watch itself was lost: what became of the rollout is unknown. `reached`: what is known of where it stood. */
export function lostSight(error: AwsError, now: Date, lastSeenAt: Date | undefined, reached = ''): Verdict {
  const last =
    lastSeenAt === undefined ? 'It was never seen.' : `It was last seen at ${timeOfDay(lastSeenAt)} UTC.`;
  return {
    kind: 'failed',
    reason: 'lost-sight',
    message: `Lost track of the rollout; its outcome is unknown: ${whyBlind(error, now)} ${[last, reached].join(' ').trim()}`,
  };
}

/** What AWS answered, and what to do about it. */
export function whyBlind(error: AwsError, now: Date): string {
  const { message, remedy } = explainAnswer(error);
  const when = error.kind === 'expired' ? ` at about ${timeOfDay(now)} UTC` : '';
  return `${message}${when}. ${remedy}`;
}
