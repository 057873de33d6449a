import { markdownTable } from 'markdown-table';
import { type Measure, median, type Row } from './measure.ts';
import { peakMemoryMb } from './memory.ts';
import { keep, lagsOf, lagWords, measureAll, measureOnce, rightness, row, spread, worst } from './rows.ts';
import { thisAction, type Watcher, watchers } from './watchers.ts';

/* The same rolling updates watched three ways, side by side. */

const rows: readonly Row[] = [
  row('success', 'success', 'succeeded', { end: 'completed' }),
  row('rollback by ECS', 'missing-variable', 'rolled-back', {
    inputs: { ...keep, 'stop-early': 'false' },
    end: 'rolled-back',
  }),
  row('crash loop without breaker', 'missing-variable-without-breaker', 'failed', { inputs: keep }),
  row('unpullable image', 'unpullable-image', 'failed', { inputs: keep, end: 'rolled-back' }),
  row('404 health check', 'health-check-404', 'failed', { inputs: keep, end: 'rolled-back' }),
  row('500 tasks', 'many-tasks', 'succeeded', { end: 'completed' }),
];

/** Rollouts of at most ten minutes that come to an end which the simulator knows to the millisecond. */
const punctual: readonly Row[] = [
  ...['success', 'transient-crash', 'slow-boot-within-grace', 'unhealthy-that-heals', 'no-capacity-passes'],
  ...['autoscaled', 'az-rebalance', 'baking', 'daemon', 'many-tasks'],
].map((name) => row(name, name, 'succeeded', { end: 'completed' }));

const head = [
  'rollout',
  'watched by',
  'right verdict',
  's after the end of the rollout, median (worst)',
  's after conclusive evidence, median (worst)',
  'minutes to the verdict',
  'calls a minute',
  'most in 1 s',
];

/** Loads every client, which would otherwise be measured with the first rollout. */
export async function warmUp(): Promise<void> {
  for (const each of rows.slice(0, 3)) for (const watcher of watchers) await measureOnce(each, watcher, 0);
}

export async function sideBySide(): Promise<string> {
  const lines = [head];
  for (const each of rows)
    for (const watcher of watchers) lines.push(cells(each, watcher, await measureAll(each, watcher)));
  return markdownTable(lines);
}

function cells({ name }: Row, watcher: Watcher, measures: readonly Measure[]): string[] {
  return [
    name,
    watcher.name,
    rightness(measures),
    spread(measures, 'afterTruth'),
    spread(measures, 'afterEvidence'),
    (median(measures.map(({ minutes }) => minutes)) ?? 0).toFixed(1),
    worst(measures, 'callsPerMinute'),
    worst(measures, 'mostInOneSecond'),
  ];
}

export async function lagSentence(): Promise<string> {
  const lags: number[] = [];
  for (const each of [...punctual, ...rows.filter(({ right }) => right === 'rolled-back')])
    lags.push(...lagsOf(await measureAll(each, thisAction)));
  return `Lag of this action after the end of the rollout ${lagWords(lags)}.`;
}

export async function memorySentences(): Promise<string> {
  const sentences: string[] = [];
  for (const each of rows.filter(({ end }) => end === 'completed')) {
    const { verdict, megabytes } = await peakMemoryMb(each.scenario);
    sentences.push(
      `Peak memory of the bundle in a process of its own, ${each.name} (${verdict}): ${megabytes.toFixed(0)} MB.`,
    );
  }
  return sentences.join('\n');
}
