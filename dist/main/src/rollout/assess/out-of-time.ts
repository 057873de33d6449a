import { deadlineOf } from '../deadline.ts';
import type { Verdict } from '../verdict.ts';
import { duration } from '../words.ts';
import { progressSentence } from './progress.ts';
import { failed, type View } from './view.ts';

/** The job was cancelled, or the limit of the watch is reached. */
export function answerOutOfTime(view: View): Verdict | undefined {
  const { history, target, name, snapshot } = view;
  if (history.cancelledAt !== undefined) {
    return failed(
      'cancelled',
      `The job was cancelled while ${name} was being deployed: ${progressSentence(view)}.`,
    );
  }
  if (snapshot.at < deadlineOf(target, history, snapshot.at)) return undefined;
  return failed(
    'timed-out',
    `${name} was not complete after ${duration(target.timeoutMs)}: ${progressSentence(view)}.`,
  );
}
