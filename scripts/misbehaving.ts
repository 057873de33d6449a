import { type Behaviour, behaviours } from './misbehaving/behaviours.ts';
import { type Door, doors } from './misbehaving/doors.ts';
import { measure, type Outcome } from './misbehaving/measure.ts';
import { page } from './misbehaving/page.ts';

/*
 * Runs the bundle against servers that misbehave, each at one call, and prints docs/misbehaving-servers.md:
 * `npm run misbehaving`. With words only the runs whose call and behaviour hold them all; with `--log` their logs.
 */

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isTold = process.argv.includes('--log');
const runs = doors
  .flatMap((door) => behaviours.map((behaviour): [Door, Behaviour] => [door, behaviour]))
  .filter(([door, behaviour]) => words.every((word) => `${door.name} ${behaviour.name}`.includes(word)));
const outcomes = new Map<number, Outcome>();
let next = 0;

async function work(): Promise<void> {
  for (let at = next++; at < runs.length; at = next++) {
    const [door, behaviour] = runs[at] ?? [];
    if (door === undefined || behaviour === undefined) continue;
    const outcome = await measure(door, behaviour);
    outcomes.set(at, outcome);
    const { verdict, seconds, megabytes } = outcome;
    process.stderr.write(
      `${door.name} · ${behaviour.name}: ${verdict}, ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB\n`,
    );
    if (isTold) process.stderr.write(`${outcome.log.join('\n')}\n`);
  }
}

// Most of them wait.
await Promise.all([work(), work(), work()]);
process.stdout.write(page(runs.flatMap((_, at) => outcomes.get(at) ?? [])));
process.exit(0);
