import type { Evidence } from './evidence.ts';
import { taskOf } from './proof.ts';
import type { Diagnosis } from './rule.ts';

/**
 * Of several causes the commonest comes first: one that more tasks prove takes the place of the first, where no task
 * proves both. What is proved by no task keeps its place.
 */
export function commonestFirst(evidence: Evidence, found: readonly Diagnosis[]): readonly Diagnosis[] {
  const [first] = found;
  if (first === undefined) return found;
  const own = tasksBehind(evidence, first);
  if (own.size === 0) return found;
  const others = found.map((one) => ({ one, tasks: tasksBehind(evidence, one) }));
  const commoner = others
    .filter(({ tasks }) => tasks.size > own.size && [...tasks].every((task) => !own.has(task)))
    .toSorted((a, b) => b.tasks.size - a.tasks.size)[0]?.one;
  return commoner === undefined ? found : [commoner, ...found.filter((one) => one !== commoner)];
}

function tasksBehind(evidence: Evidence, { proof }: Diagnosis): ReadonlySet<string> {
  return new Set(proof.flatMap((one) => taskOf(evidence, one) ?? []));
}
