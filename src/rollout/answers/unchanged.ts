import type { Verdict } from '../verdict.ts';
import { failed, type View } from '../view.ts';

/** The update changed nothing, so that the deployment that was there already is judged by its own state. */
export function answerUnchanged(view: View): Verdict | undefined {
  const { target, ours, isOursPrimary, name, history, service } = view;
  if (!target.unchanged || !isOursPrimary || ours === undefined || service.desiredCount === 0)
    return undefined;
  if (ours.rolloutState === 'FAILED') {
    return failed('gave-up', `Nothing was changed, and the deployment of ${name} that is there has failed.`);
  }
  if (history.sawProgress || target.scaled !== undefined) return undefined;
  return { kind: 'unchanged', message: `Nothing to change: the service runs ${name} already.` };
}
