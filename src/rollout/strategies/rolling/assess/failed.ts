import { isLike } from '../../../../text/match.ts';
import { asClause } from '../../../../text/words.ts';
import { isRollbackStatus } from '../../../counts.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';
import { rollingBackTo } from '../../../way-back.ts';

/** ECS begins a rollback within milliseconds of the failure; a read may lag by seconds. */
const rollbackWithinMs = 30_000;

/** Our deployment is still PRIMARY, and ECS gave it up, is about to undo it, or was told to stop it. */
export function answerFailed(view: View): Verdict | undefined {
  const { ours, isOursPrimary, serviceDeployment, name, target } = view;
  if (ours === undefined || !isOursPrimary) return undefined;
  const status = serviceDeployment?.status;
  const why = reasonOf(view);
  if (status === 'ROLLBACK_FAILED') {
    return failed('stalled', `${name} failed, and it could not be rolled back: ${why}.`);
  }
  if (ours.rolloutState === 'FAILED') return answerGivenUp(view, why);
  if (status === 'STOPPED') return answerStopped(view, why);
  if (!isRollbackStatus(status)) return undefined;
  return rollingBack(`${rollingBackTo(target)}: waiting for ECS to start it.`);
}

function answerGivenUp(view: View, why: string): Verdict {
  const { name, target, service, serviceDeployment, history, snapshot } = view;
  const { circuitBreaker, alarms } = service.deploymentConfiguration;
  const isRollbackOn =
    (circuitBreaker.enable && circuitBreaker.rollback) || (alarms.enable && alarms.rollback);
  const isRollbackOrdered = isRollbackStatus(serviceDeployment?.status);
  if (!isRollbackOn && !isRollbackOrdered) {
    return failed('gave-up', `ECS gave up on ${name}: ${why}. Automatic rollback is disabled.`);
  }
  const hasNowhere = isLike(serviceDeployment?.statusReason, /no rollback candidate/i);
  if (target.rollbackTaskDefinitionArn === undefined || hasNowhere) {
    return failed(
      'stalled',
      `ECS gave up on ${name}: ${why}. There is no completed deployment to roll back to.`,
    );
  }
  const seenSince = history.marks.rollbackAt ?? snapshot.at;
  if (ageMs(view, seenSince) > rollbackWithinMs && !isRollbackOrdered) {
    return failed(
      'stalled',
      `ECS gave up on ${name}: ${why}. Automatic rollback is enabled but did not start.`,
    );
  }
  return rollingBack(
    `ECS gave up on ${name}: ${why}. ${rollingBackTo(target)}: waiting for ECS to start it.`,
  );
}

/** STOPPED while we are PRIMARY: somebody stopped the service deployment without a rollback. */
function answerStopped(view: View, why: string): Verdict | undefined {
  if (view.ours?.rolloutState === 'COMPLETED') return undefined;
  return failed('gave-up', `The deployment of ${view.name} was stopped: ${why}.`);
}

function reasonOf(view: View): string {
  const { serviceDeployment, history } = view;
  const text = history.failureText ?? serviceDeployment?.rollback?.reason ?? serviceDeployment?.statusReason;
  return asClause(text ?? 'no reason was given');
}

function rollingBack(message: string): Verdict {
  return { kind: 'progressing', stage: 'rolling-back', message };
}
