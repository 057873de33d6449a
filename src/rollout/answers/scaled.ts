import { count } from '../../text/words.ts';
import { howManyRun } from '../counts.ts';
import type { Verdict } from '../verdict.ts';
import type { View } from '../view.ts';

/**
 * Only the number of tasks was changed. ECS leaves the deployment COMPLETED while it scales, so that the counts tell
 * (recorded: rolloutState COMPLETED with 2 of 4 tasks running).
 */
export function answerScaled(view: View, goesOn: (view: View) => Verdict): Verdict | undefined {
  const { target, ours, isOursPrimary, service, name } = view;
  if (target.scaled === undefined || !isOursPrimary || ours?.rolloutState === 'FAILED') return undefined;
  const { from, to } = target.scaled;
  const isThere = service.runningCount === service.desiredCount && service.pendingCount === 0;
  // A smaller count may be read before the first task is stopped, a larger one before the first is started.
  if (!isThere || service.desiredCount === 0) return service.desiredCount === 0 ? undefined : goesOn(view);
  return {
    kind: 'succeeded',
    message: `Scaled from ${from} to ${count(to, 'task')}: ${howManyRun(service.runningCount, service.desiredCount)} ${name}.`,
  };
}
