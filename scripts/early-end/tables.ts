import { markdownTable } from 'markdown-table';
import { median } from '../bench/measure.ts';
import type { Outcome } from './measure.ts';

/** Both tables as Markdown, each with its sum. */
export function tables(outcomes: readonly Outcome[]): string {
  const good = outcomes.filter(({ isDoomed }) => !isDoomed);
  const doomed = outcomes.filter(({ isDoomed }) => isDoomed);
  const right = good.filter(({ verdict }) => verdict === 'succeeded').length;
  const early = good.filter(({ isEndedEarly }) => isEndedEarly).length;
  const named = doomed.filter(({ cause }) => cause !== '' && cause !== 'unknown').length;
  return `# What is ended early, and what is left alone

\`npm run early-end\` runs the bundled action through every rollout of this page, in a simulated account and in virtual
time, and prints it. \`stop-early\` is \`true\` and \`on-failure\` is \`rollback\` throughout. A test holds the outcomes;
the seconds are those of one run, with 80 ms for each call. [verdicts.md](verdicts.md) has the rules and their reasons.

## Rollouts that succeed

${markdownTable([
  ['rollout', 'what happens', 'failed tasks first', 'verdict'],
  ...good.map(({ name, title, failedTasks, verdict }) => [
    `\`${name}\``,
    cell(title),
    String(failedTasks),
    verdict,
  ]),
])}

${right} of ${good.length} succeed; ${early} were ended early.

## Rollouts that fail

${markdownTable([
  ['rollout', 'cause', 'failed tasks', 's from readable to the first sign', 's from readable to the verdict'],
  ...doomed.map((one) => [
    `\`${one.name}\``,
    one.cause === '' ? '–' : `[${one.cause}](diagnoses.md#${one.cause})`,
    String(one.failedTasks),
    seconds(one.signAfter),
    seconds(one.verdictAfter),
  ]),
])}

${named} of ${doomed.length} are named. First sign: ${spread(doomed.flatMap(({ signAfter }) => signAfter ?? []))}.
Verdict: ${spread(doomed.flatMap(({ verdictAfter }) => verdictAfter ?? []))}.
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function seconds(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  return `median ${seconds(median(values))} s, worst ${seconds(Math.max(...values))} s, of ${values.length}`;
}
