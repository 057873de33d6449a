import { AwsError } from '../../ecs/aws-error.ts';
import type { Clock } from '../../runner/clock.ts';
import { failedTasks } from '../hopeless/failed-task.ts';
import { refusalKey, refusals } from '../hopeless/refusals.ts';
import type { RolloutReads } from '../ports.ts';
import type { Absence } from '../snapshot.ts';
import type { View } from '../view.ts';
import { inTime } from './time-limit.ts';

/** Often enough to see what is created late, and a handful of calls in all. */
const everyMs = 15_000;
const things = 4;

/** Asks AWS and the registries whether what tasks of ours were refused is there. */
export function absenceMemory(reads: RolloutReads, clock: Clock) {
  const known = new Map<string, Absence>();
  const silent = new Set<string>();

  return {
    all: (): readonly Absence[] => [...known.values()],
    async read(view: View): Promise<void> {
      const now = view.snapshot.at;
      const newest = new Map(
        refusals(failedTasks(view), view).flatMap(({ found: { missing }, found, at }) =>
          missing === undefined ? [] : [[refusalKey(found), { missing, at }] as const],
        ),
      );
      const due = [...newest]
        .filter(([key, { at }]) => !silent.has(key) && isDue(known.get(key), at, now))
        .slice(0, things);
      await Promise.all(
        due.map(async ([key, { missing }]) => {
          const isThere = await ask(() => reads.isThere?.(missing) ?? Promise.resolve(undefined));
          if (isThere === undefined) silent.add(key);
          else known.set(key, after(known.get(key), { key, isThere, at: now }));
        }),
      );
    },
  };

  /** Who does not answer is not asked again: two refusals of ECS's own tell it then. */
  async function ask(question: () => Promise<boolean | undefined>): Promise<boolean | undefined> {
    try {
      return await inTime(clock, 'the question whether it is there', question());
    } catch (error) {
      if (error instanceof AwsError && (error.kind === 'expired' || error.kind === 'unsigned')) throw error;
      return undefined;
    }
  }
}

/** What is there is asked for again only when a task was refused it after all. */
function isDue(last: Absence | undefined, refusedAt: Date, now: Date): boolean {
  if (last === undefined) return true;
  return last.isThere ? refusedAt > last.at : now.getTime() - last.at.getTime() >= everyMs;
}

function after(before: Absence | undefined, { key, isThere, at }: Omit<Absence, 'since'>): Absence {
  return { key, isThere, at, since: before?.isThere === isThere ? before.since : at };
}
