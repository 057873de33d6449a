import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { fakedTimers, withFakedTime } from './faked-time.ts';
import { type Measure, measure, median, type Row } from './measure.ts';
import type { Watcher } from './watchers.ts';

/* What the tables of the bench have in common: rows by the name of a scenario, virtual time, five seeds or more. */

const usualSeeds = 5;
export const keep = { 'on-failure': 'keep' };

export function row(name: string, scenario: string, right: string, rest: Partial<Row> = {}): Row {
  const found = allScenarios.get(scenario);
  if (found === undefined) throw new Error(`There is no scenario ${scenario}.`);
  return { name, scenario: found, right, inputs: {}, ...rest };
}

export function measureOnce(each: Row, watcher: Watcher, seed: number): Promise<Measure> {
  return withFakedTime(() => measure(each, watcher, fakedTimers, seed));
}

export async function measureAll(
  each: Row,
  watcher: Watcher,
  howMany = usualSeeds,
): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (let seed = 1; seed <= howMany; seed += 1) measures.push(await measureOnce(each, watcher, seed));
  return measures;
}

/** "yes (succeeded)": whether the word was right, and which it was. */
export function rightness(measures: readonly Measure[]): string {
  const rights = measures.filter(({ isRight }) => isRight).length;
  const verdicts = [...new Set(measures.map(({ verdict }) => verdict))].join(', ');
  return `${rights === measures.length ? 'yes' : rights === 0 ? '**no**' : `${rights} of ${measures.length}`} (${verdicts})`;
}

/** "1.3 (2.1)": the median and the worst. */
export function spread(measures: readonly Measure[], of: 'afterTruth' | 'afterEvidence'): string {
  const values = measures.flatMap((one) => one[of] ?? []);
  const middle = median(values);
  return middle === undefined ? '–' : `${middle.toFixed(1)} (${Math.max(...values).toFixed(1)})`;
}

export function worst(
  measures: readonly Measure[],
  of: 'callsPerMinute' | 'mostInOneMinute' | 'mostToTheEnd' | 'mostInOneSecond',
): string {
  return Math.max(...measures.map((one) => one[of])).toFixed(0);
}

export function lagsOf(measures: readonly Measure[]): readonly number[] {
  return measures.flatMap(({ afterTruth }) => afterTruth ?? []);
}

/** "over 55 rollouts: median 1.6 s, worst 3.9 s". */
export function lagWords(lags: readonly number[]): string {
  return `over ${lags.length} rollouts: median ${median(lags)?.toFixed(1)} s, worst ${Math.max(...lags).toFixed(1)} s`;
}
