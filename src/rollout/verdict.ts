/** Why a rollout ended badly. The word for why is `reason` here; `cause` belongs to a diagnosis. */
export type FailureReason =
  | 'gave-up'
  | 'stalled'
  | 'deadlock'
  | 'hopeless'
  | 'untrue'
  | 'deleted'
  | 'rolled-back'
  | 'superseded'
  | 'vanished'
  | 'timed-out'
  | 'cancelled'
  | 'lost-sight'
  /** It completed, and the command that was to check it came to no result. */
  | 'unchecked'
  /** It went back, or was not started, because another service of the same step failed. */
  | 'another-failed';

/** One word from a closed list and one sentence. */
export type Verdict =
  | { readonly kind: 'progressing'; readonly stage: Stage; readonly message: string }
  | { readonly kind: 'succeeded'; readonly message: string; readonly warning?: string }
  /** It waits for a decision, and that was waited for. */
  | { readonly kind: 'paused'; readonly message: string }
  | { readonly kind: 'unchanged'; readonly message: string }
  | { readonly kind: 'started'; readonly message: string; readonly warning?: string }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly message: string };

/** Where a rollout stands while it goes on; the pace of the watch follows it. */
export type Stage = 'not-visible' | 'starting' | 'replacing' | 'draining' | 'baking' | 'rolling-back';

/** The word of the output `verdict`. */
export type VerdictWord =
  | 'succeeded'
  | 'unchanged'
  | 'started'
  | 'paused'
  | 'failed'
  | 'rolled-back'
  | 'superseded'
  | 'vanished'
  | 'timed-out'
  | 'cancelled'
  | 'unknown'
  | 'outdated'
  | 'built'
  | 'valid'
  | 'invalid';
