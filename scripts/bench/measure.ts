import type { LoggedCall } from '../../simulator/http/call-log.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import type { RawInputs } from '../../src/inputs/reader.ts';
import { withSimulator } from './deployment.ts';
import type { Timers } from './virtual-time.ts';
import type { Watcher } from './watchers.ts';

export interface Row {
  readonly name: string;
  readonly scenario: Scenario;
  /** What the user of the right tool is told. */
  readonly right: string;
  /** Inputs of this action. */
  readonly inputs: RawInputs;
  /** What really ends the rollout, or is waited for; absent where nothing does. */
  readonly end?: 'completed' | 'rolled-back' | 'scaled-up' | 'shift-over' | 'paused';
}

export interface Measure {
  readonly verdict: string;
  readonly isRight: boolean;
  /** Seconds from the end of the rollout to the verdict; negative: the verdict came before. */
  readonly afterTruth?: number;
  /** Seconds from the first conclusive evidence to the line that tells the verdict. */
  readonly afterEvidence?: number;
  /** From the update to the verdict; calls are those of this time. */
  readonly minutes: number;
  readonly callsPerMinute: number;
  readonly mostInOneMinute: number;
  /** The same with the calls after the verdict, up to the end of the action. */
  readonly mostToTheEnd: number;
  readonly mostInOneSecond: number;
}

const afterwardsMs = 30 * 60_000;

export function measure(row: Row, watcher: Watcher, timers: Timers, seed: number): Promise<Measure> {
  const { scenario, inputs, right, end } = row;
  return withSimulator({ scenario, timers, seed }, async (simulator) => {
    const watch = await watcher.watch(simulator, scenario, inputs);
    const { truth, world } = simulator.simulation;
    // What a verdict did not wait for comes later.
    world.queue.advanceTo(watch.endedAt.getTime() + afterwardsMs);
    const since = (from: Date | undefined, to: Date) =>
      from === undefined ? undefined : (to.getTime() - from.getTime()) / 1_000;
    const afterTruth = since(end && truth.when(watch.deploymentId, end), watch.toldAt);
    const afterEvidence = since(truth.conclusiveAt(watch.deploymentId), watch.toldAt);
    const all = simulator.calls.filter(({ at }) => at >= watch.startedAt && at <= watch.endedAt);
    const calls = all.filter(({ at }) => at <= watch.toldAt);
    const minutes = (watch.toldAt.getTime() - watch.startedAt.getTime()) / 60_000;
    return {
      verdict: watch.verdict,
      isRight: watch.verdict === right,
      ...(afterTruth !== undefined && { afterTruth }),
      ...(afterEvidence !== undefined && { afterEvidence }),
      minutes,
      callsPerMinute: calls.length / Math.max(minutes, 1),
      mostInOneMinute: mostWithin(60_000, calls),
      mostToTheEnd: mostWithin(60_000, all),
      mostInOneSecond: mostWithin(1_000, calls),
    };
  });
}

/** The most calls that any window of this length has. */
function mostWithin(ms: number, calls: readonly LoggedCall[]): number {
  const times = calls.map(({ at }) => at.getTime()).toSorted((a, b) => a - b);
  let first = 0;
  return times.reduce((most, at, last) => {
    while ((times[first] ?? at) <= at - ms) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}

export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
