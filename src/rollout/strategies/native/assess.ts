import { answerGone } from '../../answers/gone.ts';
import { answerScaled } from '../../answers/scaled.ts';
import { answerUnchanged } from '../../answers/unchanged.ts';
import { assessing } from '../../assessing.ts';
import { isFinal } from '../../observe/stale-reads.ts';
import type { Answer, View } from '../../view.ts';
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

/** What has become of a deployment that ECS carries out in stages. */
export const assess = assessing(answers, { answerProgress, progressSentence });

function isUnderWay({ serviceDeployment }: View): boolean {
  return serviceDeployment !== undefined && !isFinal(serviceDeployment.status);
}
