import { answerGone } from '../../answers/gone.ts';
import { answerOutOfTime } from '../../answers/out-of-time.ts';
import { answerScaled } from '../../answers/scaled.ts';
import { answerUnchanged } from '../../answers/unchanged.ts';
import type { History } from '../../history.ts';
import { remember } from '../../remember.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import type { Verdict } from '../../verdict.ts';
import { type Answer, toView, type View } from '../../view.ts';
import { answerCompleted } from './assess/completed.ts';
import { answerDeadlock } from './assess/deadlock.ts';
import { answerFailed } from './assess/failed.ts';
import { answerHopeless } from './assess/hopeless.ts';
import { answerInvisible } from './assess/invisible.ts';
import { answerProgress, progressSentence } from './assess/progress.ts';
import { answerRolledBack } from './assess/rolled-back.ts';
import { answerStarted } from './assess/started.ts';
import { answerSuperseded } from './assess/superseded.ts';
import { answerTooFew } from './assess/too-few.ts';

/** From the most decisive to the least; the first that has an answer gives it. */
const answers: readonly Answer[] = [
  answerGone,
  answerRolledBack,
  answerSuperseded,
  answerTooFew,
  answerUnchanged,
  answerFailed,
  answerStarted,
  (view) => answerScaled(view, answerProgress),
  answerCompleted,
  answerHopeless,
  answerDeadlock,
  answerInvisible,
];

/**
 * What has become of the rollout. Pure: the same snapshot and history give the same verdict, whatever the order of
 * the lists in the snapshot. A verdict that ended the watch (`history.final`) stays.
 */
export function assess(target: RolloutTarget, snapshot: Snapshot, history: History): Verdict {
  if (history.final !== undefined) return history.final;
  if (snapshot.service === undefined) return answerGone(undefined);
  const view = toView(target, snapshot.service, snapshot, remember(target, history, snapshot));
  const verdict = firstAnswer(view);
  return verdict.kind === 'progressing'
    ? (answerOutOfTime(view, verdict, progressSentence(view)) ?? verdict)
    : verdict;
}

function firstAnswer(view: View): Verdict {
  for (const answer of answers) {
    const verdict = answer(view);
    if (verdict !== undefined) return verdict;
  }
  return answerProgress(view);
}
