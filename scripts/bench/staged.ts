import { markdownTable } from 'markdown-table';
import { type Measure, median, type Row } from './measure.ts';
import { keep, lagsOf, lagWords, measureAll, rightness, row, spread, worst } from './rows.ts';
import { thisAction } from './watchers.ts';

/*
 * Deployments that ECS carries out in stages: each done point, deployments that cannot succeed, and a bake of hours.
 * A done point is true from the moment at which ECS has left the stage that the point waits for (docs/strategies.md).
 */

/** So many that the median of a done point hardly differs from run to run. */
const pointSeeds = 9;

const strategies = ['blue-green', 'linear', 'canary'];

const rows: readonly Row[] = [
  ...strategies.flatMap((name) => [
    point(name, 'healthy', 'scaled-up'),
    point(name, 'shifted', 'shift-over'),
    point(name, 'completed', 'completed'),
  ]),
  { ...point('pause-waits', 'paused', 'paused'), right: 'paused' },
  row('new tasks crash', 'green-crashes', 'failed', { inputs: keep }),
  row('new tasks crash, no breaker', 'green-crashes-for-ever', 'failed', { inputs: keep }),
  row('new tasks answer 404', 'green-unhealthy', 'failed', { inputs: keep }),
  row('ten hours of a long bake', 'blue-green-long-bake', 'timed-out', {
    inputs: { 'wait-for-minutes': '600' },
  }),
];

function point(scenario: string, waitFor: string, end: NonNullable<Row['end']>): Row {
  const inputs = { 'wait-for': waitFor, 'wait-for-minutes': '600' };
  return row(`${scenario}, \`${waitFor}\``, scenario, 'succeeded', { inputs, end });
}

const head = [
  'deployment, `wait-for`',
  'right verdict',
  's after the done point, median (worst)',
  's after conclusive evidence, median (worst)',
  'minutes to the verdict',
  'calls a minute',
  'most in 60 s',
  'with the report',
  'most in 1 s',
];

export async function stagedTable(): Promise<string> {
  const lines = [head];
  const lags = new Map<string, readonly number[]>();
  for (const each of rows) {
    const { 'wait-for': waitFor } = each.inputs;
    const measures = await measureAll(each, thisAction, waitFor === undefined ? undefined : pointSeeds);
    if (waitFor !== undefined) lags.set(waitFor, [...(lags.get(waitFor) ?? []), ...lagsOf(measures)]);
    lines.push(cells(each, measures));
  }
  const points = [...lags].map(([waitFor, each]) => `\`${waitFor}\` ${lagWords(each)}.`);
  return [markdownTable(lines), ...points, `All ${lagWords([...lags.values()].flat())}.`].join('\n\n');
}

function cells({ name }: Row, measures: readonly Measure[]): string[] {
  return [
    name,
    rightness(measures),
    spread(measures, 'afterTruth'),
    spread(measures, 'afterEvidence'),
    (median(measures.map(({ minutes }) => minutes)) ?? 0).toFixed(1),
    worst(measures, 'callsPerMinute'),
    worst(measures, 'mostInOneMinute'),
    worst(measures, 'mostToTheEnd'),
    worst(measures, 'mostInOneSecond'),
  ];
}
