import { isBooting } from './health.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { TruthCheck } from './truth.ts';

/** For so long a proof may disagree with ECS: reads lag, and a target may flap. */
const truthPatienceMs = 60_000;
/** A task that was stopped from outside just then is replaced; its replacement may take this long to boot. */
const replacementMs = 5 * 60_000;
/** One answer may be stale; so many proofs in that time are not. */
const enoughRefusals = 5;
/** A look at a rollout that seems to have reached its goal. */
interface Proving {
  readonly snapshot: Snapshot;
  readonly check?: TruthCheck;
}

/** Since when ECS calls the rollout complete without a proof, and how many proofs have spoken against it. */
export interface Doubt {
  readonly since: Date;
  readonly refusals: number;
}

export function doubtAfter({ check, snapshot }: Proving, before: Doubt | undefined): Doubt | undefined {
  if (check === undefined || !check.mayHeal) return undefined;
  const refusals = (before?.refusals ?? 0) + (check.truth.outcome === 'refuted' ? 1 : 0);
  return { since: before?.since ?? snapshot.at, refusals };
}

export function isPatient(
  { since, refusals }: Doubt,
  { check, snapshot }: Proving,
  target: RolloutTarget,
): boolean {
  // Tasks that are only added get the time that a rollout has to become healthy.
  const usualMs = isBooting(target, snapshot) ? replacementMs : truthPatienceMs;
  const patienceMs = target.scaled === undefined ? usualMs : target.timeoutMs;
  if (snapshot.at.getTime() - since.getTime() < patienceMs) return true;
  return check?.truth.outcome === 'refuted' && refusals < enoughRefusals;
}
