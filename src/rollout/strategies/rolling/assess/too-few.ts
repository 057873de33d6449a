import { howManyRun, isRollbackStatus } from '../../../counts.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, type View } from '../../../view.ts';

/** A task that stopped just then is replaced; after so long the proof decides. */
const replacedWithinMs = 5 * 60_000;

/**
 * ECS calls our deployment complete, and fewer of its tasks run than are wanted: rolloutState stays COMPLETED while tasks
 * are replaced or added (recorded: 0 of 1). That is neither success nor failure yet.
 */
export function answerTooFew(view: View): Verdict | undefined {
  const { ours, isOursPrimary, wanted, name, service, history, snapshot } = view;
  if (!isOursPrimary || ours?.rolloutState !== 'COMPLETED' || ours.runningCount >= wanted) return undefined;
  if (isRollbackStatus(view.serviceDeployment?.status)) return undefined;
  // With early success fewer are enough.
  if (service.deploymentConfiguration.earlySuccess !== undefined) return undefined;
  if (ageMs(view, history.firstAt ?? snapshot.at) > replacedWithinMs) return undefined;
  return {
    kind: 'progressing',
    stage: ours.runningCount === 0 ? 'starting' : 'replacing',
    message: `ECS reports the rollout of ${name} as completed, but only ${howManyRun(ours.runningCount, wanted)} it; waiting for the others.`,
  };
}
