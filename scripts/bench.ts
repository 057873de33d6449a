import { mock } from 'node:test';
import { markdownTable } from 'markdown-table';
import { allScenarios } from '../simulator/scenarios/registry.ts';
import { type Measure, measure, median, type Row } from './bench/measure.ts';
import { peakMemoryMb } from './bench/memory.ts';
import { type Watcher, watchers } from './bench/watchers.ts';

/*
 * Watches the same rollouts three ways, side by side, and prints what each makes of them: `npm run bench`.
 * Minutes are virtual (bench/virtual-time.ts), calls are real ones over HTTP to the simulator, 80 ms each.
 */

const seeds = [1, 2, 3, 4, 5];
const keep = { 'on-failure': 'keep' };

function row(name: string, scenario: string, right: string, rest: Partial<Row> = {}): Row {
  const found = allScenarios.get(scenario);
  if (found === undefined) throw new Error(`There is no scenario ${scenario}.`);
  return { name, scenario: found, right, inputs: {}, ...rest };
}

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

const timers = { pass: (ms: number) => mock.timers.tick(ms) };

async function virtually<T>(work: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() });
  try {
    return await work();
  } finally {
    mock.timers.reset();
  }
}

async function measureAll(each: Row, watcher: Watcher): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const seed of seeds) measures.push(await virtually(() => measure(each, watcher, timers, seed)));
  return measures;
}

function cells(each: Row, { name }: Watcher, measures: readonly Measure[]): readonly string[] {
  const of = (key: 'afterTruth' | 'afterEvidence') => measures.flatMap((one) => one[key] ?? []);
  const rights = measures.filter(({ isRight }) => isRight).length;
  const verdicts = [...new Set(measures.map(({ verdict }) => verdict))].join(', ');
  return [
    each.name,
    name,
    `${rights === measures.length ? 'yes' : rights === 0 ? '**no**' : `${rights} of ${measures.length}`} (${verdicts})`,
    spread(of('afterTruth')),
    spread(of('afterEvidence')),
    (median(measures.map(({ minutes }) => minutes)) ?? 0).toFixed(1),
    Math.max(...measures.map(({ callsPerMinute }) => callsPerMinute)).toFixed(0),
    Math.max(...measures.map(({ mostInOneSecond }) => mostInOneSecond)).toFixed(0),
  ];
}

/** Rollouts of at most ten minutes that come to an end which the simulator knows to the millisecond. */
const punctual: readonly Row[] = [
  ...['success', 'transient-crash', 'slow-boot-within-grace', 'unhealthy-that-heals', 'no-capacity-passes'],
  ...['autoscaled', 'az-rebalance', 'baking', 'daemon', 'many-tasks'],
].map((name) => row(name, name, 'succeeded', { end: 'completed' }));

async function lagsOf([thisAction]: readonly Watcher[]): Promise<string> {
  if (thisAction === undefined) return '';
  const rollouts = [...punctual, ...rows.filter(({ right }) => right === 'rolled-back')];
  const lags: number[] = [];
  for (const each of rollouts) {
    lags.push(...(await measureAll(each, thisAction)).flatMap(({ afterTruth }) => afterTruth ?? []));
  }
  return `Lag of this action after the end of ${lags.length} rollouts: median ${median(lags)?.toFixed(1)} s, worst ${Math.max(...lags).toFixed(1)} s.`;
}

/** Each done point of the deployments that ECS carries out in stages, and a bake of hours. */
const staged: readonly Row[] = [
  ...['blue-green', 'linear', 'canary'].flatMap((name) => [
    point(name, 'healthy', 'serving'),
    point(name, 'shifted', 'shifted'),
    point(name, 'completed', 'completed'),
  ]),
  { ...point('pause-waits', 'paused', 'paused'), right: 'paused' },
  row('ten hours of a long bake', 'blue-green-long-bake', 'timed-out', {
    inputs: { 'wait-for-minutes': '600' },
  }),
];

function point(scenario: string, waitFor: string, end: NonNullable<Row['end']>): Row {
  const inputs = { 'wait-for': waitFor, 'wait-for-minutes': '600' };
  return row(`${scenario}, \`${waitFor}\``, scenario, 'succeeded', { inputs, end });
}

async function stagedTable([thisAction]: readonly Watcher[]): Promise<string> {
  if (thisAction === undefined) return '';
  const lines = [['deployment, `wait-for`', ...(table[0] ?? []).slice(2, 4), ...(table[0] ?? []).slice(5)]];
  const lags: number[] = [];
  for (const each of staged) {
    const measures = await measureAll(each, thisAction);
    lags.push(...measures.flatMap(({ afterTruth }) => afterTruth ?? []));
    const [name, , right, after, , ...rest] = cells(each, thisAction, measures);
    lines.push([name, right, after, ...rest].map((cell) => cell ?? ''));
  }
  return `${markdownTable(lines)}\n\nLag after the truth over ${lags.length} rollouts: median ${median(lags)?.toFixed(1)} s, worst ${Math.max(...lags).toFixed(1)} s.`;
}

function spread(values: readonly number[]): string {
  const middle = median(values);
  return middle === undefined ? '–' : `${middle.toFixed(1)} (${Math.max(...values).toFixed(1)})`;
}

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_REGION: 'eu-central-1',
  AWS_EC2_METADATA_DISABLED: 'true',
});

const table: (readonly string[])[] = [
  [
    'rollout',
    'watched by',
    'right verdict',
    's after the end of the rollout, median (worst)',
    's after conclusive evidence, median (worst)',
    'minutes to the verdict',
    'calls a minute',
    'most in 1 s',
  ],
];
// Loads every client, which would otherwise be measured with the first rollout.
for (const each of rows.slice(0, 3))
  for (const watcher of watchers) await virtually(() => measure(each, watcher, timers, 0));
for (const each of rows) {
  for (const watcher of watchers) {
    const measures = await measureAll(each, watcher);
    table.push(cells(each, watcher, measures));
  }
}
process.stdout.write(`${markdownTable(table.map((cells) => [...cells]))}\n\n`);
process.stdout.write(`${await stagedTable(watchers)}\n\n`);
process.stdout.write(`${await lagsOf(watchers)}\n`);
for (const each of rows.filter(({ end }) => end === 'completed')) {
  const { verdict, megabytes } = await peakMemoryMb(each.scenario);
  process.stdout.write(
    `Peak memory of the bundle in a process of its own, ${each.name} (${verdict}): ${megabytes.toFixed(0)} MB.\n`,
  );
}
