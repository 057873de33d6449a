import { areRunningKnown, lastHealthyAt, lastSteadyAt } from '../health-spans.ts';
import type { View } from '../view.ts';
import { failedTasks } from './failed-task.ts';
import { alike, crashLoop } from './likeness.ts';
import { neverHeals } from './never-heals.ts';
import { notThere } from './not-there.ts';
import { repeatedAnswer } from './repeated-answer.ts';
import { revisionFault } from './revision-fault.ts';
import type { Failures, HopelessRule } from './rule.ts';
import { unusedTargets } from './unused-targets.ts';

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

/** What proves already that our deployment cannot succeed, as a clause that follows "because". */
export function hopelessProof(view: View): string | undefined {
  if (!areRunningKnown(view)) return undefined;
  const failures = toFailures(view);
  if (failures === undefined) return undefined;
  for (const rule of hopelessRules) {
    const proof = rule.prove(failures, view);
    if (proof !== undefined) return proof;
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
