import { matchIn } from '../../text/match.ts';
import { failedPause } from '../failed-pause.ts';
import { awsLines, search, toLine } from '../lines.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Nobody decided a pause hook in its time, and ECS rolled the deployment back. */
export const pauseExpired: Rule = {
  name: 'pause-expired',
  diagnose(evidence) {
    const { serviceDeployment, verdict } = evidence;
    if (verdict.kind !== 'failed') return undefined;
    const expired = serviceDeployment?.hooks?.find(
      ({ kind, status, timeoutAction }) =>
        kind === 'PAUSE' && status === 'TIMED_OUT' && timeoutAction !== 'CONTINUE',
    );
    const found = search(awsLines(evidence), /ecs-pause-\S{1,200} (?:timed out|expired)/i);
    const late = failedPause(evidence);
    const isLate = late?.isExpired === true && late.hook.timeoutAction !== 'CONTINUE';
    if (expired === undefined && !found && !isLate) return undefined;
    const said = found ?? (isLate ? late.found : undefined);
    const stage =
      matchIn(said?.line.text, /\b[A-Z]+(?:_[A-Z]+)+\b/)?.[0] ?? serviceDeployment?.lifecycleStage;
    const seen =
      expired && toLine('service deployment', `pause hook ${expired.id}: TIMED_OUT`, expired.expiresAt);
    return {
      cause: `The pause hook${stage === undefined ? '' : ` at ${stage}`} got no decision in time, so ECS rolled back.`,
      proof: said?.proof ?? (seen === undefined ? [] : [seen.proof]),
      remedy: steps(
        'Deploy again and decide in time, with `mode: continue` or with `aws ecs continue-service-deployment`.',
        'To wait longer, or to continue without a decision, change `timeoutConfiguration` of the hook (`timeoutInMinutes` up to 20160, `action: CONTINUE`).',
      ),
    };
  },
};
