import { fakedTimers, withFakedTime } from './bench/faked-time.ts';
import { type Case, cases } from './early-end/cases.ts';
import { measure, type Outcome } from './early-end/measure.ts';
import { tables } from './early-end/tables.ts';

/*
 * Runs the bundle through every rollout that succeeds after failures, and through every fault that stays, and prints the
 * tables of docs/early-end.md: `npm run early-end`. With `--json` the outcomes, one a line; with names only those.
 * Minutes are virtual, calls are real ones over HTTP to the simulator, 80 ms each.
 */

/** Exact to a quarter of a second. */
const timers = { ...fakedTimers, stepMs: 250 };

function virtually(each: Case): Promise<Outcome> {
  return withFakedTime(() => measure(each, timers));
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isJson = process.argv.includes('--json');
const outcomes: Outcome[] = [];
// Loads every part of the bundle, whose time would otherwise be that of the first rollout.
for (const each of cases.slice(0, 1)) await virtually(each);
for (const each of cases) {
  if (wanted.length > 0 && !wanted.includes(each.scenario.name)) continue;
  const outcome = await virtually(each);
  outcomes.push(outcome);
  if (isJson) process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
if (!isJson) process.stdout.write(tables(outcomes));
process.exit(0);
