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
  /** What really ends the rollout; absent where nothing does. */
  readonly end?: 'completed' | 'rolled-back';
}

export interface Measure {
  readonly verdict: string;
  readonly isRight: boolean;
  /** Seconds from the end of the rollout to the end of the step; negative: it ended before. */
  readonly afterTruth?: number;
  /** Seconds from the first conclusive evidence to the line that tells the verdict. */
  readonly afterEvidence?: number;
  readonly minutes: number;
  readonly callsPerMinute: number;
  readonly mostInOneSecond: number;
}

export function measure(row: Row, watcher: Watcher, timers: Timers, seed: number): Promise<Measure> {
  const { scenario, inputs, right, end } = row;
  return withSimulator({ scenario, timers, seed }, async (simulator) => {
    const watch = await watcher.watch(simulator, scenario, inputs);
    const { truth } = simulator.simulation;
    const since = (from: Date | undefined, to: Date) =>
      from === undefined ? undefined : (to.getTime() - from.getTime()) / 1_000;
    const afterTruth = since(end && truth.when(watch.deploymentId, end), watch.endedAt);
    const afterEvidence = since(truth.conclusiveAt(watch.deploymentId), watch.toldAt);
    const calls = simulator.calls.filter(({ at }) => at >= watch.startedAt && at <= watch.endedAt);
    const minutes = (watch.endedAt.getTime() - watch.startedAt.getTime()) / 60_000;
    return {
      verdict: watch.verdict,
      isRight: watch.verdict === right,
      ...(afterTruth !== undefined && { afterTruth }),
      ...(afterEvidence !== undefined && { afterEvidence }),
      minutes,
      callsPerMinute: calls.length / Math.max(minutes, 1),
      mostInOneSecond: mostInOneSecond(calls),
    };
  });
}

function mostInOneSecond(calls: readonly LoggedCall[]): number {
  const times = calls.map(({ at }) => at.getTime());
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
}

export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
