import { answerGone } from '../../answers/gone.ts';
import { answerScaled } from '../../answers/scaled.ts';
import { answerUnchanged } from '../../answers/unchanged.ts';
import { assessing } from '../../assessing.ts';
import type { Answer } from '../../view.ts';
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

/** What has become of the rollout, whatever the order of the lists in the snapshot. */
export const assess = assessing(answers, { answerProgress, progressSentence });
