import { isRollbackStatus } from './counts.ts';
import type { History } from './history.ts';
import type { RolloutTarget } from './target.ts';

/** A rollback that has begun is followed for this long after the limit, unless the target says otherwise. */
const rollbackTimeoutMs = 15 * 60_000;

/** The limit of the watch: it counts from the start of the rollout, or from the first look at one that was there before. */
export function deadlineOf(target: RolloutTarget, history: History, now: Date): Date {
  const start = target.unchanged || target.isJoined === true ? (history.firstAt ?? now) : target.startedAt;
  const isGoingBack =
    history.failureText !== undefined || isRollbackStatus(history.serviceDeployment?.status);
  return new Date(
    start.getTime() + target.timeoutMs + (isGoingBack ? (target.rollbackTimeoutMs ?? rollbackTimeoutMs) : 0),
  );
}
