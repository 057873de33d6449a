import type { FailureReason, Verdict, VerdictWord } from '../rollout/verdict.ts';

/** The reasons that are words of the output `verdict` by themselves; every other failure is `failed`. */
const ownWords: Partial<Record<FailureReason, VerdictWord>> = {
  'rolled-back': 'rolled-back',
  superseded: 'superseded',
  vanished: 'vanished',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
  'lost-sight': 'unknown',
};

/** The word of the output `verdict`. */
export function wordOf(verdict: Verdict): VerdictWord {
  if (verdict.kind === 'failed') return ownWords[verdict.reason] ?? 'failed';
  return verdict.kind === 'progressing' ? 'unknown' : verdict.kind;
}
