import { asClause, duration } from '../../../../text/words.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';

/** Lists follow writes within seconds; this is far beyond that. */
const visibleWithinMs = 120_000;

/** The service deployment is not listed (yet): only the deployments of the service tell something. */
export function answerUnseen(view: View): Verdict | undefined {
  const { ours, isOursPrimary, history, snapshot, name, target, serviceDeployment } = view;
  if (serviceDeployment !== undefined) return undefined;
  if (ageMs(view, history.firstAt ?? snapshot.at) <= visibleWithinMs) {
    return {
      kind: 'progressing',
      stage: 'not-visible',
      message: `ECS does not list the deployment of ${name} yet.`,
    };
  }
  if (ours === undefined) {
    return failed(
      'vanished',
      `The deployment of ${name} (${target.deploymentId}) did not appear within ${duration(visibleWithinMs / 1_000)}.`,
    );
  }
  if (ours.rolloutState === 'FAILED') {
    return failed(
      'gave-up',
      `ECS gave up on ${name}: ${asClause(ours.rolloutStateReason ?? 'no reason was given')}.`,
    );
  }
  return isOursPrimary && ours.rolloutState === 'COMPLETED'
    ? { kind: 'succeeded', message: `${name} is deployed.` }
    : undefined;
}
