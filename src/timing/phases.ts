import type { Phase } from '../rollout/phase.ts';

/** How long the phases of one kind took together; `undefined` when there was none, or one that did not end. */
export function secondsOf(phases: readonly Phase[], kind: Phase['kind']): number | undefined {
  const some = phases.filter((phase) => phase.kind === kind);
  if (some.length === 0 || some.some(({ endedAt }) => endedAt === undefined)) return undefined;
  return some.reduce(
    (seconds, { startedAt, endedAt = startedAt }) =>
      seconds + (endedAt.getTime() - startedAt.getTime()) / 1000,
    0,
  );
}
