import type { Clock } from '../runner/clock.ts';
import type { History } from './history.ts';
import type { Observer } from './observer.ts';
import type { Phase } from './phase.ts';
import type { RolloutReads } from './ports.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Who carries a rollout out, and how: it is kept in a file for the post step. */
export type StrategyName = 'rolling';

/** How one kind of rollout is observed, judged and told. What all kinds have in common lies beside `strategies/`. */
export interface Strategy {
  readonly name: StrategyName;
  observer(target: RolloutTarget, reads: RolloutReads, clock: Clock): Observer;
  /** What has become of the rollout. Pure: the same snapshot and history give the same verdict. */
  assess(target: RolloutTarget, snapshot: Snapshot, history: History): Verdict;
  /** How far it is, as a clause: "2 of 2 new tasks running, no old task". */
  progress(view: View): string;
  /** Until when nothing is going to change: a bake or a drain whose length is known. */
  quietUntil(target: RolloutTarget, snapshot: Snapshot, history: History): Date | undefined;
  /** The stretches of the rollout, from what the watch saw, in their order. */
  phases(target: RolloutTarget, history: History): readonly Phase[];
}
