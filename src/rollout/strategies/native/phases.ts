import type { KnownStage } from '../../../ecs/lifecycle.ts';
import type { History } from '../../history.ts';
import type { Phase } from '../../phase.ts';
import type { RolloutTarget } from '../../target.ts';
import { watchedFrom } from '../../watched-from.ts';

/** The stretches of the time line, each from the first of its stages to the first of the next one's. */
const stretches: readonly {
  readonly kind: Phase['kind'];
  readonly name: string;
  readonly from: readonly KnownStage[];
}[] = [
  { kind: 'tasks', name: 'start and health of the new tasks', from: [] },
  {
    kind: 'shift',
    name: 'test traffic and hooks',
    from: ['POST_SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'POST_TEST_TRAFFIC_SHIFT'],
  },
  {
    kind: 'shift',
    name: 'shift of production traffic',
    from: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
  },
  { kind: 'bake', name: 'bake with both versions', from: ['BAKE_TIME'] },
  { kind: 'drain', name: 'end of the old tasks', from: ['CLEAN_UP'] },
];

/** The stretches of the deployment, as they were seen; a rollback ends what was going on. */
export function phases(target: RolloutTarget, history: History): readonly Phase[] {
  const { course, marks, final, lastAt } = history;
  const end = marks.endedAt ?? lastAt;
  if (end === undefined) return [];
  const stop = marks.rollbackAt ?? end;
  const isOver = final?.kind === 'succeeded' || final?.kind === 'paused' || final?.kind === 'failed';
  const begun = stretches.flatMap(({ kind, name, from }) => {
    const at =
      from.length === 0
        ? watchedFrom(target, history)
        : course?.stages.find((stage) => from.some((known) => known === stage.name))?.at;
    return at === undefined || at >= stop ? [] : [{ kind, name, startedAt: at }];
  });
  const forward = begun.map((phase, index): Phase => {
    const next = begun[index + 1]?.startedAt;
    if (next !== undefined) return { ...phase, endedAt: next };
    return {
      ...phase,
      ...(isOver && { endedAt: stop }),
      ...(marks.rollbackAt !== undefined && { failed: true }),
    };
  });
  if (marks.rollbackAt === undefined) return forward;
  const isBack = final?.kind === 'failed' && final.reason === 'rolled-back';
  return [
    ...forward,
    { kind: 'rollback', name: 'rollback', startedAt: marks.rollbackAt, ...(isBack && { endedAt: end }) },
  ];
}
