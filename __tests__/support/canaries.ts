import type { ActionRun } from './action.ts';

/** A value of its own for each place, so that the one that shows says where it came from. */
export function canary(place: string): string {
  return `cnry-${place}-7f3a9c2e`;
}

/** What somebody can read after the step, and what it leaves in its folders. `::add-mask::` hides, it does not show. */
export function published(run: ActionRun, ...more: readonly string[]): string {
  const log = run.log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  return [
    log,
    run.summary,
    JSON.stringify(run.outputs),
    JSON.stringify(run.report),
    JSON.stringify(run.state),
    ...more,
  ].join('\n');
}

/** A value plain and as programs encode it. */
export function formsOf(value: string): readonly string[] {
  return [
    value,
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    Buffer.from(value).toString('hex'),
  ];
}
