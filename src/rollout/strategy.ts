import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Clock } from '../runner/clock.ts';
import type { History } from './history.ts';
import type { Observer } from './observer.ts';
import type { Phase } from './phase.ts';
import type { RolloutReads } from './ports.ts';
import type { RequestPorts, RollbackRequest } from './rollback/request.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { TruthCheck } from './truth.ts';
import type { Stage, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Who carries a rollout out, and how: it is kept in a file for the post step. */
export type StrategyName = 'rolling' | 'native';

/** How closely a rollout is to be watched. */
export interface Tempo {
  /** The longer this is ago, the longer the pauses. */
  readonly since: Date;
  /** Until when nothing is going to change: a bake or a drain whose length is known. */
  readonly quietUntil?: Date;
  /**
   * `soon`: what is waited for is seconds away. `awaited`: it may come within a minute. `later`: neither, and what goes wrong
   * may wait a second.
   */
  readonly next?: 'soon' | 'awaited' | 'later';
  /** How many calls looks may take of any minute; absent: as many as they need. */
  readonly callsInOneMinute?: number;
}

/** How one kind of rollout is observed, judged and told. What all kinds have in common lies beside `strategies/`. */
export interface Strategy {
  readonly name: StrategyName;
  /** By what the earlier version serves again: when, and whether in the target groups of the version that was pushed. */
  readonly wayBack: { readonly waitFor: 'completed' | 'shifted'; readonly inSameTargetGroups: boolean };
  observer(target: RolloutTarget, reads: RolloutReads, clock: Clock): Observer;
  /** What has become of the rollout. Pure: the same snapshot and history give the same verdict. */
  assess(target: RolloutTarget, snapshot: Snapshot, history: History): Verdict;
  /** How far it is, for a line of the log: `new: 1 of 2 running | old: 2 serving`. */
  progress(view: View): string;
  /** What the log reports at once when it changes, whatever was reported just before. Absent: the verdict's stage alone. */
  milestone?(view: View): string;
  /** What it waits for at this stage, after "waiting for": `2 new tasks to start`. Absent where the progress says it. */
  awaits?(view: View, stage: Stage): string;
  tempo(target: RolloutTarget, snapshot: Snapshot, history: History): Tempo;
  /** Does what was pushed serve, of a rollout that seems to have reached its goal? Only a proof can tell. */
  check(target: RolloutTarget, snapshot: Snapshot): TruthCheck;
  /** Asks for the way back from our deployment. Short enough for a signal handler; never rejects for anything that AWS does. */
  requestRollback(
    target: RolloutTarget,
    ports: RequestPorts,
    known?: ServiceDeployment,
  ): Promise<RollbackRequest>;
  /** Who gets production traffic, as a clause; absent where traffic follows the tasks by itself. */
  traffic?(target: RolloutTarget, history: History, snapshot: Snapshot): string;
  /** What had been reached when the watch was lost, and how to look again; absent: the time of the last look says it. */
  lastSeen?(target: RolloutTarget, history: History, snapshot: Snapshot | undefined): string;
  /** The stretches of the rollout, from what the watch saw, in their order. */
  phases(target: RolloutTarget, history: History): readonly Phase[];
}
