import type { RollbackReport } from '../report/report.ts';
import type { FailureReason, Verdict, VerdictWord } from './verdict.ts';

/** The reasons that are words of the output `verdict` themselves; the others are `failed`. */
const words: Readonly<Partial<Record<FailureReason, VerdictWord>>> = {
  'rolled-back': 'rolled-back',
  superseded: 'superseded',
  vanished: 'vanished',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
  'lost-sight': 'unknown',
};

/** The word of the output `verdict`. A rollback that brought the earlier version back makes a failure `rolled-back`. */
export function verdictWord(verdict: Verdict, rollback?: RollbackReport): VerdictWord {
  if (verdict.kind === 'progressing') return 'unknown';
  if (verdict.kind !== 'failed') return verdict.kind;
  const word = words[verdict.reason] ?? 'failed';
  return word === 'failed' && rollback?.outcome === 'done' ? 'rolled-back' : word;
}
