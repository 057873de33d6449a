import { asClause, duration, lowerFirst } from '../../text/words.ts';
import { deadlineOf } from '../deadline.ts';
import type { Verdict } from '../verdict.ts';
import { failed, type View } from '../view.ts';

type Progressing = Extract<Verdict, { kind: 'progressing' }>;

/** The job was cancelled, or the limit of the watch is reached, while the rollout is `going` on, as far as `progress` says. */
export function answerOutOfTime(view: View, going: Progressing, progress: string): Verdict | undefined {
  const { history, target, name, snapshot } = view;
  const state = going.stage === 'rolling-back' ? lowerFirst(asClause(going.message)) : progress;
  if (history.cancelledAt !== undefined) {
    const what = going.stage === 'rolling-back' ? 'rolled back' : 'deployed';
    return failed('cancelled', `The job was cancelled while ${name} was being ${what}: ${state}.`);
  }
  if (snapshot.at < deadlineOf(target, history, snapshot.at)) return undefined;
  return failed(
    'timed-out',
    `${name} was not complete after ${duration(target.timeoutMs / 1_000)}: ${state}.`,
  );
}
