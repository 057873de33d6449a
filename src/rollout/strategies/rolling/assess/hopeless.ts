import { areRunningKnown, lastHealthyAt, lastSteadyAt } from '../../../health-spans.ts';
import { failedTasks } from '../../../hopeless/failed-task.ts';
import { alike, crashLoop } from '../../../hopeless/likeness.ts';
import { neverHeals } from '../../../hopeless/never-heals.ts';
import { notThere } from '../../../hopeless/not-there.ts';
import { repeatedAnswer } from '../../../hopeless/repeated-answer.ts';
import { revisionFault } from '../../../hopeless/revision-fault.ts';
import type { Failures, HopelessRule } from '../../../hopeless/rule.ts';
import { unusedTargets } from '../../../hopeless/unused-targets.ts';
import type { Verdict } from '../../../verdict.ts';
import { failed, type View } from '../../../view.ts';

/** In the order in which they tell most. */
const hopelessRules: readonly HopelessRule[] = [
  neverHeals,
  notThere,
  revisionFault,
  repeatedAnswer,
  alike,
  crashLoop,
  unusedTargets,
];

/** The evidence proves already that our deployment cannot succeed, although ECS goes on trying. */
export function answerHopeless(view: View): Verdict | undefined {
  const { target, isOursPrimary, ours, name } = view;
  if (!target.stopEarly || !isOursPrimary || ours?.rolloutState !== 'IN_PROGRESS') return undefined;
  if (!areRunningKnown(view)) return undefined;
  const failures = toFailures(view);
  if (failures === undefined) return undefined;
  for (const rule of hopelessRules) {
    const proof = rule.prove(failures, view);
    if (proof !== undefined) return failed('hopeless', `${name} cannot succeed, because ${proof}.`);
  }
  return undefined;
}

/** `undefined` while a task of ours is healthy: what failed before has passed, or is not yet known to come back. */
function toFailures(view: View): Failures | undefined {
  const all = failedTasks(view);
  const healthyAt = lastHealthyAt(view)?.getTime() ?? 0;
  if (healthyAt >= view.snapshot.at.getTime()) return undefined;
  const steadyAt = lastSteadyAt(view)?.getTime() ?? 0;
  return {
    sinceHealthy: all.filter(({ failedAt }) => failedAt.getTime() >= healthyAt),
    sinceSteady: all.filter(({ failedAt }) => failedAt.getTime() >= steadyAt),
  };
}
