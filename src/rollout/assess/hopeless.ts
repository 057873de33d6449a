import { wasEverHealthy } from '../health.ts';
import { failedTasks } from '../hopeless/failed-task.ts';
import { permanentRefusal } from '../hopeless/permanent.ts';
import { repeatedAnswer } from '../hopeless/repeated-answer.ts';
import { repeatedCause } from '../hopeless/repeated-cause.ts';
import { repeatedExit } from '../hopeless/repeated-exit.ts';
import type { HopelessRule } from '../hopeless/rule.ts';
import { unusedTargets } from '../hopeless/unused-targets.ts';
import { wrongPlatformLog } from '../hopeless/wrong-platform-log.ts';
import type { Verdict } from '../verdict.ts';
import { failed, type View } from './view.ts';

/** In the order in which they tell most. */
const hopelessRules: readonly HopelessRule[] = [
  permanentRefusal,
  wrongPlatformLog,
  repeatedExit,
  repeatedAnswer,
  repeatedCause,
  unusedTargets,
];

/** The evidence proves already that our deployment cannot succeed, although ECS goes on trying. */
export function answerHopeless(view: View): Verdict | undefined {
  const { target, snapshot, history, isOursPrimary, ours, name } = view;
  if (!target.stopEarly || !isOursPrimary || ours?.rolloutState !== 'IN_PROGRESS') return undefined;
  if (wasEverHealthy(target, snapshot, history)) return undefined;
  const failures = failedTasks(view);
  for (const rule of hopelessRules) {
    const proof = rule.prove(failures, view);
    if (proof !== undefined) return failed('hopeless', `${name} cannot succeed, because ${proof}.`);
  }
  return undefined;
}
