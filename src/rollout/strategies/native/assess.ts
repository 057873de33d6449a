import { answerGone } from '../../answers/gone.ts';
import { answerOutOfTime } from '../../answers/out-of-time.ts';
import { answerScaled } from '../../answers/scaled.ts';
import { answerUnchanged } from '../../answers/unchanged.ts';
import type { History } from '../../history.ts';
import { isFinal } from '../../observe/stale-reads.ts';
import { remember } from '../../remember.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import type { Verdict } from '../../verdict.ts';
import { type Answer, toView, type View } from '../../view.ts';
import { answerEnded } from './assess/ended.ts';
import { answerFailing } from './assess/failing.ts';
import { answerProgress, progressSentence } from './assess/progress.ts';
import { answerReached } from './assess/reached.ts';
import { answerSuperseded } from './assess/superseded.ts';
import { answerUnseen } from './assess/unseen.ts';

/** From the most decisive to the least; the first that has an answer gives it. */
const answers: readonly Answer[] = [
  answerGone,
  // One that is still under way is judged like any other.
  (view) => (isUnderWay(view) ? undefined : answerUnchanged(view)),
  answerEnded,
  answerSuperseded,
  (view) => answerScaled(view, answerProgress),
  answerReached,
  answerFailing,
  answerUnseen,
];

/** What has become of a deployment that ECS carries out in stages. Pure, as for a rolling update. */
export function assess(target: RolloutTarget, snapshot: Snapshot, history: History): Verdict {
  if (history.final !== undefined) return history.final;
  if (snapshot.service === undefined) return answerGone(undefined);
  const view = toView(target, snapshot.service, snapshot, remember(target, history, snapshot));
  const verdict = firstAnswer(view);
  return verdict.kind === 'progressing'
    ? (answerOutOfTime(view, verdict, progressSentence(view)) ?? verdict)
    : verdict;
}

function isUnderWay({ serviceDeployment }: View): boolean {
  return serviceDeployment !== undefined && !isFinal(serviceDeployment.status);
}

function firstAnswer(view: View): Verdict {
  for (const answer of answers) {
    const verdict = answer(view);
    if (verdict !== undefined) return verdict;
  }
  return answerProgress(view);
}
