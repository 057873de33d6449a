import type { History } from './history.ts';
import type { RolloutTarget } from './target.ts';

/**
 * Since when the time of a rollout counts: since our update; where it changed nothing, or the number of tasks alone, the
 * deployment is as old as it may be, and its time counts since the first look.
 */
export function watchedFrom(
  { unchanged, startedAt }: Pick<RolloutTarget, 'unchanged' | 'startedAt'>,
  { firstAt }: Pick<History, 'firstAt'>,
): Date {
  return unchanged ? (firstAt ?? startedAt) : startedAt;
}
