import type { History } from './history.ts';
import type { FailureReason, Verdict } from './verdict.ts';

/** Reasons that break off what was going on; after the others it goes on without us. */
const breaking: readonly FailureReason[] = [
  'gave-up',
  'stalled',
  'deadlock',
  'hopeless',
  'untrue',
  'deleted',
  'rolled-back',
];

export function isBrokenOff(verdict: Verdict): boolean {
  return verdict.kind === 'failed' && breaking.includes(verdict.reason);
}

/** When a rollout failed that ECS then rolled back: the watch ends only with that rollback, which has an end of its own. */
export function failedBeforeTheEnd(verdict: Verdict, { marks }: History): Date | undefined {
  return isBrokenOff(verdict) ? marks.rollbackAt : undefined;
}
