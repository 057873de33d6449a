import { isFullyRunning, isRollbackStatus, oldTaskCount, oursOf } from './counts.ts';
import type { History, Marks } from './history.ts';
import { areNewTargetsHealthy } from './new-targets.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** The marks after one more snapshot; `history` knows it already. */
export function mark(target: RolloutTarget, history: History, snapshot: Snapshot): Marks {
  const ours = oursOf(target, snapshot);
  const isRollingBack =
    history.failureText !== undefined ||
    isRollbackStatus(history.serviceDeployment?.status) ||
    history.rollbackDestinations.some((id) => id !== target.deploymentId);
  const marks = { ...history.marks, ...since('rollbackAt', isRollingBack) };
  if (snapshot.service === undefined || ours === undefined) return marks;
  const areAllRunning = isFullyRunning(snapshot.service, ours);
  const areOldGone = areAllRunning && oldTaskCount(snapshot.service, ours) === 0;
  const { alarms, bakeTimeMinutes = 0 } = snapshot.service.deploymentConfiguration;
  const doesBake = alarms.enable || bakeTimeMinutes > 0;
  return {
    ...marks,
    ...since('firstTaskRunningAt', ours.runningCount > 0),
    ...since('allRunningAt', areAllRunning),
    ...since('allHealthyAt', areAllRunning && areNewTargetsHealthy(history, snapshot)),
    ...since('oldTasksGoneAt', areOldGone),
    ...since('bakingAt', areOldGone && doesBake && ours.rolloutState !== 'COMPLETED'),
  };

  function since(name: keyof Marks, isReached: boolean) {
    return isReached && history.marks[name] === undefined ? { [name]: snapshot.at } : {};
  }
}
