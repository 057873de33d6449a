import type { Deployment, Service } from '../../src/ecs/service.ts';
import { type History, noHistory } from '../../src/rollout/history.ts';
import { remember } from '../../src/rollout/remember.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import type { RolloutTarget } from '../../src/rollout/target.ts';
import type { Verdict } from '../../src/rollout/verdict.ts';
import { aService, aSnapshot, at } from '../fixtures/snapshots.ts';

/** The verdict after all the snapshots, each remembered before the next. */
export function verdictAfter(target: RolloutTarget, ...snapshots: readonly Snapshot[]): Verdict {
  let history: History = noHistory;
  let verdict: Verdict | undefined;
  for (const snapshot of snapshots) {
    history = remember(target, history, snapshot);
    verdict = assess(target, snapshot, history);
  }
  if (verdict === undefined) throw new Error('no snapshot');
  return verdict;
}

/** A snapshot of a service with these deployments. */
export function withDeployments(
  seconds: number,
  deployments: readonly Deployment[],
  service: Partial<Service> = {},
  snapshot: Partial<Snapshot> = {},
): Snapshot {
  return aSnapshot({ at: at(seconds), service: aService({ ...service, deployments }), ...snapshot });
}
