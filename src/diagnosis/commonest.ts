import type { Evidence } from './evidence.ts';
import { taskOf } from './proof.ts';
import type { Diagnosis } from './rule.ts';

/**
 * Of several causes the commonest comes first: one that more tasks prove takes the place of the first, where no task
 * proves both. What is proved by no task keeps its place. A general cause counts the tasks alone whose logs were read:
 * the others may have ended by what the first one names.
 */
export function commonestFirst(
  evidence: Evidence,
  found: readonly Diagnosis[],
  isGeneral: (name: string) => boolean,
): readonly Diagnosis[] {
  const [first] = found;
  if (first === undefined) return found;
  const own = tasksBehind(evidence, first);
  if (own.size === 0) return found;
  const read = new Set(evidence.logs.map(({ taskId }) => taskId));
  const countedBehind = (one: Diagnosis) =>
    new Set([...tasksBehind(evidence, one)].filter((task) => !isGeneral(one.name) || read.has(task)));
  const others = found.map((one) => ({ one, tasks: countedBehind(one) }));
  const commoner = others
    .filter(({ tasks }) => tasks.size > own.size && [...tasks].every((task) => !own.has(task)))
    .toSorted((a, b) => b.tasks.size - a.tasks.size)[0]?.one;
  return commoner === undefined ? found : [commoner, ...found.filter((one) => one !== commoner)];
}

function tasksBehind(evidence: Evidence, { proof }: Diagnosis): ReadonlySet<string> {
  return new Set(proof.flatMap((one) => taskOf(evidence, one) ?? []));
}
