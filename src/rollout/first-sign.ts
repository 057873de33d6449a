import { clip, shortIds } from '../text/short.ts';
import { count } from '../text/words.ts';
import { isOurs } from './health.ts';
import { awaited } from './hopeless/awaited.ts';
import { type FailedTask, failedTasks, isTakenAway } from './hopeless/failed-task.ts';
import type { View } from './view.ts';

/** What a look shows of failed tasks that was not told before. */
export interface FirstSign {
  /** One line for each way in which they failed. */
  readonly lines: readonly string[];
  /** What is to be told no more. */
  readonly told: ReadonlySet<string>;
  /** What the verdict waits for. */
  readonly awaited: string;
}

/** A line of the log is read at a glance. */
const longest = 158;

/**
 * Tasks of ours that failed since the last look, with exit code or reason and the line that tells why; where that line
 * comes later, it is told then. `undefined` when there is nothing new.
 */
export function firstSign(view: View, told: ReadonlySet<string>): FirstSign | undefined {
  const all = failedTasks(view);
  const fresh = all.filter((failure) => keysOf(failure).some((key) => !told.has(key)));
  if (fresh.length === 0) return undefined;
  const alike = new Map<string, FailedTask[]>();
  for (const failure of fresh) {
    const text = wordsOf(failure);
    alike.set(text, [...(alike.get(text) ?? []), failure]);
  }
  return {
    lines: [...alike].map(([text, failures]) => lineOf(text, failures, all.length)),
    told: new Set([...told, ...fresh.flatMap(keysOf)]),
    awaited: awaited(all, view),
  };
}

/** Tasks of ours that Spot, a person or a host took away since the last look: why fewer run, though nothing failed. */
export function takenAway(view: View, told: ReadonlySet<string>): Pick<FirstSign, 'lines' | 'told'> {
  const taken = view.snapshot.tasks.filter(
    (task) => isOurs(view.target, task) && isTakenAway(task) && !told.has(task.id),
  );
  return {
    lines: taken.map(({ id, stoppedReason = '' }) =>
      clip(shortIds(`task ${id} was stopped from outside: ${stoppedReason}`), longest),
    ),
    told: new Set([...told, ...taken.map(({ id }) => id)]),
  };
}

function keysOf({ task, line }: FailedTask): readonly string[] {
  return line === undefined ? [task.id] : [task.id, `${task.id} ${line}`];
}

function lineOf(text: string, failures: readonly FailedTask[], soFar: number): string {
  const [first] = failures;
  const who = failures.length === 1 ? `task ${first?.task.id.slice(0, 8)}` : count(failures.length, 'task');
  return clip(shortIds(`${who} failed (${soFar} so far): ${text}`), longest);
}

/** `app exited with code 1, KeyError: 'X'`, or ECS's own words. */
function wordsOf({ exited, words, line }: FailedTask): string {
  const how = exited === undefined ? words : words.replace(/^container /, '');
  return line === undefined ? how : `${how}, ${line.trim()}`;
}
