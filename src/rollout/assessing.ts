import { answerGone } from './answers/gone.ts';
import { answerOutOfTime } from './answers/out-of-time.ts';
import { remember } from './remember.ts';
import type { Strategy } from './strategy.ts';
import type { Verdict } from './verdict.ts';
import { type Answer, toView, type View } from './view.ts';

interface WhereNoneAnswers {
  answerProgress(view: View): Verdict;
  /** How far the rollout is, as a clause. */
  progressSentence(view: View): string;
}

/**
 * Judges by the first of `answers` that speaks; where none does the rollout goes on, until it is cancelled or out of time.
 * Pure: the same snapshot and history give the same verdict. One that ended the watch (`history.final`) stays.
 */
export function assessing(
  answers: readonly Answer[],
  { answerProgress, progressSentence }: WhereNoneAnswers,
): Strategy['assess'] {
  return (target, snapshot, history) => {
    if (history.final !== undefined) return history.final;
    if (snapshot.service === undefined) return answerGone(undefined);
    const view = toView(target, snapshot.service, snapshot, remember(target, history, snapshot));
    const verdict = firstAnswer(answers, view) ?? answerProgress(view);
    return verdict.kind === 'progressing'
      ? (answerOutOfTime(view, verdict, progressSentence(view)) ?? verdict)
      : verdict;
  };
}

function firstAnswer(answers: readonly Answer[], view: View): Verdict | undefined {
  for (const answer of answers) {
    const verdict = answer(view);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}
