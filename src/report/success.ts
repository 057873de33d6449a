import type { VerdictWord } from '../rollout/verdict.ts';

/** Whether the step passes. */
export function isSuccess(verdict: VerdictWord): boolean {
  return ['succeeded', 'unchanged', 'started', 'paused', 'outdated', 'built', 'valid'].includes(verdict);
}
