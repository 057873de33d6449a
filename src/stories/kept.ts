import type { RollbackRequest } from '../rollout/rollback.ts';
import type { StrategyName } from '../rollout/strategy.ts';
import type { RolloutTarget } from '../rollout/target.ts';

/** A rollback that a cancelled step asked for and could not follow. */
export interface KeptRollback {
  readonly strategy: StrategyName;
  readonly target: RolloutTarget;
  readonly request: RollbackRequest;
  readonly region: string;
  readonly clusterArn: string;
  readonly serviceArn: string;
  readonly serviceName: string;
}

export function writeRollback(kept: KeptRollback): string {
  return JSON.stringify(kept);
}

/** The one date of a target comes back from text. */
export function readRollback(text: string): KeptRollback {
  const kept = JSON.parse(text) as KeptRollback;
  return { ...kept, target: { ...kept.target, startedAt: new Date(kept.target.startedAt) } };
}
