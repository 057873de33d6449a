import { markdownTable } from 'markdown-table';
import type { Outcome } from './measure.ts';

/** docs/misbehaving-servers.md */
export function page(outcomes: readonly Outcome[]): string {
  const doors = [...new Set(outcomes.map(({ door }) => door))];
  const slowest = Math.max(...outcomes.map(({ seconds }) => seconds));
  const largest = Math.max(...outcomes.map(({ megabytes }) => megabytes));
  return `# Servers that misbehave

\`npm run misbehaving\` runs the bundled action once for each line: a deployment into a simulated account, in which one
call gets the answer of the line every time it is made, from the start or from the moment that is named. It prints this
page. A minute of AWS lasts 1.5 s; a request has a limit of 2 real seconds instead of the 15 (log lines: 4) that it has
against AWS, and the watch one of 10 minutes. *runs* is what the service runs at the end. The registry, GitHub and
\`verify-url\` are asked in real time.

${outcomes.length} runs: the slowest ended after ${slowest.toFixed(0)} s, the largest took ${largest.toFixed(0)} MB of memory.
[The threat model](threat-model.md#answers-that-are-none) has the limits.

${doors
  .map((door) =>
    section(
      door,
      outcomes.filter((one) => one.door === door),
    ),
  )
  .join('\n')}`;
}

function section(door: string, outcomes: readonly Outcome[]): string {
  return `## ${door}

${markdownTable([
  ['answer', 'verdict', 'runs', 'real seconds to the end', 'peak memory in MB', 'calls'],
  ...outcomes.map(({ behaviour, verdict, runs, seconds, megabytes, calls }) => [
    behaviour,
    verdict,
    runs,
    seconds.toFixed(0),
    megabytes.toFixed(0),
    String(calls),
  ]),
])}
`;
}
