import { isBrokenOff } from '../../end.ts';
import type { History } from '../../history.ts';
import type { Phase } from '../../phase.ts';
import type { RolloutTarget } from '../../target.ts';
import { watchedFrom } from '../../watched-from.ts';

/** The stretches of the rollout, from what the watch saw, in their order. */
export function timeline(target: RolloutTarget, history: History): readonly Phase[] {
  const { marks, final, lastAt } = history;
  const end = marks.endedAt ?? lastAt;
  if (end === undefined) return [];
  const stop = marks.rollbackAt ?? end;
  const isBroken = final !== undefined && isBrokenOff(final);

  function stretch(kind: Phase['kind'], name: string, from: Date | undefined, to: Date | undefined): Phase[] {
    if (from === undefined || from >= stop) return [];
    if (to !== undefined && to <= stop)
      return to > from ? [{ kind, name, startedAt: from, endedAt: to }] : [];
    return [{ kind, name, startedAt: from, ...(isBroken ? { endedAt: stop, failed: true } : {}) }];
  }

  const isComplete = final?.kind === 'succeeded';
  // ECS counts a task out when it is told to stop; its connections and its shutdown go on until the rollout completes.
  const drainsToTheEnd = isComplete && marks.oldTasksGoneAt !== undefined && marks.bakingAt === undefined;
  const drainedAt = drainsToTheEnd ? end : marks.oldTasksGoneAt;
  return [
    ...stretch('tasks', 'start of the new tasks', watchedFrom(target, history), marks.allRunningAt),
    ...stretch('health', 'health of the new tasks', marks.allRunningAt, marks.allHealthyAt),
    ...stretch('drain', 'end of the old tasks', marks.allHealthyAt, drainedAt),
    ...stretch('bake', 'watch over the alarms', marks.bakingAt, isComplete ? end : undefined),
    ...rollback(history, end),
  ];
}

function rollback({ marks, final }: History, end: Date): readonly Phase[] {
  if (marks.rollbackAt === undefined) return [];
  const isOver = final?.kind === 'failed' && final.reason === 'rolled-back';
  return [
    {
      kind: 'rollback',
      name: 'rollback',
      startedAt: marks.rollbackAt,
      ...(isOver ? { endedAt: end } : {}),
    },
  ];
}
