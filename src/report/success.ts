import type { VerdictWord } from '../rollout/verdict.ts';
import type { Report } from './report.ts';

/** Whether the step passes. */
export function isSuccess(verdict: VerdictWord): boolean {
  return ['succeeded', 'unchanged', 'started', 'paused', 'outdated', 'built', 'valid'].includes(verdict);
}

/** The same for a whole report: going back is what a decision may have asked for. */
export function hasPassed({ verdict, decision }: Pick<Report, 'verdict' | 'decision'>): boolean {
  return isSuccess(verdict) || (decision === 'rollback' && verdict === 'rolled-back');
}
