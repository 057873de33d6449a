import { deadlineOf } from './deadline.ts';
import { graceMs, isBooting } from './health.ts';
import type { History } from './history.ts';
import { lossOf } from './losses.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { TruthCheck } from './truth.ts';

/** For so long a proof may disagree with ECS: reads lag, and a target may flap. */
const truthPatienceMs = 60_000;
/** A task that was stopped from outside just then is replaced; its replacement may take this long to boot, or its grace period. */
const replacementMs = 5 * 60_000;
/** Before its grace period begins, a replacement is started. */
const startMs = 2 * 60_000;
/** One answer may be stale; so many proofs in that time are not. */
const enoughRefusals = 5;
/** A look at a rollout that seems to have reached its goal. */
interface Proving {
  readonly snapshot: Snapshot;
  readonly history: History;
  readonly check?: TruthCheck;
}

/** Since when ECS calls the rollout complete without a proof, and how many proofs have spoken against it. */
export interface Doubt {
  readonly since: Date;
  readonly refusals: number;
}

/** A task that something outside took begins it anew: its replacement gets the time that any replacement has. */
export function doubtAfter(
  { check, snapshot }: Omit<Proving, 'history'>,
  before: Doubt | undefined,
  target: RolloutTarget,
): Doubt | undefined {
  if (check === undefined || !check.mayHeal) return undefined;
  if (lossOf(target, snapshot) !== undefined) return { since: snapshot.at, refusals: 0 };
  const refusals = (before?.refusals ?? 0) + (check.truth.outcome === 'refuted' ? 1 : 0);
  return { since: before?.since ?? snapshot.at, refusals };
}

export function isPatient(
  { since, refusals }: Doubt,
  { check, snapshot, history }: Proving,
  target: RolloutTarget,
): boolean {
  // A task that was lost to Spot or to its host is replaced when there is capacity again, as one that is added.
  if (lossOf(target, snapshot) !== undefined) return snapshot.at < deadlineOf(target, history, snapshot.at);
  // Tasks that are only added get the time that a rollout has to become healthy.
  const leftMs = deadlineOf(target, history, since).getTime() - since.getTime();
  const bootMs = Math.max(replacementMs, Math.min(graceMs(snapshot.service) + startMs, leftMs));
  const usualMs = isBooting(target, snapshot) ? bootMs : truthPatienceMs;
  const patienceMs = target.scaled === undefined ? usualMs : target.timeoutMs;
  if (snapshot.at.getTime() - since.getTime() < patienceMs) return true;
  return check?.truth.outcome === 'refuted' && refusals < enoughRefusals;
}
